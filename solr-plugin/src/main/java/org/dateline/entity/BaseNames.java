package org.dateline.entity;

import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;

/**
 * Puts an unlisted person's name into the nominative: {@code Ержана Бабакумарова} becomes {@code
 * Ержан Бабакумаров}. The given name decides: when it is listed as it stands, the name is left
 * alone; when taking off an ending gives a listed one, the family name loses its ending, too.
 */
final class BaseNames {
  /** Ending of the given name and what stands in the nominative, longest first. */
  private static final Map<String, String[][]> GIVEN =
      Map.of(
          "ru",
          new String[][] {
            {"ием", "ий"},
            {"ом", ""},
            {"ем", "й"},
            {"ем", "ь"},
            {"ой", "а"},
            {"ей", "я"},
            {"ию", "ия"},
            {"а", ""},
            {"я", "й"},
            {"я", "ь"},
            {"у", ""},
            {"у", "а"},
            {"ю", "й"},
            {"ю", "я"},
            {"е", ""},
            {"е", "а"},
            {"и", "я"},
            {"и", "а"},
            {"ы", "а"}
          },
          "uk",
          new String[][] {
            {"ові", ""},
            {"еві", "й"},
            {"ом", ""},
            {"єм", "й"},
            {"ою", "а"},
            {"єю", "я"},
            {"а", ""},
            {"а", "о"},
            {"я", "й"},
            {"я", "ь"},
            {"у", ""},
            {"у", "о"},
            {"у", "а"},
            {"ю", "й"},
            {"і", "а"},
            {"ії", "ія"},
            {"и", "а"},
            {"ем", ""}
          },
          "pl",
          new String[][] {
            {"owi", ""},
            {"iem", ""},
            {"em", ""},
            {"ka", "ek"},
            {"ła", "eł"},
            {"dra", "der"},
            {"a", ""},
            {"y", "a"},
            {"i", "a"},
            {"ie", "a"},
            {"zie", "da"},
            {"ę", "a"},
            {"ą", "a"},
            {"e", "a"}
          });

  /** The same for family names; the first that fits. */
  private static final Map<String, String[][]> FAMILY =
      Map.of(
          "ru",
          new String[][] {
            {"ского", "ский"},
            {"скому", "ский"},
            {"ским", "ский"},
            {"ском", "ский"},
            {"ской", "ская"},
            {"скую", "ская"},
            {"овой", "ова"},
            {"евой", "ева"},
            {"иной", "ина"},
            {"ову", "ов"},
            {"еву", "ев"},
            {"овым", "ов"},
            {"евым", "ев"},
            {"иным", "ин"},
            {"ом", ""},
            {"ове", "ов"},
            {"еве", "ев"},
            {"а", ""},
            {"у", ""}
          },
          "uk",
          new String[][] {
            {"ського", "ський"},
            {"ському", "ський"},
            {"ським", "ський"},
            {"ською", "ська"},
            {"ської", "ська"},
            {"ову", "ов"},
            {"овим", "ов"},
            {"єву", "єв"},
            {"ом", ""},
            {"ем", ""},
            {"а", ""},
            {"у", ""}
          },
          "pl",
          new String[][] {
            {"skiego", "ski"},
            {"ckiego", "cki"},
            {"skiemu", "ski"},
            {"skim", "ski"},
            {"ckim", "cki"},
            {"skiej", "ska"},
            {"ską", "ska"},
            {"cką", "cka"},
            {"owi", ""},
            {"em", ""},
            {"ą", "a"},
            {"ę", "a"},
            {"a", ""}
          });

  private static final String[] KAZAKH = {
    "ның", "нің", "дың", "дің", "тың", "тің", "дан", "ден", "тан", "тен", "нан", "нен", "мен",
    "бен", "пен", "ға", "ге", "қа", "ке", "ны", "ні", "ды", "ді", "ты", "ті", "да", "де", "та", "те"
  };

  private static final int MIN_STEM = 3;

  private BaseNames() {}

  /**
   * @param foreign whether a given name stands as it is in a country that the article names
   */
  static String person(
      Candidate candidate,
      String language,
      NameLexicon lexicon,
      Analyzer analyzer,
      Predicate<String> foreign) {
    String text = candidate.text();
    if (candidate.unlisted == EntityType.PLACE) {
      return PlaceForms.nominative(candidate, language);
    }
    if (candidate.unlisted == EntityType.ORGANISATION
        && (candidate.rule.equals("head") || candidate.rule.equals("kind"))) {
      return OrganisationForms.nominative(candidate, language);
    }
    if (candidate.unlisted != EntityType.PERSON || language == null) {
      return text;
    }
    int space = text.indexOf(' ');
    int last = text.lastIndexOf(' ') + 1;
    if (language.equals("kk")) {
      return candidate.length() > 1 ? text.substring(0, last) + kazakh(text.substring(last)) : text;
    }
    String[][] endings = GIVEN.get(language);
    if (endings == null || space < 0) {
      return text;
    }
    String given = text.substring(0, space);
    NameCases.Case hint = NameCases.of(candidate, language);
    if (hint == NameCases.Case.NOMINATIVE) {
      return text;
    }
    boolean man = isMasculine(text.substring(last), language);
    if (!man
        && isListed(given, language, lexicon)
        && (hint == NameCases.Case.UNKNOWN || !isOblique(text.substring(last), language))) {
      return text;
    }
    boolean known = isGiven(given, lexicon, analyzer);
    if (hint == NameCases.Case.UNKNOWN) {
      hint = CaseEndings.told(given, text.substring(last), language);
    }
    if (hint == NameCases.Case.UNKNOWN
        && !man
        && Romanisation.isCyrillic(given)
        && foreign.test(given)) {
      return text;
    }
    String told = CaseEndings.nominative(text.split(" "), hint, language);
    if (told != null
        && (!known || isGiven(told.substring(0, told.indexOf(' ')), lexicon, analyzer))) {
      return told;
    }
    for (boolean sure : new boolean[] {true, false}) {
      String base = sure || !known ? base(text, endings, language, sure, lexicon, analyzer) : null;
      if (base != null) {
        return base;
      }
    }
    return text;
  }

  /** Whether a family name has an ending that only men's have outside the nominative. */
  private static boolean isMasculine(String family, String language) {
    String[] endings =
        language.equals("pl")
            ? new String[] {"kiego", "kiemu", "owi"}
            : new String[] {"кого", "кому", "ькому", "ові"};
    for (String ending : endings) {
      if (family.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a family name ends as none does in the nominative: Nevuli, Ивановой. */
  private static boolean isOblique(String family, String language) {
    return language.equals("pl")
        ? !family.endsWith("ski")
            && !family.endsWith("cki")
            && (family.endsWith("i") || family.endsWith("owej") || family.endsWith("skiej"))
        : family.endsWith("ой") || family.endsWith("ої");
  }

  /**
   * @param sure only given names that the language's own lists have
   */
  private static String base(
      String text,
      String[][] endings,
      String language,
      boolean sure,
      NameLexicon lexicon,
      Analyzer analyzer) {
    int space = text.indexOf(' ');
    int last = text.lastIndexOf(' ') + 1;
    String given = text.substring(0, space);
    for (String[] ending : endings) {
      if (!sure && ending[0].equals("і") && !text.endsWith("ій")) {
        // Мінні Міннаві: a foreign given name on -і is more often one as it stands.
        continue;
      }
      if (given.endsWith(ending[0]) && given.length() - ending[0].length() >= MIN_STEM - 1) {
        String base = given.substring(0, given.length() - ending[0].length()) + ending[1];
        if (sure ? isListed(base, language, lexicon) : isGiven(base, lexicon, analyzer)) {
          return base
              + text.substring(space, last)
              + family(text.substring(last), FAMILY.get(language), base);
        }
      }
    }
    return null;
  }

  private static boolean isListed(String given, String language, NameLexicon lexicon) {
    return lexicon.givenNames().isNative(given, language)
        || lexicon.givenNames().isForeign(given, language);
  }

  private static boolean isGiven(String word, NameLexicon lexicon, Analyzer analyzer) {
    Tokens tokens = new Tokens(false);
    tokens.read(word, analyzer);
    return tokens.size == 1 && lexicon.givenNames().classes(tokens, 0, false) != 0;
  }

  private static String family(String name, String[][] endings, String given) {
    boolean woman = given.endsWith("а") || given.endsWith("я") || given.endsWith("a");
    for (String[] ending : endings) {
      boolean feminine =
          ending[1].endsWith("а") || ending[1].endsWith("a") || ending[1].endsWith("ая");
      if (name.endsWith(ending[0])
          && name.length() - ending[0].length() >= MIN_STEM - 1
          && woman == feminine) {
        return name.substring(0, name.length() - ending[0].length()) + ending[1];
      }
    }
    return name;
  }

  private static String kazakh(String name) {
    for (String ending : KAZAKH) {
      // Letters that Kazakh alone has tell an ending behind the shortest name: Вэйға.
      boolean sure = ending.startsWith("ғ") || ending.startsWith("қ");
      if (name.endsWith(ending)
          && name.length() - ending.length() >= (sure ? MIN_STEM : MIN_STEM + 2)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
