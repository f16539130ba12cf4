package org.dateline.benchmarks.translit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The terms of a Lucene analysis chain as keys. Terms are kept, so that pairs cost one run each.
 */
class LuceneSystem implements SpellingSystem {
  private final String name;
  private final Analyzer analyzer;
  private final Map<String, List<String>> known = new HashMap<>();

  /**
   * @param chain the filters behind a KeywordTokenizer
   */
  LuceneSystem(String name, UnaryOperator<TokenStream> chain) {
    this.name = name;
    this.analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new KeywordTokenizer();
            return new TokenStreamComponents(source, chain.apply(source));
          }
        };
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Collection<String> indexKeys(String spelling) {
    return known.computeIfAbsent(spelling, this::analyse);
  }

  @Override
  public void forget() {
    known.clear();
  }

  /** The chain's terms, computed anew. */
  List<String> analyse(String spelling) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("f", spelling)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (term.length() > 0) {
          terms.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms.stream().distinct().toList();
  }
}
