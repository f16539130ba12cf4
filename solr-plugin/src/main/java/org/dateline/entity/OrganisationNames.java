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
      if (candidate == null && in.isCapital(i) && starts(i)) {
        candidate = headed(i);
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
    if (!HEAD_LAST.contains(language)) {
      return null;
    }
    int last = -1;
    int j = from;
    int capitals = 0;
    while (j < in.tokens.size && j - from < MAX_TOKENS) {
      if (j > from && in.gap(j) > Gap.ABBREVIATION) {
        break;
      }
      if (in.isCapital(j) && !in.isAny(j, NEVER) && !taken.get(j)) {
        capitals++;
        if (capitals > 1 && in.isAny(j, HEADS)) {
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
      if (in.isCapital(j) && !in.isAny(j, NEVER)) {
        end = ++j;
      } else if (in.is(j, WordClass.CONNECT) && j - end < 3) {
        j++;
      } else {
        break;
      }
    }
    return end;
  }

  private Candidate organisation(int from, int to) {
    return Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "head", BY_HEAD);
  }

  /** партия «Ак жол», телеканал «Хабар», ТОО «Богатырь Комир». */
  private Candidate quoted(int i) {
    if (!in.isAny(i, WordClass.ORG.bit | WordClass.LEGAL.bit) || in.gap(i + 1) != Gap.QUOTE) {
      return null;
    }
    int from = i + 1;
    int to = from;
    if (!in.isCapital(from)) {
      return null;
    }
    char before = in.text.charAt(in.tokens.start[from] - 1);
    if (before != '«' && before != '"' && before != '\u201c' && before != '\u201e') {
      return null;
    }
    while (to < in.tokens.size && to - from < 6 && (to == from || in.gap(to) <= Gap.HYPHEN)) {
      to++;
    }
    if (in.gap(to) < Gap.QUOTE || !closes(to - 1)) {
      return null;
    }
    return Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "quoted", BY_QUOTES);
  }

  private boolean closes(int last) {
    int at = in.tokens.end[last];
    return at < in.text.length() && "»\"\u201d\u201c".indexOf(in.text.charAt(at)) >= 0;
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
