package org.dateline.solr.update;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.dateline.extract.Article;
import org.dateline.extract.Extraction;

/**
 * Ids of the articles of a file of several: the file's own id, {@code !}, then the place in the
 * file. The entries of a feed move down as newer ones come in: where each states its own address,
 * that takes the place of the number, so that an entry keeps its id.
 */
final class ArticleIds {
  /** Bytes of an address's digest: no two of a million entries meet. */
  private static final int DIGEST_BYTES = 8;

  private ArticleIds() {}

  /** Id of the article at a place, from 1. */
  static String numbered(String file, int number) {
    return file + "!" + number;
  }

  /** One id for each article, in order. */
  static List<String> of(String file, Extraction extraction) {
    boolean keyed = isKeyed(extraction);
    List<String> ids = new ArrayList<>();
    for (Article article : extraction.articles()) {
      ids.add(keyed ? file + "!" + digest(article.url()) : numbered(file, ids.size() + 1));
    }
    return ids;
  }

  /** A feed whose entries all state addresses, each its own. */
  static boolean isKeyed(Extraction extraction) {
    if (!StaleArticles.reader(extraction.parser()).equals("feed")) {
      return false;
    }
    HashSet<String> addresses = new HashSet<>();
    for (Article article : extraction.articles()) {
      if (article.url() == null || article.url().isBlank() || !addresses.add(article.url())) {
        return false;
      }
    }
    return !addresses.isEmpty();
  }

  private static String digest(String address) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
