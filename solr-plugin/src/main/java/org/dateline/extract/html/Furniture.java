package org.dateline.extract.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Says by an element's tag, role, class and id what part of a page it is. The words are those that
 * page templates use everywhere ({@code furniture.tsv}); no site is named in them.
 */
final class Furniture {
  /** What the markup claims. */
  enum Verdict {
    NONE,
    /** Says it holds the article's text. */
    BODY,
    /** Beside the article, if it is not most of the page. */
    FURNITURE,
    /** As before, and so surely that more of the page's text is needed to prove it wrong. */
    SURE
  }

  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "figure", "figcaption", "menu");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "tooltip",
          "alert");

  private final Map<String, Verdict> words = new HashMap<>();
  private final Set<String> pairs = new HashSet<>();

  private static final class Holder {
    static final Furniture SHARED = new Furniture();
  }

  private Furniture() {
    try (InputStream in = Furniture.class.getResourceAsStream("furniture.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line; (line = reader.readLine()) != null; ) {
        if (line.isBlank() || line.charAt(0) == '#') {
          continue;
        }
        String[] columns = line.split("\t");
        Verdict verdict = Verdict.valueOf(columns[0].toUpperCase(Locale.ROOT));
        for (String word : columns[1].split(" ")) {
          words.put(word, verdict);
          if (word.indexOf('-') > 0) {
            pairs.add(word);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Furniture shared() {
    return Holder.SHARED;
  }

  Verdict verdict(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("main")) {
      return Verdict.NONE;
    }
    if (element.attr("itemprop").contains("articleBody")) {
      return Verdict.BODY;
    }
    if (TAGS.contains(tag)) {
      return Verdict.SURE;
    }
    if (ROLES.contains(element.attr("role"))) {
      return Verdict.SURE;
    }
    String names =
        element.className()
            + " "
            + element.id()
            + " "
            + element.attr("data-component")
            + " "
            + element.attr("data-testid")
            + " "
            + element.attr("data-module");
    if (names.length() <= 4) {
      return Verdict.NONE;
    }
    List<String> tokens = Tokens.of(names);
    Verdict verdict = Verdict.NONE;
    String last = "";
    for (String token : tokens) {
      verdict = stronger(verdict, words.get(token));
      String pair = last + '-' + token;
      if (pairs.contains(pair)) {
        verdict = stronger(verdict, words.get(pair));
      }
      last = token;
    }
    return verdict;
  }

  private static Verdict stronger(Verdict a, Verdict b) {
    return b == null || a.compareTo(b) >= 0 ? a : b;
  }
}
