package org.dateline.entity;

/**
 * Bodies whose head stands in small letters behind adjectives or, in Kazakh, nouns of which the
 * first has a capital: Główny Inspektorat Weterynarii, Первомайский районный суд Бишкека,
 * Демократиялық партия. For languages that decline; for one part of an article and one thread.
 */
final class AdjectiveHeads {
  private static final int MAX_ADJECTIVES = 4;
  private static final int MAX_CAPITALS = 5;

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  private static final int NEVER = WordClass.CALENDAR.bit;

  private static final int NO_ADJECTIVE =
      WordClass.STOP.bit | WordClass.CONNECT.bit | WordClass.SPEECH.bit | WordClass.ROLE.bit;

  private final OrganisationText text;
  private final TextTokens in;

  /** Nouns stand before a head, too: Трибхуван университеті, Еуразия даму банкі. */
  private final boolean nouns;

  AdjectiveHeads(OrganisationText text) {
    this.text = text;
    this.in = text.in;
    this.nouns = text.language.equals("kk") || text.language.equals("ky");
  }

  /**
   * @return token after the last of the name that begins at {@code from}; {@code from} when none
   *     does
   */
  int end(int from) {
    int head = head(from);
    if (head < 0
        || !text.isAdjective(from) && !isNoun(from, head)
        || in.isAny(from, WordClass.STOP.bit | WordClass.ROLE.bit | GIVEN) && in.opens(from)
        || in.is(head, WordClass.KIND) && isNameAfter(head)) {
      return from;
    }
    int end = head + 1;
    while (end < in.tokens.size
        && end - head < MAX_CAPITALS
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
    if (nouns && KazakhHeads.isGenitive(in, from)) {
      return from;
    }
    if (!capitals
        && in.opens(from)
        && end < head + Complements.MIN_TITLE
        && !(end == head + 2
            && in.is(head + 1, WordClass.ROLE)
            && Complements.isPluralGenitive(in, head + 1))
        && !text.isRepeated(from, head + 1)
        && !(nouns && KazakhHeads.isNamed(in, from, head))) {
      // "Британский суд отклонил": the sentence gave it its capital.
      return from;
    }
    return end;
  }

  /** The head behind the adjectives or nouns that begin at {@code from}, or -1. */
  private int head(int from) {
    boolean level = nouns && KazakhHeads.isLevel(in, from);
    int head = from + 1;
    while (head < in.tokens.size
        && head - from < (nouns ? KazakhHeads.MAX_TOKENS : MAX_ADJECTIVES)
        && in.gap(head) == Gap.SPACE
        && !in.is(head, WordClass.ORG)) {
      boolean link =
          level
              && (in.is(head, WordClass.CONNECT) || KazakhHeads.isPlural(in, head))
              && !in.isAny(head, WordClass.SPEECH.bit);
      if (!link && in.isAny(head, NO_ADJECTIVE)
          || head - from >= MAX_ADJECTIVES && !level
          || head - from > 1 && text.taken.get(head)
          || !text.isAdjective(head) && !nouns) {
        return -1;
      }
      head++;
    }
    return in.is(head, WordClass.ORG) && in.gap(head) == Gap.SPACE ? head : -1;
  }

  private boolean isNoun(int from, int head) {
    return nouns && (!in.opens(from) || head == from + 1 || KazakhHeads.isNamed(in, from, head));
  }

  /** "Польська компанія Orlen": whether what stands behind a kind is a name of its own. */
  private boolean isNameAfter(int head) {
    int i = head + 1;
    return i < in.tokens.size
        && (in.gap(i) == Gap.QUOTE
            || in.gap(i) == Gap.SPACE
                && in.isCapital(i)
                && (text.taken.get(i) || text.isCyrillic() && in.isLatin(i)));
  }
}
