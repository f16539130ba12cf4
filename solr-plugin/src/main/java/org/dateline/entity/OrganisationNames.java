package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds organisations that no list knows: capitalised runs with a head word (Committee to Protect
 * Journalists, Kashagan Oil Company), a head word before a quoted name, a full name before its
 * initials in brackets.
 */
final class OrganisationNames {
  private static final int MAX_TOKENS = 10;
  private static final double BY_HEAD = 0.75;
  private static final double BY_ACRONYM = 0.85;
  private static final double BY_QUOTES = 0.7;

  /** Head words stand last in these languages, first in the others; in English either way. */
  private static final Set<String> HEAD_LAST = Set.of("en", "de", "kk", "tr", "ky", "uz", "az");

  private static final Set<String> HEAD_FIRST =
      Set.of("en", "de", "fr", "es", "it", "pt", "pl", "ru", "uk", "be", "cs");

  private static final int HEADS = WordClass.ORG.bit | WordClass.TAIL.bit | WordClass.LEGAL.bit;
  private static final double BY_KIND = 0.7;
  private static final double BY_INITIALS = 0.6;

  /** An adjective may stand between a kind and the name. */
  private static final Set<String> ADJECTIVE_AFTER = Set.of("fr", "es", "it", "pt", "pl");

  /** Words whose quoted neighbour is their name. */
  private static final int NAMED = WordClass.ORG.bit | WordClass.LEGAL.bit | WordClass.KIND.bit;

  private static final Set<String> DECLINING = Set.of("ru", "uk", "be", "pl", "cs", "kk", "ky");

  private static final String[] ADJECTIVES = {
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем",
    "ей", "ую", "юю", "ій", "а", "ої", "ою", "ний", "ьий", "ський", "лық", "лік", "дық", "дік",
    "тық", "тік", "ty", "ny", "ki", "gi", "wy", "cy", "szy", "ży", "na", "ka", "wa", "ta", "cza",
    "ne", "kie", "we", "nego", "kiego", "wego", "nej", "kiej", "wej", "nym", "kim", "wym"
  };

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "un", "une", "le", "la", "el", "una", "il", "uma");

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  private static final int PLAIN =
      WordClass.STOP.bit
          | WordClass.CALENDAR.bit
          | WordClass.ROLE.bit
          | WordClass.TITLE.bit
          | WordClass.PLACE.bit
          | WordClass.COMMON.bit;

  private static final int NEVER = WordClass.CALENDAR.bit;

  private final TextTokens in;
  private final String language;

  /** Tokens of listed organisations and people. */
  private final BitSet taken;

  OrganisationNames(TextTokens in, BitSet taken, String language) {
    this.in = in;
    this.taken = taken;
    this.language = language == null ? "en" : language;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < in.tokens.size; i++) {
      if (in.blocked.get(i)) {
        continue;
      }
      Candidate candidate = quoted(i);
      if (candidate == null) {
        candidate = expanded(i);
      }
      if (candidate == null) {
        candidate = apposed(i);
      }
      if (candidate == null && in.isCapital(i) && starts(i)) {
        candidate = headed(i);
        if (candidate == null) {
          candidate = explained(i);
        }
      }
      if (candidate == null) {
        candidate = initials(i);
      }
      if (candidate != null) {
        found.add(candidate);
        i = Math.max(i, candidate.to - 1);
      }
    }
    return found;
  }

  private boolean starts(int i) {
    return i == 0
        || !in.isCapital(i - 1)
        || in.gap(i) > Gap.HYPHEN
        || in.isAny(i - 1, WordClass.STOP.bit);
  }

  /** A run of capitalised words with a head word in the place where the language has it. */
  private Candidate headed(int i) {
    if (in.isAny(i, NEVER) || taken.get(i)) {
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
    if (HEAD_FIRST.contains(language) && in.is(from, WordClass.ORG)) {
      int end = complement(from);
      if (end > from + 1) {
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
    if (DECLINING.contains(language)) {
      Candidate adjective = afterAdjectives(from);
      if (adjective != null) {
        return adjective;
      }
    }
    if (language.equals("fr") && in.is(from, WordClass.ORG)) {
      int end = frenchComplement(from);
      if (end > from + 2) {
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
      if (in.isCapital(j) && !in.isAny(j, NEVER) && !taken.get(j)) {
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
    if (in.is(last, WordClass.ORG) && "en".equals(language)) {
      // A complement belongs to it: University of X, Bureau for Human Rights.
      int end = complement(last);
      if (end > last + 1) {
        last = end - 1;
      }
    }
    return plain(from, last) ? null : organisation(from, last + 1);
  }

  /** Główny Inspektorat Weterynarii, Первомайский районный суд Бишкека, Демократиялық партия. */
  private Candidate afterAdjectives(int from) {
    int head = from + 1;
    while (head < in.tokens.size
        && head - from < 4
        && in.gap(head) == Gap.SPACE
        && !in.is(head, WordClass.ORG)) {
      if (in.isAny(
              head,
              WordClass.STOP.bit
                  | WordClass.CONNECT.bit
                  | WordClass.SPEECH.bit
                  | WordClass.ROLE.bit)
          || !isAdjective(head)) {
        return null;
      }
      head++;
    }
    if (!in.is(head, WordClass.ORG)
        || in.gap(head) != Gap.SPACE
        || !isAdjective(from)
        || in.isAny(from, WordClass.STOP.bit | WordClass.ROLE.bit | GIVEN) && in.opens(from)) {
      return null;
    }
    int end = head + 1;
    while (end < in.tokens.size
        && end - head < 4
        && in.gap(end) == Gap.SPACE
        && in.isCapital(end)
        && !in.isAny(end, GIVEN | NEVER)) {
      end++;
    }
    return organisation(from, end);
  }

  private boolean isAdjective(int i) {
    for (String ending : ADJECTIVES) {
      if (in.length(i) > ending.length() + 2
          && in.text.regionMatches(
              in.tokens.end[i] - ending.length(), ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
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
      } else if (in.is(j, WordClass.STOP)) {
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
      if (in.isAny(j, GIVEN) && in.isCapital(j + 1) && in.gap(j) == Gap.SPACE) {
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

  /** German nouns have capitals, so only "für" and the like open a complement there. */
  private boolean links(int j) {
    if (!language.equals("de")) {
      return true;
    }
    String word = in.tokens.surface(j);
    return word.equals("für") || word.equals("gegen") || word.equals("zur");
  }

  private Candidate organisation(int from, int to) {
    return Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "head", BY_HEAD);
  }

  /** партия «Ак жол», ТОО «Богатырь Комир», «Самұрық-Қазына» қоры. */
  private Candidate quoted(int from) {
    if (in.gap(from) != Gap.QUOTE || !in.isCapital(from) || from == 0 || !opensQuote(from)) {
      return null;
    }
    int to = from;
    while (to < in.tokens.size && to - from < 6 && (to == from || in.gap(to) <= Gap.HYPHEN)) {
      to++;
    }
    if (in.gap(to) < Gap.QUOTE || !closes(to - 1)) {
      return null;
    }
    boolean kind =
        in.isAny(from - 1, NAMED) && !in.is(from - 1, WordClass.COMMON)
            || in.isAny(to, NAMED) && in.gap(to) == Gap.QUOTE && !in.isCapital(to);
    return kind
        ? Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "quoted", BY_QUOTES)
        : null;
  }

  private boolean opensQuote(int i) {
    return "«\"\u201c\u201e\u2018\u00bb".indexOf(in.text.charAt(in.tokens.start[i] - 1)) >= 0;
  }

  private boolean closes(int last) {
    int at = in.tokens.end[last];
    return at < in.text.length() && "»\"\u201d\u201c".indexOf(in.text.charAt(at)) >= 0;
  }

  /** "the broadcaster Chabar 24", "le syndicat SNCTA", "компания Apple". */
  private Candidate apposed(int i) {
    if (!in.is(i, WordClass.KIND) || in.is(i, WordClass.COMMON) && !language.equals("de")) {
      return null;
    }
    if (in.isCapital(i)
        && !language.equals("de")
        && !(in.opens(i)
            && (DECLINING.contains(language) || language.equals("fr") || language.equals("es")))) {
      return null;
    }
    int from = i + 1;
    if (ADJECTIVE_AFTER.contains(language)
        && from < in.tokens.size
        && in.gap(from) == Gap.SPACE
        && in.tokens.shape[from] == Shape.LOWER
        && !in.isAny(
            from,
            WordClass.CONNECT.bit | WordClass.STOP.bit | WordClass.IN.bit | WordClass.SPEECH.bit)) {
      from++;
    }
    if (from >= in.tokens.size || in.gap(from) != Gap.SPACE) {
      return null;
    }
    int to = name(from);
    return to == from
        ? null
        : Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "kind", BY_KIND);
  }

  /** End of a run of up to four capitalised words that are no person, place or word of grammar. */
  private int name(int from) {
    int to = from;
    while (to < in.tokens.size && to - from < 4 && (to == from || in.gap(to) <= Gap.HYPHEN)) {
      boolean number = to > from && in.tokens.shape[to] == Shape.DIGITS && in.length(to) < 3;
      boolean link =
          to > from
              && in.is(to, WordClass.PARTICLE)
              && in.isCapital(to + 1)
              && in.gap(to + 1) == Gap.SPACE
              && !in.isCapital(to);
      if (to > from && in.isAny(to, GIVEN) && in.isCapital(to + 1)) {
        break;
      }
      if (!number && !link && (!in.isCapital(to) || taken.get(to) || in.isAny(to, PLAIN))) {
        break;
      }
      to++;
    }
    return to;
  }

  /** "NetBlocks, a group that ...": the kind stands behind the comma. */
  private Candidate explained(int i) {
    int to = name(i);
    if (to == i || in.gap(to) != Gap.COMMA || language.equals("de")) {
      return null;
    }
    if (to >= in.tokens.size || !DETERMINERS.contains(in.tokens.surface(to))) {
      return null;
    }
    for (int k = to + 1; k < Math.min(in.tokens.size, to + 4); k++) {
      if (in.gap(k) > Gap.POSSESSIVE || in.isCapital(k)) {
        return null;
      }
      if (in.is(k, WordClass.KIND)) {
        return Candidate.unlisted(in, i, to, EntityType.ORGANISATION, "kind", BY_KIND);
      }
      if (in.isAny(k, WordClass.IN.bit | WordClass.ROLE.bit)) {
        return null;
      }
    }
    return null;
  }

  /** Capitals, or a word with a capital inside: SNCTA, TotalEnergies. */
  private Candidate initials(int i) {
    if (isCyrillic() && isLatin(i) && in.isCapital(i) && !in.upperCase && !taken.get(i)) {
      int to = i;
      while (to < in.tokens.size
          && to - i < 5
          && (to == i || in.gap(to) <= Gap.HYPHEN)
          && in.isCapital(to)
          && isLatin(to)
          && !taken.get(to)) {
        to++;
      }
      boolean words = to - i > 1 && !in.is(i, WordClass.COMMON);
      if (words) {
        return Candidate.unlisted(in, i, to, EntityType.ORGANISATION, "latin", BY_INITIALS);
      }
    }
    if (language.equals("fr")
        && in.isCapital(i)
        && in.isCapital(i + 1)
        && in.gap(i + 1) == Gap.HYPHEN
        && in.gap(i) != Gap.HYPHEN
        && in.gap(i + 2) != Gap.HYPHEN
        && (isInitialism(i) || isInitialism(i + 1))
        && !in.isAny(i, PLAIN)) {
      return Candidate.unlisted(in, i, i + 2, EntityType.ORGANISATION, "initials", BY_INITIALS);
    }
    if (in.upperCase
        || in.titleCase
        || taken.get(i)
        || in.isAny(i, PLAIN)
        || in.length(i) < 3
        || in.gap(i) == Gap.HYPHEN
        || in.gap(i + 1) == Gap.HYPHEN
        || in.gap(i) == Gap.SLASH) {
      return null;
    }
    if (in.isCapital(i - 1) && in.gap(i) == Gap.SPACE && in.tokens.shape[i - 1] == Shape.UPPER
        || in.isCapital(i + 1)
            && in.gap(i + 1) == Gap.SPACE
            && in.tokens.shape[i + 1] == Shape.UPPER) {
      return null;
    }
    boolean upper = in.tokens.shape[i] == Shape.UPPER && in.length(i) <= 6 && lettersOnly(i);
    if (!upper && !(in.tokens.shape[i] == Shape.CAPITALISED && camel(i))) {
      return null;
    }
    return Candidate.unlisted(in, i, i + 1, EntityType.ORGANISATION, "initials", BY_INITIALS);
  }

  private boolean isInitialism(int i) {
    return in.tokens.shape[i] == Shape.UPPER && in.length(i) > 2 && lettersOnly(i);
  }

  private boolean isCyrillic() {
    return DECLINING.contains(language) && !language.equals("pl") && !language.equals("cs");
  }

  private boolean isLatin(int i) {
    return in.text.charAt(in.tokens.start[i]) < 0x250;
  }

  private boolean lettersOnly(int i) {
    for (int k = in.tokens.start[i]; k < in.tokens.end[i]; k++) {
      if (!Character.isLetter(in.text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** A capital after a small letter, but not McDonald, MacLeod, DeSantis or O'Brien. */
  private boolean camel(int i) {
    int start = in.tokens.start[i];
    int inner = -1;
    for (int k = start + 1; k < in.tokens.end[i]; k++) {
      char c = in.text.charAt(k);
      if (!Character.isLetter(c)) {
        return false;
      }
      if (Character.isUpperCase(c) && inner < 0 && Character.isLowerCase(in.text.charAt(k - 1))) {
        inner = k - start;
      }
    }
    return inner > 3 && in.length(i) > 5;
  }

  /** Full Name Of Something (FNOS). */
  private Candidate expanded(int i) {
    if (in.tokens.shape[i] != Shape.UPPER
        || in.gap(i) != Gap.BRACKET
        || in.length(i) < 3
        || in.length(i) > 7
        || i == 0) {
      return null;
    }
    if (in.tokens.end[i] >= in.text.length() || in.text.charAt(in.tokens.end[i]) != ')') {
      return null;
    }
    String letters = in.tokens.surface(i);
    int letter = letters.length() - 1;
    int j = i - 1;
    int from = -1;
    int seen = 0;
    while (j >= 0
        && letter >= 0
        && i - j <= MAX_TOKENS
        && (j == i - 1 || in.gap(j + 1) <= Gap.POSSESSIVE)) {
      char first = Character.toUpperCase(in.text.charAt(in.tokens.start[j]));
      if (first == letters.charAt(letter)) {
        letter--;
        from = j;
        seen++;
      } else if (!in.is(j, WordClass.CONNECT)) {
        break;
      }
      j--;
    }
    if (letter >= 0 || seen < 3 || !in.isCapital(from)) {
      return null;
    }
    return Candidate.unlisted(in, from, i, EntityType.ORGANISATION, "expansion", BY_ACRONYM);
  }
}
