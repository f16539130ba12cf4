package org.dateline.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts the name of an unlisted organisation into the nominative: {@code Антикоррупционного
 * комитета} becomes {@code Антикоррупционный комитет}. The head word tells gender and ending, the
 * adjectives before it (in Polish also those behind it) follow; what depends on the head stays.
 */
final class OrganisationForms {
  private static final int MAX_ENDING = 4;

  /** Stems of head words by language, and the ending each has in the nominative. */
  private static final Map<String, String[][]> HEADS =
      Map.of(
          "ru",
          stems(
              "ство:министер аген обще сообще хозяй лесниче пароход посоль консуль",
              "ие:управлен объединен предприят учрежден отделен движен собран издан",
              "я:комисси администраци ассоциаци федераци конфедераци компани корпораци организаци"
                  + " лаборатори инспекци парти арми гварди полици дирекци академи обсерватори"
                  + " коалици коллеги консерватори филармони епархи митрополи гимнази таможн"
                  + " авиакомпани типографи жандармери",
              "а:палат служб прокуратур больниц школ библиотек бригад клиник фабрик дум лиг"
                  + " газет управ",
              ":комитет институт университет центр совет суд союз фонд банк театр департамент"
                  + " завод комбинат концерн холдинг клуб парламент сенат конгресс трибунал"
                  + " альянс фронт телеканал профсоюз штаб батальон полк секретариат форум"
                  + " заповедник госпиталь диспансер колледж оркестр парк оператор"),
          "uk",
          stems(
              "ство:міністер аген товари видавниц підприєм посоль консуль",
              "я:управлінн об'єднанн виданн адміністраці асоціаці федераці конфедераці компані"
                  + " корпораці організаці лабораторі інспекці парті армі гварді поліці дирекці"
                  + " академі обсерваторі коаліці колегі консерваторі філармоні єпархі лікарн"
                  + " комісі авіакомпані жандармері митниц",
              "а:палат служб прокуратур рад школ бібліотек бригад клінік фабрик спілк мереж ліг"
                  + " газет профспілк установ спільнот",
              ":комітет інститут університет центр суд союз фонд банк театр департамент завод"
                  + " комбінат концерн холдинг клуб парламент сенат конгрес трибунал альянс фронт"
                  + " телеканал рух штаб батальйон полк секретаріат форум заповідник шпиталь"
                  + " коледж оркестр парк оператор"),
          "pl",
          stems(
              "stwo:minister towarzy przedsiębior nadleśnic wydawnic staro",
              "ie:stowarzyszen zrzeszen zjednoczen porozumien zgromadzen pogotow",
              "a:agencj administracj komisj organizacj federacj konfederacj fundacj dyrekcj policj"
                  + " armi gwardi korporacj parti koalicj inspekcj akademi filharmoni diecezj"
                  + " archidiecezj",
              "a:izb rad prokuratur komend szkoł brygad klinik uczelni grup spółk służb bibliotek"
                  + " lig politechnik",
              "o:biur",
              ":komitet instytut uniwersytet inspektorat sąd trybunał bank klub fundusz parlament"
                  + " senat szpital teatr konsulat zakład koncern sojusz batalion park"
                  + " sekretariat departament",
              "d:urzę",
              "ek:związ",
              "a:uni"));

  /** Endings of adjectives outside the nominative. */
  private static final Map<String, String[]> OBLIQUE =
      Map.of(
          "ru",
              new String[] {
                "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ой", "ей", "ую", "юю"
              },
          "uk", new String[] {"ого", "ому", "им", "ім", "ої", "ій", "ою", "у"},
          "pl", new String[] {"iego", "ego", "iemu", "emu", "im", "ym", "iej", "ej", "ą"});

  private static final Set<String> GERMAN_GENITIVE = Set.of("des", "eines", "dieses");

  private static final String[] GERMAN_LONG_GENITIVE = {
    "amt", "dienst", "verband", "bund", "rat", "gericht", "institut", "werk", "haus"
  };

  private static final String[] GERMAN_MASCULINE = {
    "verband", "bund", "rat", "dienst", "verein", "rundfunk", "konzern", "ausschuss", "hof"
  };

  private static final String[] GERMAN_NEUTER = {
    "amt", "gericht", "institut", "ministerium", "werk", "zentrum", "haus", "komitee", "museum"
  };

  private static final Set<String> GERMAN_ARTICLES =
      Set.of("der", "die", "das", "des", "dem", "den", "im", "beim", "vom", "zum", "zur");

  private static final String[] KAZAKH = {
    "сының", "сінің", "сына", "сіне", "сында", "сінде", "сынан", "сінен", "сымен", "сімен", "сын",
    "сін", "ының", "інің", "ына", "іне", "ында", "інде", "ынан", "інен", "ымен", "імен", "ын", "ін"
  };

  private OrganisationForms() {}

  private static String[][] stems(String... groups) {
    return Arrays.stream(groups)
        .flatMap(
            group -> {
              int colon = group.indexOf(':');
              String ending = group.substring(0, colon);
              return Arrays.stream(group.substring(colon + 1).split(" "))
                  .map(stem -> new String[] {stem, ending});
            })
        .toArray(String[][]::new);
  }

  static String nominative(Candidate candidate, String language) {
    String text = candidate.text();
    if (language == null) {
      return text;
    }
    return switch (language) {
      case "ru", "uk", "pl" -> slavic(text, language);
      case "kk" -> kazakh(text);
      case "de" -> german(candidate, text);
      default -> text;
    };
  }

  private static String slavic(String text, String language) {
    String[] words = text.split(" ");
    for (int i = 0; i < words.length && i < 5; i++) {
      String[] head = head(words[i], language);
      if (head == null) {
        if (!isAdjective(words[i], language)) {
          return text;
        }
        continue;
      }
      String noun = words[i].substring(0, head[0].length()) + head[1];
      if (words[i].equals(noun) && head[1].isEmpty()
          || i > 0 && !isOblique(words[i - 1], language)
          || i == 0 && isPlural(words[i], language)) {
        return text;
      }
      words[i] = noun;
      char gender =
          head[1].isEmpty() || head[1].equals("ek") || head[1].equals("d")
              ? 'm'
              : head[1].endsWith("а") || head[1].endsWith("a")
                  ? 'f'
                  : head[1].equals("я") && !words[i].endsWith("ння") ? 'f' : 'n';
      for (int k = 0; k < i; k++) {
        words[k] = adjective(words[k], gender, language);
      }
      for (int k = i + 1; language.equals("pl") && k < words.length; k++) {
        boolean feminine = words[k].endsWith("ej") || words[k].endsWith("ą");
        if (!isOblique(words[k], language) || feminine != (gender == 'f')) {
          break;
        }
        words[k] = adjective(words[k], gender, language);
      }
      return String.join(" ", words);
    }
    return text;
  }

  /** Stem and nominative ending of a head word, or null. */
  private static String[] head(String word, String language) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String[] head : HEADS.get(language)) {
      if (lower.startsWith(head[0]) && lower.length() <= head[0].length() + MAX_ENDING) {
        return head;
      }
    }
    return null;
  }

  private static boolean isPlural(String word, String language) {
    return language.equals("pl")
        ? endsWith(word, new String[] {"ów", "ach", "ami"}) || word.equals("Zakłady")
        : endsWith(word, new String[] {"ов", "ах", "ами", "ям", "ів", "ях"});
  }

  private static boolean isAdjective(String word, String language) {
    if (isOblique(word, language)) {
      return true;
    }
    String[] nominative =
        language.equals("pl")
            ? new String[] {"y", "i", "a", "e"}
            : language.equals("ru")
                ? new String[] {"ый", "ий", "ой", "ая", "яя", "ое", "ее"}
                : new String[] {"ий", "ій", "а", "я", "е", "є"};
    return endsWith(word, nominative);
  }

  private static boolean isOblique(String word, String language) {
    return endsWith(word, OBLIQUE.get(language));
  }

  private static boolean endsWith(String word, String[] endings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        return true;
      }
    }
    return false;
  }

  private static String adjective(String word, char gender, String language) {
    for (String ending : OBLIQUE.get(language)) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String stem = word.substring(0, word.length() - ending.length());
        return stem + ending(stem.charAt(stem.length() - 1), ending.charAt(0), gender, language);
      }
    }
    return word;
  }

  private static String ending(char last, char first, char gender, String language) {
    switch (language) {
      case "ru":
        boolean soft = first == 'е' || first == 'ю' || first == 'и' && "гкхжшщч".indexOf(last) < 0;
        if (gender == 'f') {
          return soft && "жшщч".indexOf(last) < 0 ? "яя" : "ая";
        }
        if (gender == 'n') {
          return soft || "жшщч".indexOf(last) >= 0 ? "ее" : "ое";
        }
        return soft || "гкхжшщч".indexOf(last) >= 0 ? "ий" : "ый";
      case "uk":
        return gender == 'f' ? "а" : gender == 'n' ? "е" : "ий";
      default:
        boolean velar = last == 'k' || last == 'g';
        if (gender == 'f') {
          return first == 'i' && !velar ? "ia" : "a";
        }
        if (gender == 'n') {
          return velar || first == 'i' ? "ie" : "e";
        }
        return velar || first == 'i' ? "i" : "y";
    }
  }

  private static String kazakh(String text) {
    for (String ending : KAZAKH) {
      if (text.endsWith(ending)) {
        int keep = ending.charAt(0) == 'с' ? 2 : 1;
        return text.substring(0, text.length() - ending.length() + keep);
      }
    }
    return text;
  }

  /** "des Hessischen Bauernverbands": the article tells the case. */
  private static String german(Candidate candidate, String text) {
    TextTokens in = candidate.in;
    String before = candidate.from > 0 ? in.tokens.surface(candidate.from - 1) : "";
    int head = candidate.from;
    while (head + 1 < candidate.to
        && !in.is(head, WordClass.ORG)
        && in.gap(head + 1) == Gap.SPACE) {
      head++;
    }
    if (!in.is(head, WordClass.ORG)) {
      return text;
    }
    int shift = in.tokens.start[candidate.from];
    String noun = in.tokens.surface(head);
    String base = noun;
    if (GERMAN_GENITIVE.contains(before) && noun.endsWith("s") && !noun.endsWith("ss")) {
      base = noun.substring(0, noun.length() - 1);
      if (base.endsWith("e")
          && endsWith(base.substring(0, base.length() - 1), GERMAN_LONG_GENITIVE)) {
        base = base.substring(0, base.length() - 1);
      }
    }
    StringBuilder name = new StringBuilder();
    for (int i = candidate.from; i < head; i++) {
      String word = in.tokens.surface(i);
      boolean weak =
          (word.endsWith("ischen") || word.endsWith("ische")) && GERMAN_ARTICLES.contains(before);
      if (weak) {
        String stem = word.substring(0, word.lastIndexOf("isch") + 4);
        word =
            stem
                + (endsWith(base, GERMAN_MASCULINE)
                    ? "er"
                    : endsWith(base, GERMAN_NEUTER) ? "es" : "e");
      }
      name.append(word).append(in.text, in.tokens.end[i], in.tokens.start[i + 1]);
    }
    return name.append(base).append(text, in.tokens.end[head] - shift, text.length()).toString();
  }
}
