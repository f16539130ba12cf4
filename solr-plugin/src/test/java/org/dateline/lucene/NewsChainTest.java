package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.apache.lucene.util.AttributeSource;

/**
 * Words in lower case from {@code transliteration} itself: all as with Lucene's filter behind it.
 */
public class NewsChainTest extends BaseTokenStreamTestCase {
  private static final String[] PIECES = {
    "Nur-Sultan",
    "San Remo",
    "Токаевым",
    "ΣΊΣΥΦΟΣ",
    "İSTANBUL",
    "DİYARBAKIR",
    "Straẞe",
    "Ǆemal",
    "iPhone",
    "Ңұр",
    "Қасым-Жомарт",
    "Sjóni",
    "the",
    "и",
    "Ёлка",
    "\u0130\u0307",
    "A\u0301B",
    "\ud801\udc00X",
    "\ud800",
    "O’Neill",
    "ΤΟΝ",
    "К",
    "McDonald",
    "Al-Zawahiri",
    "ABC-1",
    "2024",
    "DŽ",
    "\u212a",
    "ﬁN",
    " ",
    "\u00ad",
    "Étienne"
  };

  private static final List<Map<String, String>> KEYS =
      List.of(
          Map.of("tiers", "strict inflected", "names", "capitalised"),
          Map.of("tiers", "strict inflected", "side", "query"),
          Map.of("tiers", "loose skeleton", "keepOriginal", "false", "names", "capitalised"),
          Map.of("tiers", "strict", "keepOriginal", "false", "cacheWords", "0"),
          Map.of("tiers", "loose", "maxKeys", "1", "keepOriginal", "false", "cacheWords", "3"));

  private static Analyzer chain(Map<String, String> keys, boolean own) throws IOException {
    Map<String, String> names =
        keys.containsKey("names") ? Map.of("names", "capitalised") : Map.of();
    Map<String, String> args = new HashMap<>(keys);
    if (own) {
      args.put("lowercase", "true");
    }
    CustomAnalyzer.Builder chain =
        CustomAnalyzer.builder()
            .addCharFilter(HyphenCharFilterFactory.NAME)
            .withTokenizer(FastStandardTokenizerFactory.NAME)
            .addTokenFilter(NameJoinFilterFactory.NAME, new HashMap<>(names))
            .addTokenFilter(TransliterationFilterFactory.NAME, args);
    return own ? chain.build() : chain.addTokenFilter("lowercase").build();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int n = random().nextInt(30); n >= 0; n--) {
      String piece = PIECES[random().nextInt(PIECES.length)];
      text.append(random().nextInt(4) > 0 ? piece : TestUtil.randomUnicodeString(random(), 8));
      text.append(random().nextInt(5) > 0 ? " " : "");
    }
    return text.toString();
  }

  public void testSameTokens() throws IOException {
    for (Map<String, String> keys : KEYS) {
      try (Analyzer own = chain(keys, true);
          Analyzer behind = chain(keys, false)) {
        for (int i = 0; i < 2_000; i++) {
          String text = text();
          assertEquals(text, tokens(behind, text), tokens(own, text));
        }
      }
    }
  }

  public void testEveryCharacter() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate((char) c)) {
        char[] word = {'A', (char) c, 'Z'};
        LowerCase.apply(word, 3);
        int lower = Character.toLowerCase(c);
        assertEquals(new String(new int[] {'a', lower, 'z'}, 0, 3), new String(word));
      }
    }
  }

  public void testWildcardsLoseTheirCapitals() throws IOException {
    try (Analyzer own = chain(KEYS.get(1), true);
        Analyzer behind = chain(KEYS.get(1), false)) {
      assertEquals("toka", own.normalize("f", "ToKA").utf8ToString());
      assertEquals(behind.normalize("f", "ΣΑΣ"), own.normalize("f", "ΣΑΣ"));
    }
  }

  public void testRandomText() throws Exception {
    for (Map<String, String> keys : KEYS) {
      try (Analyzer own = chain(keys, true)) {
        checkRandomData(random(), own, 50 * RANDOM_MULTIPLIER);
      }
    }
  }

  /** Everything that a token says. */
  private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(token(stream));
      }
      stream.end();
      tokens.add(String.valueOf(stream.getAttribute(OffsetAttribute.class).endOffset()));
    }
    return tokens;
  }

  private static String token(AttributeSource token) {
    OffsetAttribute offset = token.getAttribute(OffsetAttribute.class);
    BoostAttribute boost = token.getAttribute(BoostAttribute.class);
    return String.join(
        " ",
        token.getAttribute(TermToBytesRefAttribute.class).getBytesRef().toString(),
        offset.startOffset() + "-" + offset.endOffset(),
        token.getAttribute(TypeAttribute.class).type(),
        "+" + token.getAttribute(PositionIncrementAttribute.class).getPositionIncrement(),
        "" + token.getAttribute(PositionLengthAttribute.class).getPositionLength(),
        "" + token.getAttribute(KeywordAttribute.class).isKeyword(),
        boost == null ? "" : "" + boost.getBoost());
  }
}
