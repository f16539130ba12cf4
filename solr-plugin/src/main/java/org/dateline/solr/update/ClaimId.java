package org.dateline.solr.update;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.claim.Claim;

/**
 * Ids of claims within their article that stay the same when it is indexed again: made of the
 * sentence's words, the numeral and its kind, not of offsets, so that an edit elsewhere in the text
 * does not change them.
 */
final class ClaimId {
  /** 48 bits: two claims of one article never meet by chance. */
  private static final int BYTES = 6;

  private ClaimId() {}

  static String of(Claim claim) {
    int inSentence = claim.number().start() - claim.sentenceStart();
    String key =
        claim.kind()
            + '\n'
            + claim.in().label()
            + '\n'
            + inSentence
            + '\n'
            + claim.number().text()
            + '\n'
            + claim.sentence();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
