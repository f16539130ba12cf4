package org.dateline.entity;

import java.util.Locale;
import java.util.Map;

/**
 * Reads from the words beside a name which case it stands in: from the role before it ({@code
 * представника США}), a preposition, the verb behind it. Russian, Ukrainian and Polish.
 */
final class NameCases {
  /** A case, or a nominative of known gender; {@code UNKNOWN} when nothing tells. */
  enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    INSTRUMENTAL,
    UNKNOWN
  }

  /** How far before the name the first role of its phrase may stand. */
  private static final int REACH = 7;

  /** Endings of nouns that are nominative although they end like a genitive. */
  private static final Map<String, String[]> NOMINATIVES =
      Map.of(
          "ru",
              new String[] {
                "глава", "судья", "ница", "вица", "нка", "тка", "ртка", "щица", "ша", "дева"
              },
          "uk",
              new String[] {
                "голова", "суддя", "ниця", "виця", "нка", "тка", "рка", "чка", "лька", "ерка"
              },
          "pl",
              new String[] {
                "czka", "nka", "rka", "tka", "lka", "ista", "owa", "dzia", "yni", "ini"
              });

  private static final Map<String, String[]> GENITIVES =
      Map.of(
          "ru", new String[] {"а", "я", "ого", "его", "ицы", "ки", "вы"},
          "uk", new String[] {"а", "я", "ого", "ього", "иці", "ки", "ви"},
          "pl", new String[] {"a", "ego", "ki", "owej"});

  private static final Map<String, String[]> DATIVES =
      Map.of(
          "ru", new String[] {"у", "ю", "ому", "ему"},
          "uk", new String[] {"у", "ю", "ові", "еві", "єві", "ому", "ьому"},
          "pl", new String[] {"owi", "emu"});

  private static final Map<String, String[]> INSTRUMENTALS =
      Map.of(
          "ru", new String[] {"ом", "ем", "ым", "им"},
          "uk", new String[] {"ом", "ем", "єм", "им"},
          "pl", new String[] {"em", "ym", "im"});

  /** Prepositions that one case only follows. */
  private static final Map<String, Map<String, Case>> PREPOSITIONS =
      Map.of(
          "ru",
          Map.of(
              "от",
              Case.GENITIVE,
              "для",
              Case.GENITIVE,
              "у",
              Case.GENITIVE,
              "против",
              Case.GENITIVE,
              "без",
              Case.GENITIVE,
              "из-за",
              Case.GENITIVE,
              "после",
              Case.GENITIVE,
              "к",
              Case.DATIVE,
              "ко",
              Case.DATIVE,
              "со",
              Case.INSTRUMENTAL),
          "uk",
          Map.of(
              "від",
              Case.GENITIVE,
              "для",
              Case.GENITIVE,
              "проти",
              Case.GENITIVE,
              "без",
              Case.GENITIVE,
              "після",
              Case.GENITIVE,
              "щодо",
              Case.GENITIVE,
              "до",
              Case.GENITIVE,
              "через",
              Case.GENITIVE),
          "pl",
          Map.of(
              "od",
              Case.GENITIVE,
              "dla",
              Case.GENITIVE,
              "przeciwko",
              Case.DATIVE,
              "wobec",
              Case.GENITIVE,
              "bez",
              Case.GENITIVE,
              "u",
              Case.GENITIVE,
              "dzięki",
              Case.DATIVE));

  /** Endings of roles that men hold, in the nominative. */
  private static final String[] MASCULINE = {
    "тор", "нер", "дер", "тр", "ер", "ор", "ник", "ист", "ент", "ант", "лог", "тель", "арь", "ик",
    "ург", "вец", "кат", "ерт", "нт", "ёр", "ач", "ар", "яр", "sz", "ent", "ik", "tor", "log",
    "er", "ef", "ek", "yk", "nt", "or", "iel", "arz"
  };

  private static final int ROLES = WordClass.ROLE.bit | WordClass.TITLE.bit;

  private NameCases() {}

  /**
   * @param language ru, uk or pl; any other gives {@code UNKNOWN}
   */
  static Case of(Candidate name, String language) {
    if (language == null || !GENITIVES.containsKey(language)) {
      return Case.UNKNOWN;
    }
    TextTokens in = name.in;
    if (isSubject(name)) {
      return Case.NOMINATIVE;
    }
    if (name.from > 0
        && PersonContext.NAMING.contains(
            in.tokens.surface(name.from - 1).toLowerCase(Locale.ROOT))) {
      // "на прізвисько Абу Лулу"
      return Case.NOMINATIVE;
    }
    int role = -1;
    for (int i = name.from - 1; i >= Math.max(0, name.from - REACH); i--) {
      if (in.gap(i + 1) != Gap.SPACE && in.gap(i + 1) != Gap.HYPHEN && in.gap(i + 1) != Gap.QUOTE) {
        break;
      }
      if (in.isAny(i, ROLES) && in.length(i) > 3) {
        role = i;
      } else if (in.isAny(i, WordClass.STOP.bit | WordClass.SPEECH.bit)) {
        break;
      }
    }
    if (role >= 0) {
      Case first = ofNoun(in.tokens.surface(role).toLowerCase(Locale.ROOT), language);
      // "представник президента Івана …": the name may belong to either.
      boolean other = role < name.from - 1 && in.isAny(name.from - 1, ROLES);
      return first == Case.NOMINATIVE && other ? Case.UNKNOWN : first;
    }
    if (name.from > 0 && in.gap(name.from) == Gap.SPACE) {
      String before = in.tokens.surface(name.from - 1).toLowerCase(Locale.ROOT);
      Case citizen = ofCitizen(before, language);
      if (citizen != Case.UNKNOWN) {
        return citizen;
      }
      return PREPOSITIONS.get(language).getOrDefault(before, Case.UNKNOWN);
    }
    return Case.UNKNOWN;
  }

  /** What country's he is: італійця Мауріціо Каттелана. */
  private static Case ofCitizen(String word, String language) {
    if (language.equals("pl") || word.length() < 6) {
      return Case.UNKNOWN;
    }
    boolean soft = language.equals("uk");
    int at = word.lastIndexOf('ц');
    String stem = at < 2 ? "" : word.substring(at - 1, at);
    if (!stem.equals("й") && !stem.equals("н")) {
      return Case.UNKNOWN;
    }
    String ending = word.substring(at + 1);
    if (ending.equals(soft ? "я" : "а")) {
      return Case.GENITIVE;
    }
    if (ending.equals(soft ? "ю" : "у") || ending.equals("еві")) {
      return Case.DATIVE;
    }
    return ending.equals("ем") ? Case.INSTRUMENTAL : Case.UNKNOWN;
  }

  /** "Иванова сказала", "», — сказала Иванова". */
  private static boolean isSubject(Candidate name) {
    TextTokens in = name.in;
    boolean behind = in.is(name.to, WordClass.SPEECH) && in.gap(name.to) == Gap.SPACE;
    int before = name.from - 1;
    boolean quoted =
        in.is(before, WordClass.SPEECH)
            && in.gap(name.from) == Gap.SPACE
            && in.gap(before) != Gap.SPACE;
    return behind || quoted;
  }

  private static Case ofNoun(String noun, String language) {
    String feminine = ends(noun, NOMINATIVES.get(language));
    if (feminine != null) {
      return feminine.length() > 4 || feminine.equals("dzia") ? Case.UNKNOWN : Case.NOMINATIVE;
    }
    if (ends(noun, MASCULINE) != null) {
      return Case.NOMINATIVE;
    }
    String genitive = ends(noun, GENITIVES.get(language));
    String dative = ends(noun, DATIVES.get(language));
    String instrumental = ends(noun, INSTRUMENTALS.get(language));
    if (dative != null && (genitive == null || dative.length() > genitive.length())) {
      return Case.DATIVE;
    }
    if (genitive != null) {
      return Case.GENITIVE;
    }
    return instrumental != null ? Case.INSTRUMENTAL : Case.UNKNOWN;
  }

  private static String ends(String word, String[] endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return ending;
      }
    }
    return null;
  }
}
