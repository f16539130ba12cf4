package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;

/** The same terms as from Lucene's three filters. */
public class PlainWordFilterTest extends BaseTokenStreamTestCase {
  private static final String[] PIECES = {
    "'s",
    "\u2019S",
    "\uFF07s",
    "\u00df",
    "\u00c6",
    "\u0130",
    "\u212b",
    "\u212a",
    "\ud83d\ude00",
    "\ud801\udc00",
    "\ud800",
    "\u0421",
    "\u00c9",
    "Q",
    "s",
    "'"
  };

  private static Analyzer analyzer(boolean plain) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new KeywordTokenizer();
        TokenStream sink =
            plain
                ? new PlainWordFilter(source)
                : new LowerCaseFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(source)));
        return new TokenStreamComponents(source, sink);
      }
    };
  }

  public void testEveryCharacter() throws IOException {
    try (Analyzer plain = analyzer(true);
        Analyzer lucene = analyzer(false)) {
      for (int c = 1; c <= Character.MAX_VALUE; c++) {
        String word = "A" + (char) c + "Z";
        assertEquals(Integer.toHexString(c), terms(lucene, word), terms(plain, word));
      }
    }
  }

  public void testRandomWords() throws IOException {
    try (Analyzer plain = analyzer(true);
        Analyzer lucene = analyzer(false)) {
      for (int i = 0; i < 20_000; i++) {
        StringBuilder word = new StringBuilder();
        for (int n = random().nextInt(8); n >= 0; n--) {
          word.append(
              random().nextBoolean()
                  ? PIECES[random().nextInt(PIECES.length)]
                  : TestUtil.randomUnicodeString(random(), 4));
        }
        assertEquals(terms(lucene, word.toString()), terms(plain, word.toString()));
      }
    }
  }

  public void testRandomText() throws IOException {
    try (Analyzer plain = analyzer(true)) {
      checkRandomData(random(), plain, 100);
    }
  }

  public void testFactoryByName() {
    TokenStream stream =
        TokenFilterFactory.forName(PlainWordFilterFactory.NAME, new HashMap<>())
            .create(new KeywordTokenizer());
    assertEquals(PlainWordFilter.class, stream.getClass());
    IllegalArgumentException refused =
        expectThrows(
            IllegalArgumentException.class,
            () -> new PlainWordFilterFactory(new HashMap<>(Map.of("fold", "true"))));
    assertTrue(refused.getMessage(), refused.getMessage().contains("fold"));
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
