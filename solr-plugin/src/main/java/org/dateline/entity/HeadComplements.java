package org.dateline.entity;

import java.util.Locale;
import java.util.Set;

/**
 * How far the name of a body runs on behind its head over words with capitals and the small ones
 * that join them: University of X, Sąd Okręgowy w Gdańsku, Observatorio Vera C. Rubin; in French
 * over small letters, too. Russian and Ukrainian ones in small letters are read by {@link
 * Complements}. For one part of an article and one thread.
 */
final class HeadComplements {
  private static final int MAX_TOKENS = 10;

  /** A body stands right before the person it is named after. */
  private static final Set<String> NAMED_AFTER = Set.of("fr", "es", "it", "pt");

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  private static final int NEVER = WordClass.CALENDAR.bit;

  private static final Set<String> AND = Set.of("und", "sowie", "y", "e", "et", "ed");

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

  private final OrganisationText text;
  private final TextTokens in;
  private final String language;

  HeadComplements(OrganisationText text) {
    this.text = text;
    this.in = text.in;
    this.language = text.language;
  }

  /**
   * @param head the head word
   * @return token after the last of the complement; {@code head + 1} when there is none
   */
  int end(int head) {
    int end = head + 1;
    int j = head + 1;
    while (j < in.tokens.size && j - head < MAX_TOKENS && in.gap(j) <= Gap.POSSESSIVE) {
      if (j == head + 1 && NAMED_AFTER.contains(language) && in.isAny(j, GIVEN)) {
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
      if (language.equals("pl") && in.tokens.surface(j).equals("w") && !isSeated(head)) {
        break;
      }
      if (text.isCyrillic()
          && !in.isCapital(j)
          && (in.length(j) <= 2 && in.isCapital(j - 1) || in.is(j, WordClass.IN))) {
        // "Университеты Батуми и Кутаиси": another name.
        break;
      }
      if (isNextBody(j)) {
        break;
      }
      if (in.isCapital(j) && !in.isAny(j, NEVER)) {
        end = ++j;
      } else if (in.is(j, WordClass.CONNECT) && j - end < 3 && (j > head + 1 || links(j))) {
        j++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "… de Guatemala y la Fiscalía", "… Hessen und das Landeskriminalamt": two bodies. */
  private boolean isNextBody(int j) {
    return j + 2 < in.tokens.size
        && AND.contains(in.tokens.surface(j))
        && in.tokens.shape[j + 1] == Shape.LOWER
        && in.is(j + 1, WordClass.CONNECT)
        && in.isCapital(j + 2)
        && (in.isAny(j + 2, WordClass.ORG.bit | WordClass.KIND.bit)
            || GermanCompounds.at(text, j + 2) != null);
  }

  /**
   * The same for a French head, over small letters up to a verb or a comma: Réseau national de
   * défense des droits humains.
   *
   * @return token after the last; {@code head} when nothing joins it to the head
   */
  int frenchEnd(int head) {
    int end = head + 1;
    boolean linked = false;
    for (int j = head + 1; j < in.tokens.size && j - head < MAX_TOKENS; j++) {
      if (in.gap(j) > Gap.POSSESSIVE || in.isAny(j, NEVER | WordClass.SPEECH.bit)) {
        break;
      }
      if (in.is(j, WordClass.CONNECT)) {
        if (in.tokens.surface(j).equals("et") && in.is(j + 1, WordClass.CONNECT)) {
          break;
        }
        linked = true;
      } else if (in.is(j, WordClass.STOP)
          || in.isCapital(j - 1) && !in.isCapital(j) && j > head + 1) {
        // After a name the sentence goes on: "Centre du Canada recense".
        break;
      } else {
        end = j + 1;
      }
    }
    return linked ? end : head;
  }

  /**
   * Whether the small word at token {@code j} may open a complement. German nouns have capitals, so
   * only "für" and the like do there.
   */
  boolean links(int j) {
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

  /** Token after the person that a body is called after. */
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

  private boolean isSeated(int head) {
    String word = in.tokens.surface(head).toLowerCase(Locale.ROOT);
    for (String stem : SEATED) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }
}
