package org.dateline.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.meta.BylineWords.Role;

/**
 * Reads people out of the part of a credit line that names them, and leaves out what follows a
 * name: outlet, function, place, time of reading. Stateless.
 */
final class CreditNames {
  private static final int MAX_WORDS = 4;

  private CreditNames() {}

  /**
   * The people of {@code Ann Lee and Bo Ek, Staff Writers}, {@code Max Muster, Berlin}.
   *
   * @param credited a word before them says that they wrote the text: the first part of a list must
   *     then be no more than shaped like a name
   */
  static List<String> of(String text, boolean credited) {
    List<String> names = new ArrayList<>();
    boolean listed = true;
    for (String part : PersonNames.parts(text)) {
      boolean joined = part.startsWith(PersonNames.JOINED);
      String name = name(joined ? part.substring(PersonNames.JOINED.length()) : part);
      boolean first = names.isEmpty() && listed;
      listed = false;
      if (name != null
          && (KnownNames.isPerson(name) || (credited && (first || joined)))
          && !names.contains(name)) {
        names.add(name);
      } else if (name == null && first && !credited) {
        return List.of();
      }
    }
    return names;
  }

  /** The person that a part opens with, or that stands behind a function; else null. */
  private static String name(String part) {
    boolean allCapitals = part.equals(part.toUpperCase(Locale.ROOT));
    String[] words = (allCapitals ? NameShape.tidyCase(part) : part).strip().split(" +");
    int from = 0;
    int to = words.length;
    for (int i = 0; i < to; i++) {
      String bare = bare(words[i]);
      if (i > from && endsName(words[i], bare, i - from)) {
        to = i;
      } else if (i == from && opens(words, i)) {
        from = i + 1;
      } else if (BylineWords.is(Role.FUNCTION, bare) || BylineWords.is(Role.OFFICE, bare)) {
        to = i;
      }
    }
    if (to < words.length && to - from > 2 && KnownNames.isGiven(words[from])) {
      to = from + withParticles(words, from, to);
    }
    if (to - from < 2 && !(to - from == 1 && ideographic(words[from]))) {
      return null;
    }
    String name = String.join(" ", List.of(words).subList(from, to));
    while (name.endsWith(",") || name.endsWith(":")) {
      name = name.substring(0, name.length() - 1);
    }
    name = NameShape.withoutDegrees(name);
    boolean person =
        (to - from <= MAX_WORDS || name.indexOf('.') > 0 || hasParticle(words, from, to))
            && NameShape.isPerson(name)
            && (name.indexOf(' ') > 0 || ideographic(name))
            && Agencies.named(name) == null;
    return person ? NameShape.tidyCase(name) : null;
  }

  /** A function before the name, or "our" before that. */
  private static boolean opens(String[] words, int i) {
    return BylineWords.is(Role.FUNCTION, bare(words[i]))
        || (i + 1 < words.length
            && BylineWords.is(Role.GENRE, bare(words[i]))
            && BylineWords.is(Role.FUNCTION, bare(words[i + 1])));
  }

  /** Given and family name, with the small words between: what stands behind is an outlet. */
  private static int withParticles(String[] words, int from, int to) {
    int n = 1;
    while (from + n < to
        && (BylineWords.is(Role.PARTICLE, bare(words[from + n])) || isInitial(words[from + n]))) {
      n++;
    }
    return Math.min(to - from, n + 1);
  }

  /** A place, an outlet in capitals, an address, a number: the name ended before it. */
  private static boolean endsName(String word, String bare, int index) {
    if (BylineWords.is(Role.PREPOSITION, bare)
        && (index > 1 || Character.isLowerCase(word.charAt(0)))) {
      return true;
    }
    if (word.indexOf('@') >= 0 || Character.isDigit(word.charAt(0))) {
      return true;
    }
    if (index > 1 && BylineWords.is(Role.OUTLET, bare)) {
      return true;
    }
    int capitals = capitals(word);
    boolean shouted = capitals > 1 && capitals * 2 > word.length();
    boolean compound = word.indexOf('-') > 0 || word.indexOf('\'') > 0 || word.indexOf('’') > 0;
    return index > 1
        && word.length() > 2
        && (shouted || (capitals > 2 && !compound))
        && !isInitial(word)
        && !isRoman(word);
  }

  private static int capitals(String word) {
    return (int) word.chars().filter(Character::isUpperCase).count();
  }

  private static boolean isInitial(String word) {
    return word.endsWith(".") && word.length() <= 5;
  }

  private static boolean isRoman(String word) {
    return word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  private static boolean ideographic(String word) {
    return !word.isEmpty() && word.charAt(0) >= 0x2E80;
  }

  private static boolean hasParticle(String[] words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (BylineWords.is(Role.PARTICLE, bare(words[i]))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && ".,:;".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
