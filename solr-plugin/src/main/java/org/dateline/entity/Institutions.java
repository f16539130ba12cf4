package org.dateline.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Resources;

/**
 * Patterns of the state bodies that every country has ({@value #FILE}), ministries by what they are
 * for among them. Immutable once loaded.
 */
final class Institutions {
  static final String FILE = "names/institutions.tsv";

  static final Institutions EMPTY = new Institutions(Ministries.EMPTY);

  /** Feature of a listed organisation that is such a body of its country: {@link #label}. */
  static final String FEATURE = "body";

  private static final String COUNTRY = "{}";
  private static final String ADJECTIVE = "{a}";

  /** Marks a pattern that is the body's name only beside a country or where its capital tells. */
  private static final char BOUND = '+';

  private final Map<String, WordPatterns> byLanguage = new HashMap<>();
  private final Ministries ministries;

  private Institutions(Ministries ministries) {
    this.ministries = ministries;
  }

  static Institutions load(Resources resources) throws IOException {
    Institutions institutions = new Institutions(Ministries.load(resources));
    for (PatternRow row :
        PatternRow.read(
            resources,
            FILE,
            name -> name.contains(COUNTRY) || name.contains(ADJECTIVE),
            "a name with {} or {a}, a language and patterns parted by tabs")) {
      WordPatterns patterns =
          institutions.byLanguage.computeIfAbsent(row.language(), language -> new WordPatterns());
      for (String cell : row.patterns()) {
        String pattern = cell.strip();
        boolean bound = pattern.charAt(0) == BOUND;
        patterns.add(bound ? pattern.substring(1) : pattern, row.name(), bound);
      }
    }
    return institutions;
  }

  /**
   * A body's name for a country: {@code {}} is its name, {@code {a}} its English adjective, or its
   * name when it has none.
   */
  static String name(String pattern, GazetteerEntry country) {
    if (!pattern.contains(ADJECTIVE)) {
      return pattern.replace(COUNTRY, country.name());
    }
    for (Spelling spelling : country.spellings()) {
      if (spelling.kind() == SpellingKind.ADJECTIVE
          && (spelling.language() == null || "en".equals(spelling.language()))
          && spelling.text().charAt(0) < 'Z') {
        return pattern.replace(ADJECTIVE, spelling.text());
      }
    }
    return pattern.replace(ADJECTIVE, country.name());
  }

  /** What the pattern is for without the country: {@code central-bank}, {@code army}. */
  static String label(String pattern) {
    StringBuilder label = new StringBuilder();
    for (String word : pattern.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (!word.isEmpty() && !(word.equals("a") && label.isEmpty())) {
        label.append(label.isEmpty() ? "" : "-").append(word);
      }
    }
    return label.toString().endsWith("-of")
        ? label.substring(0, label.length() - "-of".length())
        : label.toString();
  }

  /** Languages with patterns. */
  List<String> languages() {
    return new ArrayList<>(byLanguage.keySet());
  }

  /** The longest pattern or ministry that begins at token {@code i}, or null. */
  WordPatterns.Match match(
      String language, Tokens tokens, int i, WordPatterns.Skippable skippable) {
    WordPatterns patterns = byLanguage.get(language);
    WordPatterns.Match body = patterns == null ? null : patterns.match(tokens, i, skippable);
    WordPatterns.Match ministry = ministries.match(language, tokens, i, skippable);
    if (body == null || ministry == null) {
      return body == null ? ministry : body;
    }
    boolean fuller = ministry.name().contains(" and ") && ministry.to() == body.to();
    return ministry.to() > body.to() || fuller ? ministry : body;
  }
}
