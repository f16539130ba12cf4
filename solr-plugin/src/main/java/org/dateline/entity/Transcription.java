package org.dateline.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.PackagedTable;

/**
 * Writes names in Latin letters in Cyrillic ones as Russian newsrooms do, by the rules of their
 * language ({@code transcription.tsv}): Dubois is Дюбуа, Schäfer Шефер. Some letters are written in
 * two ways, so a name has several forms. What {@link NativeNames} reads backwards. Immutable, safe
 * for use by several threads.
 */
final class Transcription {
  /** Forms of one name; ambiguous letters beyond them take the commoner form. */
  private static final int MAX_FORMS = 6;

  private static final String VOWELS = "aeiouyæøœı";
  private static final char BEGIN = '^';
  private static final char END = '$';
  private static final char VOWEL = 'V';
  private static final char CONSONANT = 'C';
  private static final char NONE = 0;

  /**
   * @param before what stands before the letters: {@link #BEGIN}, {@link #VOWEL}, {@link
   *     #CONSONANT} or {@link #NONE} for anything
   * @param after what stands behind them, likewise, with {@link #END}
   */
  private record Rule(char before, String letters, char after, List<String> forms) {
    static Rule parse(String text) {
      int space = text.indexOf(' ');
      String from = text.substring(0, space);
      char before = from.charAt(0);
      char after = from.charAt(from.length() - 1);
      boolean first = before == BEGIN || before == VOWEL || before == CONSONANT;
      boolean last = after == END || after == VOWEL || after == CONSONANT;
      List<String> forms = new ArrayList<>();
      for (String form : text.substring(space + 1).split("/", -1)) {
        forms.add(form.equals("-") ? "" : form);
      }
      return new Rule(
          first ? before : NONE,
          from.substring(first ? 1 : 0, from.length() - (last ? 1 : 0)),
          last ? after : NONE,
          List.copyOf(forms));
    }

    boolean fits(String word, int at) {
      return word.startsWith(letters, at)
          && fits(before, word, at - 1)
          && fits(after, word, at + letters.length());
    }

    private static boolean fits(char wanted, String word, int at) {
      boolean outside = at < 0 || at >= word.length();
      return switch (wanted) {
        case NONE -> true;
        case BEGIN, END -> outside;
        default -> !outside && (wanted == VOWEL) == isVowel(word.charAt(at));
      };
    }

    private int conditions() {
      return (before == NONE ? 0 : 1) + (after == NONE ? 0 : 1);
    }
  }

  /** Rules by what they look at; those that say more come first. */
  private static final Comparator<Rule> ORDER =
      Comparator.<Rule>comparingInt(rule -> -rule.letters().length())
          .thenComparingInt(rule -> -rule.conditions());

  private final Map<Character, List<Rule>> byLetter = new HashMap<>();

  private Transcription(Map<String, Rule> rules) {
    for (Rule rule : rules.values()) {
      byLetter.computeIfAbsent(rule.letters().charAt(0), c -> new ArrayList<>()).add(rule);
    }
    byLetter.values().forEach(list -> list.sort(ORDER));
  }

  /** All sets of rules by their codes. */
  static Map<String, Transcription> load() {
    Map<String, Map<String, Rule>> tables = new HashMap<>();
    Map<String, Transcription> transcriptions = new HashMap<>();
    for (String[] row : PackagedTable.rows(Transcription.class, "transcription.tsv")) {
      Map<String, Rule> rules = new HashMap<>(tables.getOrDefault(row[1], Map.of()));
      for (String text : row[2].split(" \\| ", -1)) {
        rules.put(text.substring(0, text.indexOf(' ')), Rule.parse(text));
      }
      tables.put(row[0], rules);
      transcriptions.put(row[0], new Transcription(rules));
    }
    return Map.copyOf(transcriptions);
  }

  /**
   * The forms of one word, the commonest first.
   *
   * @param word Latin letters, any case
   */
  List<String> forms(String word) {
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<StringBuilder> forms = new ArrayList<>();
    forms.add(new StringBuilder());
    for (int at = 0; at < lower.length(); ) {
      Rule rule = rule(lower, at);
      if (rule == null) {
        // A letter whose mark the language does not know.
        char plain = plain(lower.charAt(at));
        lower = lower.substring(0, at) + plain + lower.substring(at + 1);
        rule = rule(lower, at);
      }
      if (rule == null) {
        char letter = lower.charAt(at++);
        forms.forEach(form -> form.append(letter));
        continue;
      }
      at += rule.letters().length();
      int before = forms.size();
      for (int k = 1; k < rule.forms().size() && forms.size() + before <= MAX_FORMS; k++) {
        for (int i = 0; i < before; i++) {
          forms.add(new StringBuilder(forms.get(i)).append(rule.forms().get(k)));
        }
      }
      for (int i = 0; i < before; i++) {
        forms.get(i).append(rule.forms().get(0));
      }
    }
    return forms.stream().map(StringBuilder::toString).toList();
  }

  private Rule rule(String word, int at) {
    for (Rule rule : byLetter.getOrDefault(word.charAt(at), List.of())) {
      if (rule.fits(word, at)) {
        return rule;
      }
    }
    return null;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(plain(letter)) >= 0;
  }

  private static char plain(char letter) {
    return letter < 0x80
        ? letter
        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
  }
}
