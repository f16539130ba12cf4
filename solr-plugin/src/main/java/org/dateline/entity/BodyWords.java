package org.dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.PackagedTable;

/**
 * Words that names of bodies are made of, with their English ({@code bodies.tsv}): прокуратура is a
 * Prosecutor's Office, обласна Regional. Immutable, safe for use by several threads.
 */
final class BodyWords {
  private static final List<String> LANGUAGES = List.of("ru", "uk", "kk", "pl", "es", "fr");

  /** Letters that a case ending of a head may have: банк, банками, but not банковский. */
  private static final int MAX_ENDING = 3;

  /** What a word does in a name. */
  enum Role {
    /** A head that its field stands before in English: Customs Service. */
    HEAD_BEFORE,
    /** A head with "of": Institute of Physics. */
    HEAD_OF,
    /** A head with "for": Centre for Economic Strategy. */
    HEAD_FOR,
    /** Rank or reach, always an attribute of the head: National, Regional. */
    LEVEL,
    /** Any other attribute. */
    QUALITY,
    /** What the body is for. */
    FIELD,
    AND;

    boolean isHead() {
      return ordinal() <= HEAD_FOR.ordinal();
    }
  }

  /**
   * A word or several found in a text.
   *
   * @param english what they are in English
   * @param named whether a proper name may follow: Makerere University
   * @param to token after the last
   */
  record Word(Role role, String english, boolean named, int to) {}

  private record Meaning(Role role, String english, boolean named) {}

  /** Loaded when the first name is put together. */
  private static final class Tables {
    private static final Map<String, WordPatterns> PATTERNS = new HashMap<>();
    private static final Map<String, Meaning> MEANINGS = new HashMap<>();

    static {
      for (String[] row : PackagedTable.rows(BodyWords.class, "bodies.tsv")) {
        String label = row[0] + " " + row[1];
        MEANINGS.put(label, meaning(row[0], row[1]));
        for (int i = 0; i < LANGUAGES.size(); i++) {
          WordPatterns patterns =
              PATTERNS.computeIfAbsent(LANGUAGES.get(i), key -> new WordPatterns());
          for (String pattern : row[i + 2].split("\\|")) {
            if (!pattern.isBlank()) {
              patterns.add(pattern, label, false);
            }
          }
        }
      }
    }

    private static Meaning meaning(String label, String english) {
      boolean named = label.endsWith("+");
      Role role =
          switch (named ? label.substring(0, label.length() - 1) : label) {
            case "head<" -> Role.HEAD_BEFORE;
            case "head-of" -> Role.HEAD_OF;
            case "head-for" -> Role.HEAD_FOR;
            case "level" -> Role.LEVEL;
            case "quality" -> Role.QUALITY;
            case "field" -> Role.FIELD;
            case "and" -> Role.AND;
            default -> throw new IllegalStateException("bodies.tsv: unknown class " + label);
          };
      return new Meaning(role, english, named);
    }
  }

  private BodyWords() {}

  /** Whether there are words of that language. */
  static boolean has(String language) {
    return language != null && LANGUAGES.contains(language);
  }

  /** The longest word or words at token {@code i}, or null. */
  static Word at(TextTokens in, int i, String language) {
    WordPatterns.Match match =
        Tables.PATTERNS
            .get(language)
            .match(in.tokens, i, token -> in.is(token, WordClass.CONNECT) && in.length(token) < 4);
    if (match == null) {
      return null;
    }
    Meaning meaning = Tables.MEANINGS.get(match.name());
    if (meaning.role().isHead() && isOther(in, i)) {
      return null;
    }
    return new Word(meaning.role(), meaning.english(), meaning.named(), match.to());
  }

  /** Somebody who works there, or an adjective: советник, банковский. */
  private static boolean isOther(TextTokens in, int i) {
    if (in.is(i, WordClass.ROLE) && !in.is(i, WordClass.ORG)) {
      return true;
    }
    String word = in.tokens.surface(i);
    return word.endsWith("ский")
        || word.endsWith("ская")
        || word.endsWith("ского")
        || word.endsWith("ський");
  }
}
