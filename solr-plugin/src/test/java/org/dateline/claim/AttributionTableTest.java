package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.ArticleText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Who says it, and what casts doubt on it, over one or several sentences: {@code attribution.tsv}
 * beside this test. Columns: language, text, expectations parted by semicolons, each {@code
 * NUMERAL=SOURCE} or {@code NUMERAL=SOURCE|HEDGE}; the source must contain the word, {@code -} is
 * none, {@code ?} is not looked at.
 */
class AttributionTableTest {
  @TestFactory
  Stream<DynamicTest> table() throws IOException {
    ClaimTagger tagger = Lexicons.tagger();
    return Tables.tests(
        "attribution.tsv",
        1,
        row -> {
          assertEquals(3, row.length, String.join("\t", row));
          check(tagger, row[0], row[1], row[2]);
        });
  }

  private static void check(ClaimTagger tagger, String language, String text, String expected) {
    List<Claim> claims = tagger.tag(new ArticleText("", text, language, null)).claims();
    for (String item : expected.split("; *")) {
      int equals = item.indexOf('=');
      String numeral = item.substring(0, equals);
      String[] wanted = item.substring(equals + 1).split("\\|");
      Claim claim =
          claims.stream()
              .filter(c -> c.number().text().equals(numeral))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no claim " + numeral + " in " + claims));
      fits(wanted[0], claim.attribution(), "source of " + numeral);
      if (wanted.length > 1) {
        fits(wanted[1], claim.hedge(), "hedge of " + numeral);
      }
    }
  }

  private static void fits(String wanted, String found, String what) {
    if (wanted.equals("-")) {
      assertEquals(null, found, what);
    } else if (!wanted.equals("?")) {
      assertTrue(found != null && found.contains(wanted), what + ": " + found + ", not " + wanted);
    }
  }
}
