package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Inflected forms of the adjectives and nouns that name countries' people. Only the regular
 * patterns of these word classes (relational adjectives, names of inhabitants) are covered; a word
 * outside them is returned as it is. The endings are those of school grammars.
 */
final class Inflection {
  private static final String[] RU_HARD = {
    "ий", "ая", "ое", "ие", "ого", "ой", "ому", "им", "их", "ими", "ую", "ою", "ом"
  };
  private static final String[] UK_HARD = {
    "ий", "а", "е", "і", "ого", "ої", "ому", "ій", "им", "их", "ими", "у", "ою"
  };
  private static final String[] PL_HARD = {
    "i", "a", "ie", "iego", "iej", "iemu", "im", "ich", "imi", "ą"
  };
  private static final String[] CS_HARD = {
    "ý", "á", "é", "ého", "ému", "ém", "ým", "ých", "ými", "ou"
  };
  private static final String[] BG = {"и", "а", "о", "ия", "ият", "ата", "ото", "ите"};
  private static final String[] DE = {"", "e", "en", "er", "es", "em"};

  private Inflection() {}

  static List<String> adjective(String base, String language) {
    return switch (language) {
      case "de" -> base.endsWith("er") ? List.of(base) : with(base, DE);
      case "fr" -> french(base);
      case "es", "pt", "it" -> romance(base, language);
      case "ru" -> base.endsWith("кий") ? with(cut(base, 2), RU_HARD) : List.of(base);
      case "uk" -> base.endsWith("ий") ? with(cut(base, 2), UK_HARD) : List.of(base);
      case "pl" -> base.endsWith("ki") ? with(cut(base, 1), PL_HARD) : List.of(base);
      case "cs" -> base.endsWith("ký") ? with(cut(base, 1), CS_HARD) : List.of(base);
      case "bg" -> base.endsWith("ки") ? with(cut(base, 1), BG) : List.of(base);
      default -> List.of(base);
    };
  }

  static List<String> noun(String base, String language) {
    return switch (language) {
      case "en" -> english(base);
      case "de" -> german(base);
      case "fr" -> french(base);
      case "es", "pt", "it" -> romance(base, language);
      case "ru" -> russian(base);
      case "uk" -> ukrainian(base);
      default -> List.of(base);
    };
  }

  private static List<String> english(String base) {
    boolean invariable =
        base.endsWith("ese") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("ss");
    if (invariable || base.endsWith("men") || base.endsWith("s")) {
      return List.of(base);
    }
    return base.endsWith("man") ? List.of(base, cut(base, 3) + "men") : List.of(base, base + "s");
  }

  private static List<String> german(String base) {
    if (base.endsWith("in")) {
      return List.of(base, base + "nen");
    }
    if (base.endsWith("er")) {
      return List.of(base, base + "s", base + "n", base + "in", base + "innen");
    }
    return base.endsWith("e")
        ? List.of(base, base + "n", cut(base, 1) + "in", cut(base, 1) + "innen")
        : List.of(base);
  }

  /** Masculine form given; a feminine one that doubles a consonant is given after a slash. */
  private static List<String> french(String base) {
    int slash = base.indexOf('/');
    String masculine = slash < 0 ? base : base.substring(0, slash);
    String feminine =
        slash >= 0
            ? base.substring(slash + 1)
            : masculine.endsWith("e")
                ? masculine
                : masculine.endsWith("ien") ? masculine + "ne" : masculine + "e";
    List<String> forms = new ArrayList<>(List.of(masculine));
    if (!masculine.endsWith("s") && !masculine.endsWith("x")) {
      forms.add(masculine + "s");
    }
    if (!feminine.equals(masculine)) {
      forms.add(feminine);
      forms.add(feminine + "s");
    }
    return forms;
  }

  private static List<String> romance(String base, String language) {
    String stem = cut(base, 1);
    boolean italian = language.equals("it");
    if (base.endsWith("o")) {
      return italian
          ? base.endsWith("co")
              ? List.of(base, stem + "a", stem + "i", stem + "hi", stem + "he")
              : List.of(base, stem + "a", stem + "i", stem + "e")
          : List.of(base, stem + "a", base + "s", stem + "as");
    }
    if (base.endsWith("e")) {
      return italian ? List.of(base, stem + "i") : List.of(base, base + "s");
    }
    if (!italian && (base.endsWith("és") || base.endsWith("án") || base.endsWith("ín"))) {
      String bare =
          cut(base, 2)
              + switch (base.charAt(base.length() - 2)) {
                case 'é' -> "e";
                case 'á' -> "a";
                default -> "i";
              }
              + base.charAt(base.length() - 1);
      return List.of(base, bare + "a", bare + "es", bare + "as");
    }
    if (language.equals("pt") && base.endsWith("ês")) {
      String bare = cut(base, 2) + "es";
      return List.of(base, bare + "a", bare + "es", bare + "as");
    }
    if (italian) {
      return base.endsWith("ita") ? List.of(base, stem + "i", stem + "e") : List.of(base);
    }
    return base.endsWith("l") ? List.of(base) : List.of(base, base + (vowelEnd(base) ? "s" : "es"));
  }

  private static boolean vowelEnd(String word) {
    return "aeiouíúé".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static List<String> russian(String base) {
    if (base.endsWith("анин") || base.endsWith("янин")) {
      String plural = cut(base, 2);
      return join(with(base, "", "а", "у", "ом", "е"), with(plural, "е", "", "ам", "ами", "ах"));
    }
    if (base.endsWith("ец")) {
      String stem = cut(base, 2) + (base.charAt(base.length() - 3) == 'е' ? "й" : "");
      return join(
          List.of(base), with(stem + "ц", "а", "у", "ем", "е", "ы", "ев", "ам", "ами", "ах"));
    }
    if (base.endsWith("ка")) {
      return with(cut(base, 1), "а", "и", "е", "у", "ой", "ам", "ами", "ах");
    }
    if ("бвгдзклмнпрстфх".indexOf(base.charAt(base.length() - 1)) >= 0) {
      String plural = "кгх".indexOf(base.charAt(base.length() - 1)) >= 0 ? "и" : "ы";
      return with(base, "", "а", "у", "ом", "е", plural, "ов", "ам", "ами", "ах");
    }
    return List.of(base);
  }

  private static List<String> ukrainian(String base) {
    if (base.endsWith("анин") || base.endsWith("янин")) {
      String plural = cut(base, 2);
      return join(
          with(base, "", "а", "у", "ові", "ом", "і"), with(plural, "и", "", "ам", "ами", "ах"));
    }
    if (base.endsWith("ець")) {
      String stem = cut(base, 3) + (base.charAt(base.length() - 4) == 'є' ? "й" : "");
      return join(
          List.of(base), with(stem + "ц", "я", "ю", "еві", "ем", "і", "ів", "ям", "ями", "ях"));
    }
    if (base.endsWith("ка")) {
      return join(
          with(cut(base, 1), "а", "и", "у", "ою", "ам", "ами", "ах"), List.of(cut(base, 2) + "ці"));
    }
    if ("бвгдзклмнпрстфх".indexOf(base.charAt(base.length() - 1)) >= 0) {
      return with(base, "", "а", "у", "ові", "ом", "и", "ів", "ам", "ами", "ах");
    }
    return List.of(base);
  }

  private static String cut(String word, int count) {
    return word.substring(0, word.length() - count);
  }

  private static List<String> with(String stem, String... endings) {
    List<String> forms = new ArrayList<>();
    for (String ending : endings) {
      forms.add(stem + ending);
    }
    return forms;
  }

  private static List<String> join(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
