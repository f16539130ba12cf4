package org.dateline.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Case forms of names of countries in Polish, Russian, Ukrainian and Kazakh, by the endings of
 * school grammars. A name of one word, or of an adjective and a noun; others get no forms. Plural
 * names and irregular ones stand in {@code territories.tsv}.
 */
final class NameForms {
  private static final String KK_VOWELS = "аәеёиоөуұүыіэюя";
  private static final String KK_FRONT = "әеөүіиэ";
  private static final String KK_NASALS = "мнң";
  private static final String KK_SONORANTS = "лрйузж";

  private NameForms() {}

  /** All forms but the name itself. */
  static Set<String> of(String name, String language) {
    Set<String> forms = new LinkedHashSet<>();
    if (name.indexOf('.') >= 0 || name.length() < 4) {
      return forms;
    }
    if (language.equals("kk")) {
      kazakh(name).forEach(suffix -> forms.add(name + suffix));
      return forms;
    }
    String[] words = name.split(" ");
    if (words.length == 1) {
      forms.addAll(noun(name, language));
    } else if (words.length == 2) {
      boolean nounFirst = language.equals("pl");
      List<String> first = nounFirst ? noun(words[0], language) : adjective(words[0], language);
      List<String> second = nounFirst ? adjective(words[1], language) : noun(words[1], language);
      for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
        forms.add(first.get(i) + " " + second.get(i));
      }
    }
    forms.remove(name);
    return forms;
  }

  /** Genitive, dative, accusative, instrumental, locative; empty when the word has no cases. */
  private static List<String> noun(String word, String language) {
    return switch (language) {
      case "pl" -> polish(word);
      case "ru" -> russian(word);
      case "uk" -> ukrainian(word);
      default -> List.of();
    };
  }

  private static List<String> adjective(String word, String language) {
    String stem = word.substring(0, word.length() - 1);
    if (language.equals("pl")
        && (word.endsWith("ka") || word.endsWith("na") || word.endsWith("wa"))) {
      String e = word.endsWith("ka") ? "iej" : "ej";
      return List.of(stem + e, stem + e, stem + "ą", stem + "ą", stem + e);
    }
    if (language.equals("ru") && word.endsWith("ая")) {
      String s = word.substring(0, word.length() - 2);
      return List.of(s + "ой", s + "ой", s + "ую", s + "ой", s + "ой");
    }
    if (language.equals("uk") && word.endsWith("а")) {
      return List.of(stem + "ої", stem + "ій", stem + "у", stem + "ою", stem + "ій");
    }
    return List.of();
  }

  private static List<String> polish(String word) {
    String stem = word.substring(0, word.length() - 1);
    char last = stem.charAt(stem.length() - 1);
    if (word.endsWith("a")) {
      return switch (last) {
        case 'j', 'i', 'l', 'e' -> forms(stem, "i", "i", "ę", "ą", "i");
        case 'k' -> soft(stem, "i", "ce");
        case 'g' -> soft(stem, "i", "dze");
        case 'r' -> soft(stem, "y", "rze");
        case 't' -> soft(stem, "y", "cie");
        case 'd' -> soft(stem, "y", "dzie");
        default -> forms(stem, "y", "ie", "ę", "ą", "ie");
      };
    }
    char end = word.charAt(word.length() - 1);
    return switch (end) {
      case 'n', 'm', 'w', 'b', 'p' -> forms(word, "u", "owi", "", "em", "ie");
      case 'k', 'g' -> forms(word, "u", "owi", "", "iem", "u");
      case 'l' -> forms(word, "u", "owi", "", "em", "u");
      case 'r' -> with(forms(word, "u", "owi", "", "em"), stem + "rze");
      case 't' -> with(forms(word, "u", "owi", "", "em"), stem + "cie");
      case 'd' -> with(forms(word, "u", "owi", "", "em"), word + "zie");
      default -> List.of();
    };
  }

  /** A feminine noun whose consonant softens: Turka, Turce. */
  private static List<String> soft(String stem, String genitive, String locative) {
    String softened = stem.substring(0, stem.length() - 1) + locative;
    return List.of(stem + genitive, softened, stem + "ę", stem + "ą", softened);
  }

  private static List<String> russian(String word) {
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("ия")) {
      return forms(stem, "и", "и", "ю", "ей", "и");
    }
    if (word.endsWith("а")) {
      String i = "кгхжшчщ".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "и" : "ы";
      return forms(stem, i, "е", "у", "ой", "е");
    }
    if (word.endsWith("ея")) {
      return forms(stem, "и", "е", "ю", "ей", "е");
    }
    if (word.endsWith("ай") || word.endsWith("ей")) {
      return forms(stem, "я", "ю", "й", "ем", "е");
    }
    if (word.endsWith("иль") || word.endsWith("аль")) {
      return forms(stem, "я", "ю", "ь", "ем", "е");
    }
    if (word.endsWith("усь")) {
      return forms(stem, "и", "и", "ь", "ью", "и");
    }
    if ("бвгдзклмнпрстфх".indexOf(word.charAt(word.length() - 1)) >= 0) {
      return forms(word, "а", "у", "", "ом", "е");
    }
    return List.of();
  }

  private static List<String> ukrainian(String word) {
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("ія") || word.endsWith("ея")) {
      return forms(stem, "ї", "ї", "ю", "єю", "ї");
    }
    if (word.endsWith("а")) {
      String dative =
          switch (stem.charAt(stem.length() - 1)) {
            case 'к' -> "ці";
            case 'г' -> "зі";
            case 'х' -> "сі";
            default -> null;
          };
      String locative = dative == null ? stem + "і" : stem.substring(0, stem.length() - 1) + dative;
      return List.of(stem + "и", locative, stem + "у", stem + "ою", locative);
    }
    if (word.endsWith("ай") || word.endsWith("ей")) {
      return forms(stem, "ю", "ю", "й", "єм", "ї");
    }
    if (word.endsWith("ль")) {
      return forms(stem, "ю", "ю", "ь", "ем", "і");
    }
    if (word.endsWith("усь")) {
      return forms(stem, "і", "і", "ь", "сю", "і");
    }
    if ("бвгдзклмнпрстфх".indexOf(word.charAt(word.length() - 1)) >= 0) {
      return with(forms(word, "у", "ові", "", "ом", "і"), word + "а");
    }
    return List.of();
  }

  /** Kazakh suffixes by vowel harmony and the last sound. */
  private static List<String> kazakh(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    char last = word.charAt(word.length() - 1);
    if (last < 'А' || last > 'ӿ') {
      return List.of();
    }
    boolean front = false;
    for (int i = word.length() - 1; i >= 0; i--) {
      if (KK_VOWELS.indexOf(word.charAt(i)) >= 0) {
        front = KK_FRONT.indexOf(word.charAt(i)) >= 0;
        break;
      }
    }
    if (name.indexOf(' ') > 0 && (word.endsWith("сы") || word.endsWith("сі"))) {
      return front
          ? List.of("нің", "не", "н", "нде", "нен", "мен", "ндегі")
          : List.of("ның", "на", "н", "нда", "нан", "мен", "ндағы");
    }
    boolean vowel = KK_VOWELS.indexOf(last) >= 0 && last != 'у';
    boolean nasal = KK_NASALS.indexOf(last) >= 0;
    boolean sonorant = KK_SONORANTS.indexOf(last) >= 0;
    String d = vowel || nasal || sonorant ? "д" : "т";
    String genitive = vowel || nasal ? "н" : d;
    String accusative = vowel ? "н" : d;
    String ablative = nasal ? "н" : d;
    String instrumental = last == 'з' || last == 'ж' ? "бен" : d.equals("т") ? "пен" : "мен";
    String dative = d.equals("т") ? front ? "ке" : "қа" : front ? "ге" : "ға";
    return front
        ? List.of(
            genitive + "ің",
            dative,
            accusative + "і",
            d + "е",
            ablative + "ен",
            instrumental,
            d + "егі")
        : List.of(
            genitive + "ың",
            dative,
            accusative + "ы",
            d + "а",
            ablative + "ан",
            instrumental,
            d + "ағы");
  }

  private static List<String> forms(String stem, String... endings) {
    List<String> forms = new ArrayList<>();
    for (String ending : endings) {
      forms.add(stem + ending);
    }
    return forms;
  }

  private static List<String> with(List<String> some, String more) {
    List<String> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
