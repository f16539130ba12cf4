package org.dateline.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Resources;

/**
 * Ministries by what they are for ({@value #FILE}): {@code Министерство культуры, информации и
 * спорта} is the "Ministry of Culture, Information and Sport" of its country. Immutable.
 */
final class Ministries {
  static final String FILE = "names/ministries.tsv";

  static final Ministries EMPTY = new Ministries();

  /** Name of the rows that hold the word for a ministry. */
  private static final String HEAD = "Ministry";

  /** The word for a ministry may stand last here; in Kazakh and Turkish it always does. */
  private static final Set<String> LAST = Set.of("en", "kk", "tr", "ky", "uz", "az");

  private static final Set<String> AND =
      Set.of("and", "et", "und", "y", "e", "i", "oraz", "и", "та", "і", "й", "және", "мен", "ve");

  private static final int MAX_FIELDS = 6;

  private final Map<String, WordPatterns> heads = new HashMap<>();
  private final Map<String, WordPatterns> fields = new HashMap<>();

  private Ministries() {}

  static Ministries load(Resources resources) throws IOException {
    Ministries ministries = new Ministries();
    for (PatternRow row :
        PatternRow.read(
            resources, FILE, name -> true, "a name, a language and patterns parted by tabs")) {
      WordPatterns patterns =
          (row.name().equals(HEAD) ? ministries.heads : ministries.fields)
              .computeIfAbsent(row.language(), language -> new WordPatterns());
      for (String pattern : row.patterns()) {
        patterns.add(pattern, row.name(), false);
      }
    }
    return ministries;
  }

  /** The ministry whose name begins at token {@code i}, or null. */
  WordPatterns.Match match(
      String language, Tokens tokens, int i, WordPatterns.Skippable skippable) {
    WordPatterns head = heads.get(language);
    WordPatterns field = fields.get(language);
    if (head == null || field == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    WordPatterns.Match first = head.match(tokens, i, skippable);
    if (first != null) {
      int from = skip(tokens, first.to(), skippable);
      int to = fields(field, tokens, from, skippable, names);
      return names.isEmpty() ? null : found(names, to);
    }
    if (!LAST.contains(language)) {
      return null;
    }
    int to = fields(field, tokens, i, skippable, names);
    if (names.isEmpty() || to >= tokens.size || tokens.gap[to] > Gap.POSSESSIVE) {
      return null;
    }
    WordPatterns.Match last = head.match(tokens, to, skippable);
    return last == null ? null : found(names, last.to());
  }

  /** Token after the last of the fields that begin at {@code i}; their names go to the list. */
  private static int fields(
      WordPatterns patterns,
      Tokens tokens,
      int i,
      WordPatterns.Skippable skippable,
      List<String> names) {
    int to = i;
    int next = i;
    while (next < tokens.size && names.size() < MAX_FIELDS) {
      WordPatterns.Match field = patterns.match(tokens, next, skippable);
      if (field == null) {
        break;
      }
      if (!names.contains(field.name())) {
        names.add(field.name());
      }
      to = field.to();
      next = to;
      if (next >= tokens.size) {
        break;
      }
      boolean comma = tokens.gap[next] == Gap.COMMA;
      boolean and = tokens.gap[next] <= Gap.COMMA && AND.contains(tokens.surface(next));
      if (!comma && !and) {
        break;
      }
      next = skip(tokens, and ? next + 1 : next, skippable);
    }
    return to;
  }

  private static int skip(Tokens tokens, int from, WordPatterns.Skippable skippable) {
    int i = from;
    while (i < tokens.size && i - from < 3 && tokens.gap[i] <= Gap.COMMA && skippable.test(i)) {
      i++;
    }
    return i;
  }

  private static WordPatterns.Match found(List<String> names, int to) {
    int last = names.size() - 1;
    String all =
        last == 0
            ? names.get(0)
            : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    return new WordPatterns.Match("Ministry of " + all + " ({})", to, false);
  }
}
