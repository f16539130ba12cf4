package org.dateline.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes names from Cyrillic and Georgian letters that a German or Polish text spells its own way
 * as English does: Darachwelidse is Darakhvelidze, Demczenko Demchenko. Stateless.
 */
final class Respelling {
  /** Countries whose names have other letters at home. */
  private static final Set<String> COUNTRIES =
      Set.of("RU", "UA", "BY", "KZ", "KG", "GE", "AM", "BG", "TJ", "UZ", "TM");

  /** Endings that only such names have in the text's language. */
  private static final Map<String, String[]> ENDINGS =
      Map.of(
          "de",
          new String[] {
            "dse",
            "schwili",
            "ow",
            "owa",
            "jew",
            "jewa",
            "enko",
            "tschuk",
            "owitsch",
            "ewitsch",
            "owskyj",
            "skyj",
            "skij",
            "janko",
            "tschenko",
            "bajew",
            "schajew"
          },
          "pl",
          new String[] {
            "enko", "czuk", "adze", "idze", "szwili", "ajew", "iejew", "ejew", "ajewa", "iszyn",
            "bajew", "owycz", "iuk", "juk"
          });

  /** What to write for letters of the text's language, longest first. */
  private static final Map<String, String[]> LETTERS =
      Map.of(
          "de",
          new String[] {
            "schtsch=shch",
            "dsch=j",
            "tsch=ch",
            "sch=sh",
            "dse=dze",
            "ch=kh",
            "je=ye",
            "ja=ya",
            "ju=yu",
            "ij=iy",
            "yj=yi",
            "w=v",
            "j=y"
          },
          "pl",
          new String[] {
            "szcz=shch", "dż=dzh", "sz=sh", "cz=ch", "rz=zh", "ż=zh", "ch=kh", "ij=iy", "je=ye",
            "ja=ya", "ju=yu", "ł=l", "w=v", "j=y", "ń=n", "ś=s", "ć=ts", "ź=z"
          });

  private Respelling() {}

  /**
   * @param name in the nominative, Latin letters
   * @param language of the text, or null
   * @param countries ISO 3166 codes and how much of the article speaks of each
   * @return the name as English writes it, or as it stands
   */
  static String person(String name, String language, Map<String, Double> countries) {
    String[] endings = language == null ? null : ENDINGS.get(language);
    if (endings == null || COUNTRIES.stream().noneMatch(countries::containsKey)) {
      return name;
    }
    int last = name.lastIndexOf(' ') + 1;
    if (last == 0 || !hasEnding(name.substring(last), endings)) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length() + 4);
    for (String word : name.split(" ")) {
      out.append(out.isEmpty() ? "" : " ").append(word(word, LETTERS.get(language)));
    }
    return out.toString();
  }

  private static boolean hasEnding(String family, String[] endings) {
    for (String ending : endings) {
      if (family.length() > ending.length() + 1 && family.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String word(String word, String[] letters) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(word.length() + 4);
    int i = 0;
    while (i < lower.length()) {
      String rule = rule(lower, i, letters);
      int from = i;
      int begin = out.length();
      if (rule == null) {
        out.append(word.charAt(i++));
      } else {
        int equals = rule.indexOf('=');
        out.append(rule, equals + 1, rule.length());
        i += equals;
      }
      if (Character.isUpperCase(word.charAt(from))) {
        out.setCharAt(begin, Character.toUpperCase(out.charAt(begin)));
      }
    }
    return out.toString();
  }

  private static String rule(String word, int at, String[] letters) {
    for (String rule : letters) {
      if (word.startsWith(rule.substring(0, rule.indexOf('=')), at)) {
        return rule;
      }
    }
    return null;
  }
}
