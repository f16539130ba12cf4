package org.dateline.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.PackagedTable;

/**
 * Puts a place that no list has into the nominative: {@code w Dorohusku} is Dorohusk, {@code pod
 * Rysami} Rysy. The preposition before it tells the case; without one only endings that leave
 * little doubt are changed ({@code place_cases.tsv}).
 */
final class PlaceForms {
  private static final String UNKNOWN = "unknown";
  private static final String GENITIVE = "genitive";
  private static final int MIN_STEM = 2;

  /** Tokens between a preposition and the name: "в посёлке городского типа X". */
  private static final int REACH = 3;

  /** The tables, loaded with the first unlisted place. */
  private static final class Tables {
    /** Language and preposition to the case it asks for. */
    private static final Map<String, String> CASES = new HashMap<>();

    /** Kind of row, language and case to the endings, longest first. */
    private static final Map<String, String[][]> ENDINGS = new HashMap<>();

    static {
      for (String[] row : PackagedTable.rows(PlaceForms.class, "place_cases.tsv")) {
        if (row[0].equals("preposition")) {
          for (String word : row[3].split(" \\| ")) {
            CASES.put(row[1] + " " + word, row[2]);
          }
        } else {
          String[][] endings =
              Arrays.stream(row[3].split(","))
                  .map(pair -> pair.split("=", 2))
                  .sorted(Comparator.comparingInt(pair -> -pair[0].length()))
                  .toArray(String[][]::new);
          ENDINGS.put(row[0] + " " + row[1] + " " + row[2], endings);
        }
      }
    }
  }

  private PlaceForms() {}

  /**
   * @param place an unlisted one
   * @param language of the text, or null
   * @return its nominative, or the name itself when none is plain
   */
  static String nominative(Candidate place, String language) {
    String name = place.proper != null ? place.proper : place.text();
    if (language == null || !Tables.ENDINGS.containsKey("ending " + language + " locative")) {
      return name;
    }
    String wanted = wanted(place, language);
    int cut = Math.max(name.indexOf(' '), name.indexOf('-'));
    if (cut < 0) {
      return change(name, "ending", language, wanted, name);
    }
    if (wanted.equals(UNKNOWN)
        || name.indexOf(' ', cut + 1) >= 0
        || name.indexOf('-', cut + 1) >= 0) {
      return name;
    }
    String first = name.substring(0, cut);
    String second = name.substring(cut + 1);
    char between = name.charAt(cut);
    String adjective = change(first, "adjective", language, wanted, null);
    String behind = change(second, "adjective", language, wanted, null);
    if (adjective != null && between == ' ') {
      return agree(adjective, change(second, "ending", language, wanted, second), language)
          + between
          + change(second, "ending", language, wanted, second);
    }
    String noun = change(first, "ending", language, wanted, first);
    if (behind != null) {
      return noun + between + agree(behind, noun, language);
    }
    return noun + between + change(second, "ending", language, wanted, second);
  }

  /** An adjective agrees with a neuter or plural noun: Stronie Śląskie. */
  private static String agree(String adjective, String noun, String language) {
    if (!language.equals("pl")) {
      return adjective;
    }
    char last = noun.charAt(noun.length() - 1);
    boolean neuter = last == 'o' || last == 'e';
    return neuter && (adjective.endsWith("i") || adjective.endsWith("y"))
        ? (adjective.endsWith("i") ? adjective : adjective.substring(0, adjective.length() - 1))
            + "e"
        : adjective;
  }

  /** The case that the nearest preposition of the phrase asks for. */
  private static String wanted(Candidate place, String language) {
    TextTokens in = place.in;
    if (place.proper != null) {
      return UNKNOWN;
    }
    int first = place.from;
    // "w Policach i Puławach": one preposition for both.
    while (first > 1
        && (in.gap(first) == Gap.COMMA && in.isCapital(first - 1)
            || PlaceRuns.AND.contains(in.tokens.surface(first - 1))
                && in.gap(first) == Gap.SPACE
                && in.isCapital(first - 2))) {
      first -= in.isCapital(first - 1) ? 1 : 2;
      while (first > 1 && in.isCapital(first - 1) && in.gap(first) <= Gap.HYPHEN) {
        first--;
      }
    }
    if (in.is(first - 1, WordClass.SEAT) && in.gap(first) == Gap.SPACE) {
      return GENITIVE;
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (in.gap(i + 1) != Gap.SPACE) {
        break;
      }
      String word = in.tokens.surface(i).toLowerCase(Locale.ROOT);
      String wanted = Tables.CASES.get(language + " " + word);
      if (wanted != null) {
        boolean behindHead = i < first - 1;
        // "в посёлке Янтарный": behind its head the name may stand in the nominative.
        return behindHead ? UNKNOWN : wanted;
      }
    }
    return UNKNOWN;
  }

  private static String change(
      String name, String kind, String language, String wanted, String otherwise) {
    String[][] endings = Tables.ENDINGS.get(kind + " " + language + " " + wanted);
    if (endings != null) {
      for (String[] ending : endings) {
        int stem = name.length() - ending[0].length();
        if (name.endsWith(ending[0])
            && (stem >= MIN_STEM || stem == 1 && ending[0].length() > MIN_STEM)) {
          return name.substring(0, name.length() - ending[0].length()) + ending[1];
        }
      }
    }
    return otherwise;
  }
}
