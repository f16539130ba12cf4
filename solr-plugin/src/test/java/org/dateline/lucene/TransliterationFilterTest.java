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
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.search.BoostAttribute;
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
                KeyReader.MAX_KEYS,
                true,
                false));
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

  public void testAQuerysKeysWeighLessAndLess() throws IOException {
    for (String side : List.of("index", "query")) {
      Map<String, String> args = new HashMap<>(Map.of("side", side));
      TokenStream words = whitespaceMockTokenizer(new StringReader("Khandyga Astracan"));
      try (TokenStream stream = new TransliterationFilterFactory(args).create(words)) {
        stream.reset();
        float before = 2;
        int keys = 0;
        while (stream.incrementToken()) {
          BoostAttribute boost = stream.getAttribute(BoostAttribute.class);
          if (side.equals("index")) {
            assertNull("an index has no boosts", boost);
          } else if (stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement()
              == 1) {
            assertEquals(1, boost.getBoost(), 0);
            before = 1;
          } else {
            assertTrue(boost.getBoost() < before && boost.getBoost() > 0);
            before = boost.getBoost();
          }
          keys++;
        }
        assertTrue("several readings", keys >= 5);
        stream.end();
      }
    }
  }

  public void testEmptyTerm() throws IOException {
    try (Analyzer analyzer = analyzer(true)) {
      checkOneTerm(analyzer, "", "");
    }
  }

  public void testOddTokensKeepTheirPlaces() throws IOException {
    String huge = "Щ".repeat(100_000);
    for (String odd :
        List.of(
            huge,
            "Щ".repeat(KeyReader.MAX_TOKEN_LENGTH - 2) + "ом",
            "Тokayev",
            "S\u030C\u0327koda",
            "\u200F\u202BКовач\u202C",
            "𝐏𝐮𝐬𝐡𝐤𝐢𝐧",
            "\uD835",
            "İIıi",
            "\u0301\u0308")) {
      try (Analyzer analyzer = analyzer(true);
          TokenStream stream = analyzer.tokenStream("f", odd)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        stream.reset();
        assertTrue(stream.incrementToken());
        assertEquals(odd, term.toString());
        int keys = 0;
        do {
          assertEquals(0, offset.startOffset());
          assertEquals(odd.length(), offset.endOffset());
          keys++;
        } while (stream.incrementToken());
        assertTrue(keys <= KeyReader.MAX_KEYS + 1);
        assertTrue("too long for a name", odd != huge || keys == 1);
        stream.end();
        assertEquals(odd.length(), offset.endOffset());
      }
    }
  }

  /** What a later filter does to the word or a key must not show on the next key. */
  public void testKeysHaveTheAttributesOfTheirWord() throws IOException {
    RuleNameKeys keys = RuleNameKeys.create();
    TokenStream words = whitespaceMockTokenizer(new StringReader("Чехов Ковач"));
    TransliterationFilter filter =
        new TransliterationFilter(
            words,
            keys.reader(EnumSet.allOf(Tier.class)),
            true,
            false,
            KeyReader.MAX_KEYS,
            false,
            false);
    FlagsAttribute flags = filter.addAttribute(FlagsAttribute.class);
    PositionIncrementAttribute increment = filter.getAttribute(PositionIncrementAttribute.class);
    filter.reset();
    int seen = 0;
    while (filter.incrementToken()) {
      if (increment.getPositionIncrement() == 0) {
        assertEquals(0, flags.getFlags());
      }
      flags.setFlags(7);
      seen++;
    }
    assertTrue(seen > 4);
    filter.end();
    filter.close();
  }

  public void testRandomTextWithTheUsualAttributesOnly() throws Exception {
    try (Analyzer analyzer = NameAnalyzer.create(EnumSet.allOf(Tier.class))) {
      checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
    }
  }

  public void testRandomText() throws Exception {
    try (Analyzer analyzer = analyzer(false)) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }
}
