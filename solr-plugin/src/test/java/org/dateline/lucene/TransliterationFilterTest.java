package org.dateline.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.dateline.translit.KeyReader;
import org.dateline.translit.RuleNameKeys;
import org.dateline.translit.Tier;

/** Positions, offsets, types and parameters of the filter; random input of any script. */
public class TransliterationFilterTest extends BaseTokenStreamTestCase {
  private static Analyzer analyzer(boolean keyword) {
    RuleNameKeys keys = RuleNameKeys.create();
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source =
            keyword ? new KeywordTokenizer() : new MockTokenizer(MockTokenizer.WHITESPACE, false);
        return new TokenStreamComponents(
            source,
            new TransliterationFilter(
                source,
                keys.queryReader(EnumSet.allOf(Tier.class)),
                true,
                false,
                KeyReader.MAX_KEYS));
      }
    };
  }

  public void testKeysStandAtTheWordsPosition() throws IOException {
    try (Analyzer analyzer = NameAnalyzer.create(EnumSet.of(Tier.STRICT))) {
      assertAnalyzesTo(
          analyzer,
          "Чехов писал",
          new String[] {"чехов", "=qehov", "писал", "=pisal"},
          new int[] {0, 0, 6, 6},
          new int[] {5, 5, 11, 11},
          new String[] {"<ALPHANUM>", "name_strict", "<ALPHANUM>", "name_strict"},
          new int[] {1, 0, 1, 0});
    }
  }

  public void testFactoryIsFoundByName() throws IOException {
    Map<String, String> args = new HashMap<>(Map.of("keepOriginal", "false"));
    TokenStream words = whitespaceMockTokenizer(new StringReader("Čechov"));
    assertTokenStreamContents(
        TokenFilterFactory.forName("transliteration", args).create(words), new String[] {"=qehov"});
  }

  public void testSmallLettersAreLeftAloneOnRequest() throws IOException {
    Map<String, String> args = new HashMap<>(Map.of("names", "capitalised"));
    TokenStream words = whitespaceMockTokenizer(new StringReader("был Чехов"));
    assertTokenStreamContents(
        new TransliterationFilterFactory(args).create(words),
        new String[] {"был", "Чехов", "=qehov"},
        new int[] {1, 1, 0});
  }

  public void testBogusArgumentsAreRefused() {
    for (Map<String, String> args :
        List.of(
            Map.of("tier", "strict"),
            Map.of("tiers", "strikt"),
            Map.of("keepOriginal", "ture"),
            Map.of("maxKeys", "0"),
            Map.of("cacheWords", "-1"),
            Map.of("cacheWords", "1048577"),
            Map.of("names", "some"))) {
      String value = args.values().iterator().next();
      IllegalArgumentException e =
          expectThrows(
              IllegalArgumentException.class,
              () -> new TransliterationFilterFactory(new HashMap<>(args)));
      assertTrue(e.getMessage(), e.getMessage().contains(value));
    }
  }

  public void testEmptyTerm() throws IOException {
    try (Analyzer analyzer = analyzer(true)) {
      checkOneTerm(analyzer, "", "");
    }
  }

  public void testRandomText() throws Exception {
    try (Analyzer analyzer = analyzer(false)) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }
}
