package org.dateline.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Makes ids such as {@code dl:person/olxas-ramazanov} of a name's keys, so that two documents that
 * spell a name differently give one id without knowing of each other. A given name has the key of
 * the listed one it is a spelling of; a family name in an oblique or feminine form that of its
 * dictionary form, since the given name tells which person is meant.
 */
final class LocalIds {
  private static final String OBLIQUE = "aeiouyjm";

  /** Of keys: what Ukrainian, Belarusian and Polish family names end in; their h is г elsewhere. */
  private static final List<String> EAST_SLAVIC =
      List.of("ko", "uk", "ik", "ec", "ski", "cki", "ska", "cka");

  /**
   * An i before a vowel is a syllable to a query and softness to some romanisations: Hnatiuk is
   * Гнатюк.
   */
  private static final Pattern SYLLABLE = Pattern.compile("(?<!^)i(?=j[aeiou])");

  private final Analyzer analyzer;
  private final NameLexicon lexicon;

  LocalIds(Analyzer analyzer, NameLexicon lexicon) {
    this.analyzer = analyzer;
    this.lexicon = lexicon;
  }

  /** A word with its keys, likeliest first. */
  private record Word(String text, List<String> strict, List<String> inflected) {}

  String id(EntityType type, String name) {
    List<Word> words = words(analyzer, name);
    StringBuilder id = new StringBuilder("dl:").append(type.label()).append('/');
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0) {
        id.append('-');
      }
      if (type == EntityType.PERSON) {
        id.append(i + 1 < words.size() ? given(word) : family(word));
      } else {
        id.append(first(word));
      }
    }
    return id.toString();
  }

  /** The first key of a one-word name. */
  private static String key(Analyzer analyzer, String name) {
    List<Word> words = words(analyzer, name);
    return words.isEmpty() ? name : first(words.get(0));
  }

  private String given(Word word) {
    for (List<String> keys : List.of(word.strict, word.inflected)) {
      for (String key : keys) {
        String listed = lexicon.givenNames().named(TermHash.key(key.toCharArray(), key.length()));
        if (listed != null) {
          return key(analyzer, listed);
        }
      }
    }
    return first(word);
  }

  private static String family(Word word) {
    String strict = withG(first(word), word.strict);
    if (strict.endsWith("ska") || strict.endsWith("cka")) {
      return strict.substring(0, strict.length() - 1) + 'i';
    }
    if (strict.endsWith("ski") || strict.endsWith("cki")) {
      return strict;
    }
    boolean oblique = OBLIQUE.indexOf(strict.charAt(strict.length() - 1)) >= 0;
    return oblique && !word.inflected.isEmpty()
        ? withG(plain(word.inflected.get(0)), word.inflected)
        : strict;
  }

  /** Honcharenko is Гончаренко: Latin h read as Cyrillic г, where another reading allows it. */
  private static String withG(String key, List<String> readings) {
    String other = key.replace('h', 'g');
    boolean slavic = !other.equals(key) && EAST_SLAVIC.stream().anyMatch(key::endsWith);
    return slavic && readings.stream().anyMatch(reading -> plain(reading).equals(other))
        ? other
        : key;
  }

  private static String first(Word word) {
    return word.strict.isEmpty() ? word.text : plain(word.strict.get(0));
  }

  /** Keys begin with a mark that keeps them apart from words in an index. */
  private static String plain(String key) {
    String word = key.length() > 1 && key.startsWith("=") ? key.substring(1) : key;
    return SYLLABLE.matcher(word).replaceAll("");
  }

  private static List<Word> words(Analyzer analyzer, String name) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("name", name)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      TypeAttribute kind = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (increment.getPositionIncrement() > 0 || words.isEmpty()) {
          words.add(new Word(term.toString(), new ArrayList<>(), new ArrayList<>()));
        } else {
          Word word = words.get(words.size() - 1);
          boolean other = kind.type().endsWith("inflected");
          (other ? word.inflected : word.strict).add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
