package org.dateline.entity;

/**
 * Writes a Cyrillic name in Latin letters as English-language newsrooms do for Russian, Ukrainian
 * and Kazakh names (BGN/PCGN without apostrophes; final -iy and -yy as -y). For display only: keys,
 * not this spelling, decide what is the same name.
 */
final class Romanisation {
  private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґәғқңөұүһўђјљњћџҷҳӣӯ";

  private static final String[] LATIN = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "yo", "i", "yi", "ye",
    "g", "a", "g", "k", "n", "o", "u", "u", "h", "u", "dj", "j", "lj", "nj", "c", "dz", "j", "h",
    "i", "u"
  };

  private static final String VOWELS = "аеёиоуыэюяіїєәөұү";

  private Romanisation() {}

  /**
   * @param language of the text the name stands in, or null; Ukrainian reads г, и and е otherwise
   */
  static String latin(String name, String language) {
    boolean ukrainian = "uk".equals(language);
    StringBuilder out = new StringBuilder();
    boolean changed = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = Character.toLowerCase(c);
      int at = CYRILLIC.indexOf(lower);
      if (at < 0) {
        out.append(c);
        continue;
      }
      changed = true;
      String latin = ukrainian ? ukrainian(lower, LATIN[at]) : LATIN[at];
      if (lower == 'е'
          && (i == 0
              || !Character.isLetter(name.charAt(i - 1))
              || VOWELS.indexOf(Character.toLowerCase(name.charAt(i - 1))) >= 0
              || isSign(name.charAt(i - 1)))) {
        latin = "ye";
      }
      if (ukrainian && lower == 'й' && i > 0 && "иі".indexOf(name.charAt(i - 1)) >= 0) {
        // Andriy, Zelenskyi
        out.append(name.charAt(i - 1) == 'і' ? 'y' : 'i');
        continue;
      }
      boolean last = i + 1 == name.length() || !Character.isLetter(name.charAt(i + 1));
      if (lower == 'й'
          && last
          && out.length() > 0
          && (out.charAt(out.length() - 1) == 'i' || out.charAt(out.length() - 1) == 'y')) {
        out.setLength(out.length() - 1);
        latin = "y";
      }
      if (c != lower && !latin.isEmpty()) {
        latin = Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
      }
      out.append(latin);
    }
    return changed ? out.toString() : name;
  }

  private static String ukrainian(char c, String otherwise) {
    return switch (c) {
      case 'г' -> "h";
      case 'и' -> "y";
      default -> otherwise;
    };
  }

  private static boolean isSign(char c) {
    return c == 'ь' || c == 'ъ';
  }
}
