package org.dateline.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Makes ids such as {@code dl:person/olzas-ramazanov} of a name's keys, so that two documents that
 * spell a name differently give one id without knowing of each other.
 */
final class LocalIds {
  private final Analyzer analyzer;

  LocalIds(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  String id(EntityType type, String name) {
    StringBuilder id = new StringBuilder("dl:").append(type.label()).append('/');
    int start = id.length();
    try (TokenStream stream = analyzer.tokenStream("name", name)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      TypeAttribute kind = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      String word = null;
      String key = null;
      String lemma = null;
      while (stream.incrementToken()) {
        if (increment.getPositionIncrement() > 0) {
          append(id, start, word, key, lemma);
          word = term.toString();
          key = null;
          lemma = null;
        } else if (kind.type().endsWith("strict") && key == null) {
          key = term.toString();
        } else if (type == EntityType.PERSON
            && kind.type().endsWith("inflected")
            && lemma == null) {
          lemma = term.toString();
        }
      }
      append(id, start, word, key, lemma);
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return id.toString();
  }

  private static void append(StringBuilder id, int start, String word, String key, String lemma) {
    if (word != null) {
      if (id.length() > start) {
        id.append('-');
      }
      String best = lemma != null ? lemma : key != null ? key : word;
      // Keys begin with a mark that keeps them apart from words in an index.
      id.append(best.startsWith("=") ? best.substring(1) : best);
    }
  }
}
