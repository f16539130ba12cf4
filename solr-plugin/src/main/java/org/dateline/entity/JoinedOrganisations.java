package org.dateline.entity;

/** Organisations whose names are joined by {@code &}: {@code Marks & Spencer}, {@code R&R}. */
final class JoinedOrganisations {
  private static final double SCORE = 0.85;
  private static final int MAX_TOKENS = 8;

  private static final int NEVER =
      WordClass.STOP.bit | WordClass.CALENDAR.bit | WordClass.SPEECH.bit | WordClass.ROLE.bit;

  private final OrganisationText text;
  private final TextTokens in;

  JoinedOrganisations(OrganisationText text) {
    this.text = text;
    this.in = text.in;
  }

  /** The name that begins at token {@code i} and has a {@code &} in it, or null. */
  Candidate joined(int i) {
    if (!isPart(i) || isJoint(i)) {
      return null;
    }
    int to = i + 1;
    boolean joint = false;
    // "In London, Marks & Spencer": the comma parts a place from the name.
    boolean place =
        in.opens(i)
            || in.isAny(i - 1, WordClass.IN.bit | WordClass.NEAR.bit)
                && !in.tokens.surface(i - 1).equals("at");
    while (to < in.tokens.size && to - i < MAX_TOKENS && isPart(to)) {
      if (isJoint(to)) {
        joint = true;
      } else if (joint
          ? in.gap(to) > Gap.ABBREVIATION
          : in.gap(to) > Gap.ABBREVIATION && !(in.gap(to) == Gap.COMMA && !place)) {
        break;
      }
      to++;
    }
    return joint && !isPhrase(i, to)
        ? Candidate.unlisted(in, i, to, EntityType.ORGANISATION, "joined", SCORE)
        : null;
  }

  private boolean isPart(int i) {
    return in.isCapital(i) && (!in.isAny(i, NEVER) || isJoint(i));
  }

  /** Whether nothing but {@code &} stands before token {@code i}. */
  private boolean isJoint(int i) {
    return i > 0
        && i < in.tokens.size
        && in.text.substring(in.tokens.end[i - 1], in.tokens.start[i]).strip().equals("&");
  }

  /** Q&A, R&D, B&B: single letters with a meaning of their own. */
  private boolean isPhrase(int from, int to) {
    if (to - from != 2 || in.length(from) > 1 || in.length(from + 1) > 1) {
      return false;
    }
    String pair = in.tokens.surface(from) + in.tokens.surface(from + 1);
    return switch (pair) {
      case "QA", "RD", "BB", "RB", "PL", "FB", "LG", "FG", "FE", "OE", "HR" -> true;
      default -> false;
    };
  }
}
