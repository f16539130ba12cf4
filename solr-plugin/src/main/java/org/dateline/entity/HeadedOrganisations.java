package org.dateline.entity;

import java.util.Locale;
import java.util.Set;

/** Organisations by a head word in a capitalised run: Committee to Protect Journalists. */
final class HeadedOrganisations {
  private static final int MAX_TOKENS = 10;

  private static final double BY_HEAD = 0.75;

  /** Head words stand last in these languages, first in the others; in English either way. */
  private static final Set<String> HEAD_LAST = Set.of("en", "de", "kk", "tr", "ky", "uz", "az");

  private static final Set<String> HEAD_FIRST =
      Set.of("en", "de", "fr", "es", "it", "pt", "pl", "ru", "uk", "be", "cs");

  private static final int HEADS = WordClass.ORG.bit | WordClass.TAIL.bit | WordClass.LEGAL.bit;

  /** A body stands right before the person it is named after. */
  private static final Set<String> NAMED_AFTER = Set.of("fr", "es", "it", "pt");

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  private static final int NEVER = WordClass.CALENDAR.bit;

  private static final int NO_ADJECTIVE =
      WordClass.STOP.bit | WordClass.CONNECT.bit | WordClass.SPEECH.bit | WordClass.ROLE.bit;

  /** Tokens of a head and its complement that make a name even where a sentence begins. */
  private static final int MIN_TITLE = 3;

  /** Nouns that may stand before a Kazakh head, and the head. */
  private static final int MAX_POSSESSIVE = 8;

  /** Words that open names of Kazakh bodies, where a sentence begins, too. */
  private static final Set<String> LEVELS =
      Set.of(
          "Халықаралық",
          "Бүкіләлемдік",
          "Дүниежүзілік",
          "Әлемдік",
          "Еуропалық",
          "Еуразиялық",
          "Республикалық",
          "Ұлттық",
          "Мемлекеттік",
          "Бүкілресейлік",
          "Орталық",
          "Азиялық",
          "Қазақстан",
          "Қырғызстан",
          "Өзбекстан",
          "Ресей",
          "Түркия",
          "Украина",
          "Қытай",
          "Американдық",
          "Британдық",
          "Немістік",
          "Ислам",
          "Араб",
          "Африкалық",
          "Норвегиялық");

  private static final Set<String> HIGH =
      Set.of("Haut", "Haute", "Grand", "Grande", "Nouveau", "Nouvelle", "Petit", "Petite");

  private static final Set<String> PLAIN_KINDS =
      Set.of(
          "Partei",
          "Regierung",
          "Verwaltung",
          "Ministerium",
          "Behörde",
          "Armee",
          "Polizei",
          "Bewegung",
          "Koalition",
          "Bündnis",
          "Organisation",
          "Stiftung",
          "Anwalt",
          "Parlament",
          "Senat",
          "Gericht",
          "Bank",
          "Konzern",
          "Gesellschaft",
          "Holding",
          "Verein",
          "Verband",
          "Schule",
          "Universität",
          "Institut",
          "Truppen",
          "Streitkräfte");

  /** German nouns that a name follows. */
  private static final Set<String> CALLED =
      Set.of("Name", "Namen", "Titel", "Marke", "Firma", "Unternehmen", "Kürzel", "Label");

  /** Polish bodies whose seat belongs to their name: Sąd Okręgowy w Gdańsku. */
  private static final String[] SEATED = {
    "sąd",
    "sądu",
    "sądzie",
    "prokuratur",
    "szpital",
    "uniwersytet",
    "izb",
    "komend",
    "politechni",
    "akademi",
    "urz",
    "kuratori",
    "delegatur",
    "oddział"
  };

  private static final Set<String> PREMISES =
      Set.of(
          "Building",
          "House",
          "Hill",
          "Station",
          "Park",
          "Hall",
          "Gardens",
          "Buildings",
          "Quarter",
          "District",
          "Close",
          "Place",
          "Palace",
          "Court",
          "Lane",
          "Way",
          "Act");

  private final OrganisationText text;
  private final TextTokens in;
  private final String language;

  HeadedOrganisations(OrganisationText text) {
    this.text = text;
    this.in = text.in;
    this.language = text.language;
  }

  /** A run of capitalised words with a head word in the place where the language has it. */
  Candidate headed(int i) {
    if (language.equals("de")
        && in.is(i, WordClass.ORG)
        && in.gap(i + 1) == Gap.SPACE
        && isInitials(i + 1)
        && !in.isCapital(i + 2)) {
      // "der Kreditschutzverband KSV1870": what it is, and its name.
      return text.taken.get(i + 1) ? null : organisation(i + 1, i + 2);
    }
    if (in.isAny(i, NEVER) || text.taken.get(i) && !isChapter(i)) {
      return null;
    }
    int from = i;
    if (in.opens(from) && in.is(from, WordClass.STOP)
        || in.is(from, WordClass.ROLE) && !in.is(from, WordClass.ORG)) {
      from++;
      if (!in.isCapital(from) || in.gap(from) != Gap.SPACE) {
        return null;
      }
    }
    if (language.equals("de")
        && CALLED.contains(in.tokens.surface(from))
        && in.isCapital(from + 1)
        && in.gap(from + 1) == Gap.SPACE) {
      // "unter dem Namen Rheinwert Invest"
      from++;
    }
    if (HEAD_FIRST.contains(language) && in.is(from, WordClass.ORG)) {
      int end = complement(from);
      if (end == from + 1 && text.isCyrillic()) {
        end = Complements.end(in, from);
        if (in.opens(from) && (end < from + MIN_TITLE || in.is(from, WordClass.KIND))) {
          end = from + 1;
        }
      }
      if (end > from + 1 && !isPremises(from, end)) {
        return organisation(from, end);
      }
    }
    if ("en".equals(language)
        && in.opens(from)
        && !in.isAny(from, HEADS)
        && in.is(from + 1, WordClass.CONNECT)
        && in.isCapital(from + 2)) {
      // "Scientists of World Weather Attribution": the first word has the sentence's capital.
      return null;
    }
    if (text.declines()) {
      Candidate adjective = afterAdjectives(from);
      if (adjective != null) {
        return adjective;
      }
    }
    int high = HIGH.contains(in.tokens.surface(from)) ? from + 1 : from;
    if (language.equals("fr") && in.is(high, WordClass.ORG)) {
      int end = frenchComplement(high);
      if (end > high + 2) {
        return organisation(from, end);
      }
    }
    int heads = HEAD_LAST.contains(language) ? HEADS : WordClass.TAIL.bit;
    int last = -1;
    int j = from;
    int capitals = 0;
    while (j < in.tokens.size && j - from < MAX_TOKENS) {
      if (j > from && in.gap(j) > Gap.ABBREVIATION) {
        break;
      }
      if (in.isCapital(j) && !in.isAny(j, NEVER) && (!text.taken.get(j) || isBranch(from, j))) {
        capitals++;
        if (capitals > 1 && in.isAny(j, heads)) {
          last = j;
        }
      } else if (!(in.is(j, WordClass.CONNECT) && in.isCapital(j + 1) && in.gap(j + 1) == Gap.SPACE)
          || language.equals("de")) {
        break;
      } else if (!in.is(j, WordClass.CONNECT) || connectorBreaks(j)) {
        break;
      }
      j++;
    }
    if (last < 0) {
      return null;
    }
    if (in.is(last, WordClass.ORG)
        && (language.equals("en")
            || language.equals("de") && !in.isCapital(last + 1) && links(last + 1))) {
      // A complement belongs to it: University of X, Bureau for Human Rights.
      int end = complement(last);
      if (end > last + 1) {
        last = end - 1;
      }
    }
    if (language.equals("de")
        && last == from + 1
        && in.gap(last) == Gap.HYPHEN
        && in.tokens.shape[from] == Shape.UPPER
        && in.length(from) < 4) {
      // "US-Behörde" tells the kind, the name follows.
      return null;
    }
    if (language.equals("de")
        && last == from + 1
        && in.gap(last) == Gap.SPACE
        && in.tokens.surface(from).endsWith("s")
        && in.tokens.shape[from] == Shape.CAPITALISED
        && PLAIN_KINDS.contains(in.tokens.surface(last))) {
      // "Merkels Partei": whose it is.
      return null;
    }
    return plain(from, last) ? null : organisation(from, last + 1);
  }

  /** Główny Inspektorat Weterynarii, Первомайский районный суд Бишкека, Демократиялық партия. */
  private Candidate afterAdjectives(int from) {
    // Kazakh puts nouns before the head, too: Трибхуван университеті, Еуразия даму банкі.
    boolean possessive = language.equals("kk") || language.equals("ky");
    int head = from + 1;
    while (head < in.tokens.size
        && head - from < (possessive ? MAX_POSSESSIVE : 4)
        && in.gap(head) == Gap.SPACE
        && !in.is(head, WordClass.ORG)) {
      boolean link =
          possessive
              && (in.is(head, WordClass.CONNECT) || isPlural(head))
              && LEVELS.contains(in.tokens.surface(from))
              && !in.isAny(head, WordClass.SPEECH.bit);
      if (!link && in.isAny(head, NO_ADJECTIVE)
          || head - from >= 4 && !LEVELS.contains(in.tokens.surface(from))
          || head - from > 1 && text.taken.get(head)
          || !text.isAdjective(head) && !possessive) {
        return null;
      }
      head++;
    }
    if (!in.is(head, WordClass.ORG)
        || in.gap(head) != Gap.SPACE
        || !text.isAdjective(from)
            && !(possessive && (!in.opens(from) || head == from + 1 || isNamed(from, head)))
        || in.isAny(from, WordClass.STOP.bit | WordClass.ROLE.bit | GIVEN) && in.opens(from)) {
      return null;
    }
    if (in.is(head, WordClass.KIND) && isNameAfter(head)) {
      // "Польська компанія Orlen": a kind and a name.
      return null;
    }
    int end = head + 1;
    while (end < in.tokens.size
        && end - head < 5
        && in.tokens.shape[head] != Shape.UPPER
        && in.gap(end) == Gap.SPACE
        && in.isCapital(end)
        && !in.isAny(end, GIVEN | NEVER)) {
      end++;
    }
    boolean capitals = end > head + 1;
    if (text.isCyrillic() && !capitals) {
      end = Complements.end(in, head);
      for (int i = head + 1; i < end; i++) {
        capitals |= in.isCapital(i);
      }
    }
    if (possessive && isGenitive(from)) {
      return null;
    }
    if (!capitals
        && in.opens(from)
        && end < head + MIN_TITLE
        && !(end == head + 2
            && in.is(head + 1, WordClass.ROLE)
            && Complements.isPluralGenitive(in, head + 1))
        && !text.isRepeated(from, head + 1)
        && !(possessive && isNamed(from, head))) {
      // "Британский суд отклонил": the sentence gave it its capital.
      return null;
    }
    return organisation(from, end);
  }

  /** Whether what stands behind a kind is a name of its own. */
  private boolean isNameAfter(int head) {
    int i = head + 1;
    return i < in.tokens.size
        && (in.gap(i) == Gap.QUOTE
            || in.gap(i) == Gap.SPACE
                && in.isCapital(i)
                && (text.taken.get(i) || text.isCyrillic() && text.isLatin(i)));
  }

  /** Capitals, perhaps with a number behind: ECN, KSV1870. */
  private boolean isInitials(int i) {
    if (i >= in.tokens.size || in.length(i) < 2 || in.isAny(i, OrganisationText.PLAIN)) {
      return false;
    }
    for (int k = in.tokens.start[i]; k < in.tokens.end[i]; k++) {
      char c = in.text.charAt(k);
      if (!Character.isUpperCase(c) && !(k > in.tokens.start[i] + 1 && Character.isDigit(c))) {
        return false;
      }
    }
    return !in.isAny(i, WordClass.LEGAL.bit);
  }

  /** A listed body of many places: Arbeiterkammer Oberösterreich. */
  private boolean isChapter(int i) {
    return language.equals("de")
        && in.is(i, WordClass.ORG)
        && in.isCapital(i + 1)
        && in.gap(i + 1) == Gap.SPACE
        && !in.isAny(
            i + 1,
            OrganisationText.PLAIN & ~WordClass.PLACE.bit | HEADS | WordClass.KIND.bit | GIVEN);
  }

  /** A listed body of another level: Hessischer Bauernverband. */
  private boolean isBranch(int from, int j) {
    String before = j > from ? in.tokens.surface(j - 1) : "";
    return language.equals("de")
        && in.is(j, WordClass.ORG)
        && before.contains("isch")
        && in.gap(j) == Gap.SPACE;
  }

  /** "Confederation Building", "Parliament Square": where a body sits. */
  private boolean isPremises(int from, int end) {
    return language.equals("en")
        && in.isCapital(from + 1)
        && (in.is(end - 1, WordClass.STREET) || PREMISES.contains(in.tokens.surface(end - 1)));
  }

  /** "Қытайдың CNPC корпорациясы": whose it is stands in the genitive. */
  private boolean isGenitive(int i) {
    String word = in.tokens.surface(i);
    return word.endsWith("ның")
        || word.endsWith("нің")
        || word.endsWith("дың")
        || word.endsWith("дің")
        || word.endsWith("тың")
        || word.endsWith("тің");
  }

  /** Members of a Kazakh body: инженерлер, сәулетшілер. */
  private boolean isPlural(int i) {
    String word = in.tokens.surface(i);
    return word.endsWith("лар")
        || word.endsWith("лер")
        || word.endsWith("дар")
        || word.endsWith("дер")
        || word.endsWith("тар")
        || word.endsWith("тер");
  }

  /** Kazakh heads whose first noun is a name even where a sentence gave it its capital. */
  private boolean isNamed(int from, int head) {
    String word = in.tokens.surface(head);
    if (head >= from + 2 && LEVELS.contains(in.tokens.surface(from))) {
      return true;
    }
    return !in.isAny(
            from,
            WordClass.PLACE.bit | WordClass.COMMON.bit | WordClass.ORG.bit | WordClass.KIND.bit)
        && (word.startsWith("университеті")
            || word.startsWith("институты")
            || word.startsWith("академиясы")
            || word.startsWith("банкі")
            || word.startsWith("корпорациясы"));
  }

  /** Réseau national de défense des droits humains: small letters up to a verb or a comma. */
  private int frenchComplement(int from) {
    int end = from + 1;
    boolean linked = false;
    for (int j = from + 1; j < in.tokens.size && j - from < MAX_TOKENS; j++) {
      if (in.gap(j) > Gap.POSSESSIVE || in.isAny(j, NEVER | WordClass.SPEECH.bit)) {
        break;
      }
      if (in.is(j, WordClass.CONNECT)) {
        if (in.tokens.surface(j).equals("et") && in.is(j + 1, WordClass.CONNECT)) {
          break;
        }
        linked = true;
      } else if (in.is(j, WordClass.STOP)
          || in.isCapital(j - 1) && !in.isCapital(j) && j > from + 1) {
        // After a name the sentence goes on: "Centre du Canada recense".
        break;
      } else {
        end = j + 1;
      }
    }
    return linked ? end : from;
  }

  /** "in", "on" and "to" join a complement to a head, not two words before one. */
  private boolean connectorBreaks(int j) {
    String word = in.tokens.surface(j);
    return !(word.equals("of")
        || word.equals("and")
        || word.equals("for")
        || word.equals("de")
        || word.equals("the"));
  }

  /** A head alone, or with nothing but words of grammar, is no name. */
  private boolean plain(int from, int last) {
    for (int k = from; k < last; k++) {
      if (!in.isAny(k, WordClass.STOP.bit | WordClass.CONNECT.bit)) {
        return false;
      }
    }
    return true;
  }

  /** Token after the complement of the head at {@code from}: small words and capitalised ones. */
  private int complement(int from) {
    int end = from + 1;
    int j = from + 1;
    while (j < in.tokens.size && j - from < MAX_TOKENS && in.gap(j) <= Gap.POSSESSIVE) {
      if (j == from + 1 && NAMED_AFTER.contains(language) && in.isAny(j, GIVEN)) {
        // Observatorio Vera C. Rubin
        int person = person(j);
        if (person > j + 1) {
          return person;
        }
      }
      if (in.isAny(j, GIVEN)
          && in.isCapital(j + 1)
          && in.gap(j) == Gap.SPACE
          && in.gap(j + 1) == Gap.SPACE) {
        break;
      }
      if (language.equals("pl") && in.tokens.surface(j).equals("w") && !isSeated(from)) {
        break;
      }
      if (text.isCyrillic()
          && !in.isCapital(j)
          && (in.length(j) <= 2 && in.isCapital(j - 1) || in.is(j, WordClass.IN))) {
        // "Университеты Батуми и Кутаиси": another name.
        break;
      }
      if (in.isCapital(j) && !in.isAny(j, NEVER)) {
        end = ++j;
      } else if (in.is(j, WordClass.CONNECT) && j - end < 3 && (j > from + 1 || links(j))) {
        j++;
      } else {
        break;
      }
    }
    return end;
  }

  private int person(int from) {
    int to = from;
    while (to < in.tokens.size
        && to - from < 4
        && in.isCapital(to)
        && (to == from
            || in.gap(to) <= Gap.HYPHEN
            || in.gap(to) == Gap.ABBREVIATION && in.length(to - 1) == 1)) {
      to++;
    }
    return to;
  }

  /** German nouns have capitals, so only "für" and the like open a complement there. */
  private boolean links(int j) {
    if (j >= in.tokens.size) {
      return false;
    }
    if (!language.equals("de")) {
      return true;
    }
    String word = in.tokens.surface(j);
    if (word.equals("der")) {
      // Bodies of people: Gewerkschaft der Polizei, Interessengemeinschaft der Schweinehalter.
      String head = in.tokens.surface(j - 1).toLowerCase(Locale.ROOT);
      if (head.length() < "Gewerkschaft".length()) {
        return false;
      }
      return head.endsWith("gemeinschaft")
          || head.endsWith("verband")
          || head.endsWith("vereinigung")
          || head.endsWith("gewerkschaft")
          || head.endsWith("bund")
          || head.endsWith("kammer");
    }
    return word.equals("für") || word.equals("gegen") || word.equals("zur");
  }

  private boolean isSeated(int head) {
    String word = in.tokens.surface(head).toLowerCase(Locale.ROOT);
    for (String stem : SEATED) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  private Candidate organisation(int from, int to) {
    return Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "head", BY_HEAD);
  }
}
