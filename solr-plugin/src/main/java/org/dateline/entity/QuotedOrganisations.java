package org.dateline.entity;

/**
 * Organisations in quotation marks with their kind beside or among the words quoted: партия «Ак
 * жол», ТОО «Богатырь Комир», «Самұрық-Қазына» қоры, «Наша партия». For one part of an article,
 * read from its beginning to its end, and one thread.
 */
final class QuotedOrganisations {
  private static final double BY_QUOTES = 0.7;

  private static final int MAX_TOKENS = 6;

  /** Words whose quoted neighbour is their name. */
  private static final int NAMED = WordClass.ORG.bit | WordClass.LEGAL.bit | WordClass.KIND.bit;

  private final OrganisationText text;
  private final TextTokens in;

  /** Token after the quoted organisation found last. */
  private int quotedTo = -1;

  QuotedOrganisations(OrganisationText text) {
    this.text = text;
    this.in = text.in;
  }

  /** The name quoted from token {@code from}, or null. */
  Candidate quoted(int from) {
    if (in.gap(from) < Gap.QUOTE || !in.isCapital(from) || from == 0 || !opensQuote(from)) {
      return null;
    }
    int to = from;
    while (to < in.tokens.size
        && to - from < MAX_TOKENS
        && (to == from || in.gap(to) <= Gap.HYPHEN)) {
      to++;
    }
    if (in.gap(to) < Gap.QUOTE || !closes(to - 1)) {
      return null;
    }
    boolean kind =
        isNext(from)
            || in.gap(from) == Gap.QUOTE
                && in.isAny(from - 1, NAMED)
                && !in.is(from - 1, WordClass.COMMON)
            || in.isAny(to, NAMED)
                && in.gap(to) == Gap.QUOTE
                && (!in.isCapital(to) || in.is(to, WordClass.LEGAL))
            || tells(from, to);
    if (kind) {
      quotedTo = to;
    }
    return kind
        ? Candidate.unlisted(in, from, to, EntityType.ORGANISATION, "quoted", BY_QUOTES)
        : null;
  }

  /** «Сердце Молдовы», «Альтернатива» и «Демократия дома»: what the first is, the others are. */
  private boolean isNext(int from) {
    if (quotedTo == from) {
      return in.text.substring(in.tokens.end[from - 1], in.tokens.start[from]).indexOf(',') >= 0;
    }
    return quotedTo == from - 1
        && quotedTo > 0
        && in.is(quotedTo, WordClass.CONNECT)
        && in.length(quotedTo) <= 3;
  }

  /** «Наша партия», «Видавництво Старого Лева»: the kind stands in the quotes. */
  private boolean tells(int from, int to) {
    if (to - from < 2
        || !text.isCyrillic()
        || !in.is(from, WordClass.ORG)
            && !in.is(to - 1, WordClass.ORG)
            && !in.is(from, WordClass.KIND)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (in.is(i, WordClass.SPEECH)
          || i > from && in.is(i, WordClass.STOP) && !in.is(i, WordClass.CONNECT)) {
        return false;
      }
    }
    return in.gap(to) == Gap.QUOTE;
  }

  private boolean opensQuote(int i) {
    return "«\"\u201c\u201e\u2018\u00bb".indexOf(in.text.charAt(in.tokens.start[i] - 1)) >= 0;
  }

  private boolean closes(int last) {
    int at = in.tokens.end[last];
    return at < in.text.length() && "»\"\u201d\u201c".indexOf(in.text.charAt(at)) >= 0;
  }
}
