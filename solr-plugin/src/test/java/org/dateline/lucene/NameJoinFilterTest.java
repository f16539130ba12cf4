package org.dateline.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.dateline.translit.KeyReader;
import org.dateline.translit.RuleNameKeys;
import org.dateline.translit.Tier;

/** Hyphenated and short-worded names in one word: positions, lengths, offsets; random text. */
public class NameJoinFilterTest extends BaseTokenStreamTestCase {
  private final RuleNameKeys keys = RuleNameKeys.create();

  private Analyzer analyzer(boolean transliterated) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader reader) {
        return new HyphenCharFilter(reader);
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new FastStandardTokenizer();
        TokenStream joined = new NameJoinFilter(source, 4, true);
        return new TokenStreamComponents(
            source,
            transliterated
                ? new TransliterationFilter(
                    joined,
                    keys.reader(EnumSet.allOf(Tier.class)),
                    true,
                    false,
                    KeyReader.MAX_KEYS,
                    false,
                    false)
                : joined);
      }
    };
  }

  public void testHyphenatedWordsKeepPartsAndWhole() throws IOException {
    try (Analyzer analyzer = analyzer(false)) {
      assertAnalyzesTo(
          analyzer,
          "in Baden-Baden heute",
          new String[] {"in", "Baden", "BadenBaden", "Baden", "heute"},
          new int[] {0, 3, 3, 9, 15},
          new int[] {2, 8, 14, 14, 20},
          new String[] {"<ALPHANUM>", "<ALPHANUM>", "name_join", "<ALPHANUM>", "<ALPHANUM>"},
          new int[] {1, 1, 0, 1, 1},
          new int[] {1, 1, 2, 1, 1});
    }
  }

  public void testShortNamesJoinAcrossABlankAndNeverOverlap() throws IOException {
    try (Analyzer analyzer = analyzer(false)) {
      assertAnalyzesTo(
          analyzer,
          "San Remo Rio Negro, and then. But",
          new String[] {"San", "SanRemo", "Remo", "Rio", "RioNegro", "Negro", "and", "then", "But"},
          new int[] {1, 0, 1, 1, 0, 1, 1, 1, 1});
    }
  }

  public void testDashesAndNumbersPartWords() throws IOException {
    try (Analyzer analyzer = analyzer(false)) {
      assertAnalyzesTo(analyzer, "10-20 A – bcd-", new String[] {"10", "20", "A", "bcd"});
    }
  }

  public void testBogusArgumentsAreRefused() {
    for (Map<String, String> args :
        List.of(Map.of("maxfirst", "3"), Map.of("maxFirst", "-1"), Map.of("names", "some"))) {
      expectThrows(
          IllegalArgumentException.class, () -> new NameJoinFilterFactory(new HashMap<>(args)));
    }
    expectThrows(
        IllegalArgumentException.class,
        () -> new HyphenCharFilterFactory(new HashMap<>(Map.of("x", "y"))));
  }

  public void testRandomText() throws Exception {
    try (Analyzer analyzer = analyzer(true)) {
      checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
    }
  }
}
