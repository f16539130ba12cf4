package org.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the language of a text from the script of its letters, the letters that only some languages
 * use, and its function words. One pass over at most {@value #MAX_CHARS} characters; no model to
 * load beyond one small table ({@code languages.tsv}, written for this project).
 *
 * <p>Made for running text of a sentence or more. Immutable, safe for use by several threads.
 */
public final class LanguageDetector {
  /** More text than this does not change the answer. */
  static final int MAX_CHARS = 40_000;

  /** Fewer letters than this say nothing. */
  private static final int MIN_LETTERS = 8;

  /** A letter that few languages use counts this much of a function word. */
  private static final double LETTER_WEIGHT = 0.35;

  private static final class Holder {
    static final LanguageDetector SHARED = new LanguageDetector();
  }

  private record Profile(String language, Script script) {}

  private final List<Profile> profiles = new ArrayList<>();
  private final Map<String, int[]> words = new HashMap<>();
  private final Map<Integer, int[]> letters = new HashMap<>();

  private LanguageDetector() {
    Map<String, List<Integer>> wordOwners = new HashMap<>();
    Map<Integer, List<Integer>> letterOwners = new HashMap<>();
    for (String[] columns : PackagedTable.rows(LanguageDetector.class, "languages.tsv")) {
      int id = profiles.size();
      profiles.add(new Profile(columns[0], Script.valueOf(columns[1])));
      for (String word : columns[2].split(" ")) {
        if (!word.isEmpty()) {
          List<Integer> owners = wordOwners.computeIfAbsent(word, k -> new ArrayList<>());
          if (!owners.contains(id)) {
            owners.add(id);
          }
        }
      }
      columns[3]
          .codePoints()
          .forEach(c -> letterOwners.computeIfAbsent(c, k -> new ArrayList<>()).add(id));
    }
    wordOwners.forEach((k, v) -> words.put(k, v.stream().mapToInt(i -> i).toArray()));
    letterOwners.forEach((k, v) -> letters.put(k, v.stream().mapToInt(i -> i).toArray()));
  }

  /** The detector; its table is read at the first call. */
  public static LanguageDetector shared() {
    return Holder.SHARED;
  }

  /**
   * @param text running text, may be null
   * @return BCP 47 primary subtag such as {@code en} or {@code kk}; null when the text is too short
   *     or in no language of the table
   */
  public String detect(String text) {
    return text == null ? null : best(text).language();
  }

  /**
   * How well the text reads in its best language.
   *
   * @param language as of {@link #detect}, null when unknown
   * @param score evidence per letter, 0 or more; comparable between readings of the same text
   */
  public record Guess(String language, double score) {}

  /** As {@link #detect}, with the strength of the evidence. */
  public Guess best(String text) {
    return best(text, LETTER_WEIGHT);
  }

  /**
   * How well a text, perhaps read in a wrong charset, fits the language that its words suggest.
   * Rare letters are no evidence here: a wrong reading is full of them.
   *
   * @param words evidence of function words, not divided by anything
   * @param foreign letters that only other languages of the script use
   */
  public record Fit(double words, int foreign) {}

  /** As {@link #best}, by function words alone: to compare character decodings. */
  public Fit fit(String text) {
    Guess guess = best(text, 0);
    int length = 0;
    int foreign = 0;
    for (int i = 0; i < Math.min(text.length(), MAX_CHARS); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        length++;
        int[] owners = c < 0x80 ? null : letters.get(Character.toLowerCase((int) c));
        if (owners != null && !isOwner(owners, guess.language())) {
          foreign++;
        }
      }
    }
    return new Fit(guess.score() * length, foreign);
  }

  private boolean isOwner(int[] owners, String language) {
    for (int id : owners) {
      if (profiles.get(id).language().equals(language)) {
        return true;
      }
    }
    return false;
  }

  private Guess best(String text, double letterWeight) {
    int[] scripts = new int[Script.values().length];
    double[] scores = new double[profiles.size()];
    int end = Math.min(text.length(), MAX_CHARS);
    int total = 0;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= end; ) {
      int c = i < end ? text.codePointAt(i) : ' ';
      i += Character.charCount(c);
      if (Character.isLetter(c) || (Character.getType(c) == Character.NON_SPACING_MARK)) {
        int lower = Character.toLowerCase(c);
        Script script = Script.of(lower);
        scripts[script.ordinal()]++;
        total++;
        if (script.wordless()) {
          count(words.get(Character.toString(lower)), scores, 1);
        } else if (word.length() < 24) {
          word.appendCodePoint(lower);
        }
        count(letters.get(lower), scores, letterWeight);
      } else if (word.length() > 0 && c != '\'' && c != '\u2019' && c != '\u02bb') {
        count(words.get(word.toString()), scores, 1);
        word.setLength(0);
      } else if (word.length() > 0) {
        // An elided article ("l'", "d'") is a word of its own; keep the apostrophe with it.
        word.append('\'');
        count(words.get(word.toString()), scores, 1);
        word.setLength(0);
      }
    }
    if (total < MIN_LETTERS) {
      return new Guess(null, 0);
    }
    Script script = Script.dominant(scripts);
    int best = -1;
    for (int id = 0; id < scores.length; id++) {
      if (profiles.get(id).script() == script && (best < 0 || scores[id] > scores[best])) {
        best = id;
      }
    }
    if (best < 0) {
      return new Guess(script.onlyLanguage(), script.onlyLanguage() == null ? 0 : 0.3);
    }
    if (scores[best] <= 0) {
      return new Guess(script.onlyLanguage(), 0);
    }
    return new Guess(profiles.get(best).language(), scores[best] / total);
  }

  private static void count(int[] owners, double[] scores, double weight) {
    if (owners != null) {
      // What many languages share says little about each.
      double share = weight / Math.sqrt(owners.length);
      for (int id : owners) {
        scores[id] += share;
      }
    }
  }
}
