package org.dateline.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.PackagedTable;

/**
 * Decides where a name in Cyrillic letters comes from and writes it as there: {@code Мехмет Ялчин}
 * in a Ukrainian text about Turkey is Mehmet Yalçın, {@code Ион Чебан} Ion Ceban. The given name,
 * the family name's ending, the countries the article speaks of and the language of the text each
 * add to the score of a system of {@link Romanisation}. Stateless but for its tables.
 */
final class NameOrigins {
  private static final double GIVEN = 2.5;
  private static final double FAMILY = 2.5;

  /** More for a name that only one system has. */
  private static final double ONLY = 1.5;

  /** For a name that the rules of a country's language write so, when the article names it. */
  private static final double TRANSCRIBED = 1.5;

  private static final double ENDING = 3;
  private static final double NATIVE = 1.5;
  private static final double STRANGE = 0.7;
  private static final double NATIVE_GIVEN = 2;

  /** That the article speaks of the language's own country says little. */
  private static final double MOST_OF_HOME = 1;

  private static final double SLAVIC = 2;

  /**
   * Weights of a country at which a place lies there: with the language's own country named, and
   * without.
   */
  private static final double MAIN = 2;

  private static final double NAMED = 1.1;

  /** African places are not called in English where people may be. */
  private static final String AFRICAN = "af";

  private static final String ENGLISH = "en";

  private static final String FRENCH = "fr";

  /** Endings of family names that are Russian adjectives in any country: Зубрицкий. */
  private static final String[] ADJECTIVES = {"ий", "ый", "ая"};

  private static final String RUSSIAN = "ru";

  private static final String SERBIAN = "sr";

  /** Endings of towns and villages that are called by Russian and Ukrainian adjectives. */
  private static final String[] SLAVIC_PLACES = {
    "ный", "ское", "ского", "ного", "ская", "ський", "ське", "ська", "ово", "ево", "ино", "инск",
    "овск", "евск", "горск", "івка", "овка", "евка", "град", "город"
  };

  /** Class of endings that all Slavic languages share. */
  private static final String SLAVIC_ENDINGS = "slavic";

  /**
   * Systems whose names are respelled Russian ones: only when the article speaks of the country.
   */
  private static final Set<String> RESPELLED =
      Set.of("ru", "uk", "be", "bg", "sr", "mk", "pl", "cs", "ky", "uz", "tg", "kk");

  /** Languages in whose texts Russian given names are at home, too. */
  private static final Set<String> WITH_RUSSIANS =
      Set.of("kk", "ky", "uz", "tg", "tk", "be", "az", "hy");

  /** Systems whose short family names many citizens of the former Soviet Union have. */
  private static final Set<String> SETTLED = Set.of("ko", "zh", "vi", "de");

  /** Systems of languages that put the family name first. */
  private static final Set<String> EASTERN = Set.of("zh", "ko", "vi");

  private static final String KOREAN = "ko";
  private static final String UKRAINIAN = "uk";

  /** Systems that read Cyrillic letters as Russian does: е behind nothing is ye. */
  private static final Set<String> VIA_RUSSIAN =
      Set.of("ru", "be", "kk", "ky", "uz", "tg", "tk", "az", "hy", "mn");

  private static final String UKRAINIAN_LETTERS = "ЕеЄєІіЇї";
  private static final String RUSSIAN_LETTERS = "ЭэЕеИиИи";

  /** Mongols put the father's name in the genitive first: Ухнаагийн Хүрэлсүх. */
  private static final String GENITIVE = "mn";

  private static final Set<String> SLAVIC_SYSTEMS =
      Set.of("ru", "uk", "be", "bg", "mk", "kk", "ky", "uz", "tg", "tk");

  /** Tables of the origins, loaded with the first Cyrillic name. */
  private static final class Tables {
    private static final Map<String, List<String>> SYSTEMS = new HashMap<>();
    private static final Map<String, String> ENDINGS = new HashMap<>();

    static {
      for (String[] row : PackagedTable.rows(NameOrigins.class, "origins.tsv")) {
        if (row[0].equals("country")) {
          for (String country : row[2].split(" ")) {
            SYSTEMS.computeIfAbsent(country, key -> new ArrayList<>()).add(row[1]);
          }
        } else {
          for (String ending : row[2].split(" \\| ")) {
            ENDINGS.put(ending, row[1]);
          }
        }
      }
    }
  }

  private static final int MAX_ENDING = 8;

  private NameOrigins() {}

  /**
   * A person's name in Latin letters.
   *
   * @param name in the nominative, any script
   * @param language of the text, or null
   * @param countries ISO 3166 codes and how much of the article speaks of each, 0 to 4
   */
  static String person(
      String name, String language, Map<String, Double> countries, NameLexicon lexicon) {
    if (!Romanisation.isCyrillic(name)) {
      return name;
    }
    String[] words = strict(name, language).split(" ");
    String system = system(words, language, countries, lexicon);
    boolean eastern =
        EASTERN.contains(system)
            && Originals.family(words[0], false).stream().anyMatch(NameOrigins::isEastern);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      String plain =
          UKRAINIAN.equals(language) && VIA_RUSSIAN.contains(system) ? russian(words[i]) : words[i];
      boolean family = eastern ? i == 0 : i + 1 == words.length && words.length > 1;
      String latin = word(plain, family, system, lexicon.givenNames());
      // Kim Min-su: the two syllables of a Korean given name.
      boolean joined = i == 2 && words.length == 3 && eastern && system.equals(KOREAN);
      out.append(i == 0 ? "" : joined ? "-" : " ");
      out.append(joined ? latin.toLowerCase(Locale.ROOT) : latin);
    }
    return out.toString();
  }

  /**
   * Whether a given name is one, as it stands, of a foreign country that the article names: Педру
   * in Brazil is no dative.
   */
  static boolean isAtHome(
      String given, String language, Map<String, Double> countries, NameLexicon lexicon) {
    for (String country : countries.keySet()) {
      for (String system : Tables.SYSTEMS.getOrDefault(country, List.of())) {
        if (!system.equals(language)
            && (lexicon.givenNames().transcribed().has(given, system)
                || has(Originals.given(given, false), system))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Ukrainian letters as the tables of the other languages read them: Ельдар is Эльдар. */
  private static String russian(String word) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      int at = UKRAINIAN_LETTERS.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, RUSSIAN_LETTERS.charAt(at));
      }
    }
    return out.toString();
  }

  /** Ukrainian that has ґ for g means h by г. */
  private static String strict(String name, String language) {
    return UKRAINIAN.equals(language) && (name.indexOf('ґ') >= 0 || name.indexOf('Ґ') >= 0)
        ? name.replace('г', 'х').replace('Г', 'Х')
        : name;
  }

  /** A place's name in Latin letters: as in the country that most of the article speaks of. */
  static String place(String name, String language, Map<String, Double> countries) {
    String best = language;
    double most = 0;
    boolean home = false;
    for (Map.Entry<String, Double> country : countries.entrySet()) {
      List<String> systems = Tables.SYSTEMS.getOrDefault(country.getKey(), List.of());
      home |= systems.contains(language);
      if (!systems.isEmpty() && country.getValue() > most) {
        most = country.getValue();
        best = systems.contains(AFRICAN) ? AFRICAN : systems.get(0);
      }
    }
    // A Russian text takes Russia for granted.
    boolean slavic =
        (RUSSIAN.equals(language) || UKRAINIAN.equals(language)) && hasEnding(name, SLAVIC_PLACES);
    if (slavic || most < (home || RUSSIAN.equals(language) ? MAIN : NAMED)) {
      best = language;
    }
    return Romanisation.latin(name, best);
  }

  private static boolean hasEnding(String name, String[] endings) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the name begins behind an Arabic article, which takes on the consonant that follows or
   * not: ас-Судани, аль-Майяхи; 0 when there is none.
   */
  private static int article(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 2 || hyphen > 3 || hyphen + 2 >= word.length()) {
      return 0;
    }
    String article = word.substring(0, hyphen).toLowerCase(Locale.ROOT);
    boolean vowel = "аэеә".indexOf(article.charAt(0)) >= 0;
    boolean plain = article.substring(1).equals("ль") || article.substring(1).equals("л");
    boolean joined =
        hyphen == 2
            && article.charAt(1) == Character.toLowerCase(word.charAt(hyphen + 1))
            && "сштздрн".indexOf(article.charAt(1)) >= 0;
    // Egyptians write el-.
    return vowel && (joined || plain && article.charAt(0) != 'э' && article.charAt(0) != 'е')
        ? hyphen + 1
        : 0;
  }

  private static String word(String word, boolean family, String system, GivenNames names) {
    if (word.endsWith(".")) {
      return Romanisation.latin(word, system);
    }
    int article = article(word);
    if (article > 0) {
      return "al-" + word(word.substring(article), family, system, names);
    }
    for (boolean loosely : new boolean[] {false, true}) {
      Optional<String> original =
          listed(word, family, system, loosely)
              .or(() -> transcribed(word, family, system, loosely, names));
      if (original.isPresent()) {
        return original.get();
      }
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0 && hyphen + 1 < word.length()
        ? word(word.substring(0, hyphen), family, system, names)
            + "-"
            + word(word.substring(hyphen + 1), family, system, names)
        : Romanisation.latin(word, system);
  }

  /** A name of the table of originals. */
  private static Optional<String> listed(
      String word, boolean family, String system, boolean loosely) {
    List<Originals.Original> given = Originals.given(word, loosely);
    List<Originals.Original> families = Originals.family(word, loosely);
    for (List<Originals.Original> table :
        family ? List.of(families, given) : List.of(given, families)) {
      // What one country has says more than what many share.
      Optional<String> original =
          table.stream()
              .filter(
                  each ->
                      each.systems().contains(system)
                          || system.equals(AFRICAN) && each.systems().contains(ENGLISH))
              .min(Comparator.comparingInt(each -> each.systems().size()))
              .map(Originals.Original::latin);
      if (original.isPresent()) {
        return original;
      }
    }
    return Optional.empty();
  }

  /** A name that the rules of the language write so. */
  private static Optional<String> transcribed(
      String word, boolean family, String system, boolean loosely, GivenNames names) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return Optional.empty();
    }
    NativeNames given = names.transcribed();
    NativeNames families = NativeNames.families();
    List<String> systems =
        system.equals(AFRICAN) ? List.of(AFRICAN, FRENCH, ENGLISH) : List.of(system);
    for (NativeNames table : family ? List.of(families, given) : List.of(given, families)) {
      for (String each : systems) {
        Optional<String> found = table.find(word, each, loosely);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static String system(
      String[] words, String language, Map<String, Double> countries, NameLexicon lexicon) {
    String given = words[0];
    String family = words[words.length - 1];
    Map<String, Double> scores = new HashMap<>();
    countries.forEach(
        (country, weight) -> {
          for (String system : Tables.SYSTEMS.getOrDefault(country, List.of())) {
            scores.merge(system, weight, Math::max);
          }
        });
    String home = language == null ? RUSSIAN : language;
    boolean familiar =
        lexicon.givenNames().isNative(given, home)
            || WITH_RUSSIANS.contains(home) && lexicon.givenNames().isNative(given, RUSSIAN);
    // A given name that the language does not have is more likely a foreigner's.
    scores.merge(home, familiar || words.length == 1 ? NATIVE : STRANGE, Double::sum);
    if (words.length > 1) {
      vote(scores, Originals.given(given), GIVEN, home);
      List<Originals.Original> families = new ArrayList<>(Originals.family(family));
      List<Originals.Original> eastern =
          Originals.family(given, false).stream().filter(NameOrigins::isEastern).toList();
      if (!eastern.isEmpty()) {
        // Ким Мин Су: the family name stands first.
        families.removeIf(NameOrigins::isEastern);
        families.addAll(eastern);
      }
      if (familiar) {
        // Виктор Ким: such a family name makes no foreigner of someone with a name of the country.
        if (families.stream()
            .anyMatch(original -> !Collections.disjoint(original.systems(), SETTLED))) {
          families.clear();
        }
      }
      vote(scores, families, FAMILY, home);
      GivenNames names = lexicon.givenNames();
      for (Map.Entry<String, Double> score : scores.entrySet()) {
        String system = score.getKey();
        if (!system.equals(home)) {
          boolean first = names.transcribed().has(given, system);
          boolean last = NativeNames.families().has(family, system);
          score.setValue(
              score.getValue()
                  + (first && !has(Originals.given(given), system) ? TRANSCRIBED : 0)
                  + (last && !has(families, system) ? TRANSCRIBED : 0));
        }
      }
    }
    if (familiar) {
      scores.merge(home, NATIVE_GIVEN, Double::sum);
    }
    if (home.equals(UKRAINIAN)) {
      scores.remove(RUSSIAN);
    }
    String ending = ending(given).equals(GENITIVE) ? GENITIVE : ending(family);
    if (scores.containsKey(SERBIAN) && family.endsWith("ич")) {
      // Петкович in Serbia is Petković.
      scores.merge(SERBIAN, ENDING, Double::sum);
    } else if (SLAVIC_ENDINGS.equals(ending)) {
      SLAVIC_SYSTEMS.forEach(
          system -> scores.computeIfPresent(system, (s, score) -> score + SLAVIC));
    } else if (!ending.isEmpty()) {
      scores.merge(ending, ENDING, Double::sum);
    }
    String best = home;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      double lead = score.getValue() - scores.get(best);
      if (lead > 0 || lead == 0 && !best.equals(home) && score.getKey().compareTo(best) < 0) {
        best = score.getKey();
      }
    }
    return WITH_RUSSIANS.contains(best)
            && SLAVIC_ENDINGS.equals(ending)
            && hasEnding(family, ADJECTIVES)
        ? RUSSIAN
        : best;
  }

  /** Whether the name is one of those that stand first in China, Korea and Viet Nam. */
  static boolean isEastern(Originals.Original family) {
    return !Collections.disjoint(family.systems(), EASTERN);
  }

  private static boolean has(List<Originals.Original> originals, String system) {
    return originals.stream().anyMatch(original -> original.systems().contains(system));
  }

  /** A name of the tables speaks for each system that has it, once. */
  private static void vote(
      Map<String, Double> scores, List<Originals.Original> originals, double weight, String home) {
    Set<String> systems = new HashSet<>();
    originals.forEach(original -> systems.addAll(original.systems()));
    double only = systems.size() == 1 ? ONLY : 0;
    for (String system : systems) {
      if (!system.equals(home) && (!RESPELLED.contains(system) || scores.containsKey(system))) {
        scores.merge(system, weight + only, Double::sum);
      }
    }
  }

  /** The system that the family name's ending tells, {@code slavic} for several, or "". */
  private static String ending(String family) {
    String word = family.toLowerCase(Locale.ROOT);
    for (int length = Math.min(MAX_ENDING, word.length() - 2); length > 0; length--) {
      String system = Tables.ENDINGS.get(word.substring(word.length() - length));
      if (system != null) {
        return system;
      }
    }
    return "";
  }
}
