package org.dateline.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** The contract of token streams; the factory by name. */
public class FastStandardTokenizerFactoryTest extends BaseTokenStreamTestCase {
  private static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new FastStandardTokenizer(newAttributeFactory(random()));
        return new TokenStreamComponents(source);
      }
    };
  }

  public void testRandomText() throws IOException {
    try (Analyzer analyzer = analyzer()) {
      checkRandomData(random(), analyzer, 100);
      checkRandomData(random(), analyzer, 20, 9000);
    }
  }

  public void testNothing() throws IOException {
    try (Analyzer analyzer = analyzer()) {
      assertAnalyzesTo(analyzer, "", new String[0]);
      assertAnalyzesTo(analyzer, "--- '", new String[0]);
    }
  }

  public void testFactoryByName() {
    assertEquals(
        FastStandardTokenizer.class,
        TokenizerFactory.forName(FastStandardTokenizerFactory.NAME, new HashMap<>())
            .create()
            .getClass());
    IllegalArgumentException refused =
        expectThrows(
            IllegalArgumentException.class,
            () -> new FastStandardTokenizerFactory(new HashMap<>(Map.of("maxTokenLength", "9"))));
    assertTrue(refused.getMessage(), refused.getMessage().contains("maxTokenLength"));
  }
}
