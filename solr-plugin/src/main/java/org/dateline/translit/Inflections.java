package org.dateline.translit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Case endings of one script: what a name may have looked like before it was inflected. Guesses by
 * letters alone; the longest ending whose stem fits decides. Immutable.
 */
final class Inflections {
  /** Stems shorter than this many letters are left alone. */
  static final int MIN_STEM = 3;

  /** A guess per reading; a third would be wrong more often than right. */
  static final int MAX_LEMMAS = 2;

  private static final int LONGEST_ENDING = 5;

  /** Letters that replace the ending, and what must come before it. */
  private record Rule(byte[][] replacements, List<byte[]> stems) {}

  private final Map<String, List<Rule>> endings = new HashMap<>();
  private final List<byte[]> prefixes = new ArrayList<>();
  private final int apostropheLetters;
  private final byte apostrophe;

  Inflections(RuleFile file, Alphabet alphabet) {
    apostrophe = (byte) alphabet.code('\'');
    apostropheLetters =
        file.values("apostrophe").stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    file.values("prefix").forEach(prefix -> prefixes.add(codes(prefix, alphabet)));
    for (RuleFile.Line line : file.rules()) {
      byte[][] replacements =
          line.second() == null
              ? new byte[][] {codes(line.first(), alphabet)}
              : new byte[][] {codes(line.first(), alphabet), codes(line.second(), alphabet)};
      List<byte[]> stems = new ArrayList<>();
      for (String stem : line.stems()) {
        stems.add(codes(stem, alphabet));
      }
      endings
          .computeIfAbsent(line.grapheme(), e -> new ArrayList<>())
          .add(new Rule(replacements, stems));
    }
    index(alphabet);
  }

  private final Map<Long, List<Rule>> byCode = new HashMap<>();

  private void index(Alphabet alphabet) {
    endings.forEach(
        (ending, rules) -> {
          byte[] codes = codes(ending, alphabet);
          byCode.put(hash(codes, 0, codes.length), List.copyOf(rules));
        });
    endings.clear();
  }

  private static byte[] codes(String text, Alphabet alphabet) {
    byte[] out = new byte[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) alphabet.code(text.charAt(i));
    }
    return out;
  }

  /** Distinct for up to eight letters. */
  private static long hash(byte[] codes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash << 8 | codes[i] & 0xff;
    }
    return hash;
  }

  /**
   * Writes possible dictionary forms of {@code word[1..length]}.
   *
   * @param lemmas receives them from index 1 on, with boundaries
   * @param lengths receives their lengths
   * @return how many, at most {@link #MAX_LEMMAS}
   */
  int lemmas(byte[] word, int length, byte[][] lemmas, int[] lengths) {
    for (int i = length; apostropheLetters > 0 && i > MIN_STEM; i--) {
      if (word[i] == apostrophe) {
        if (length - i <= apostropheLetters) {
          lengths[0] = write(word, 1, i - 1, NOTHING, lemmas[0]);
          return 1;
        }
        break;
      }
    }
    for (byte[] prefix : prefixes) {
      if (length - prefix.length >= MIN_STEM && matches(word, 1, prefix)) {
        lengths[0] = write(word, 1 + prefix.length, length, NOTHING, lemmas[0]);
        return 1;
      }
    }
    for (int size = Math.min(LONGEST_ENDING, length - MIN_STEM); size > 0; size--) {
      int stem = length - size;
      List<Rule> rules = byCode.getOrDefault(hash(word, stem + 1, length + 1), List.of());
      for (Rule rule : rules) {
        if (fits(rule, word, stem)) {
          int n = 0;
          for (byte[] replacement : rule.replacements) {
            lengths[n] = write(word, 1, stem, replacement, lemmas[n]);
            n++;
          }
          return n;
        }
      }
    }
    return 0;
  }

  private static final byte[] NOTHING = {};

  private static boolean fits(Rule rule, byte[] word, int stem) {
    for (byte[] end : rule.stems) {
      if (stem > end.length && matches(word, stem - end.length + 1, end)) {
        return true;
      }
    }
    return rule.stems.isEmpty();
  }

  private static boolean matches(byte[] word, int at, byte[] part) {
    for (int i = 0; i < part.length; i++) {
      if (word[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  private static int write(byte[] word, int from, int to, byte[] replacement, byte[] out) {
    int stem = to - from + 1;
    System.arraycopy(word, from, out, 1, stem);
    System.arraycopy(replacement, 0, out, stem + 1, replacement.length);
    int length = stem + replacement.length;
    out[0] = 0;
    out[length + 1] = 0;
    return length;
  }
}
