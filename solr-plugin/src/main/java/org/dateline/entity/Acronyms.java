package org.dateline.entity;

import java.util.List;

/** Initials that the article gives in brackets behind a full name, here and wherever they stand. */
final class Acronyms {
  private static final double ACRONYM = 0.9;

  private final ArticleScan scan;

  Acronyms(ArticleScan scan) {
    this.scan = scan;
  }

  /** "Full Name (FN)": the capitals in brackets stand for it from there on. */
  void link() {
    List<Candidate> named = List.copyOf(scan.chosen);
    for (Candidate candidate : named) {
      if (candidate.type() != EntityType.ORGANISATION || candidate.length() < 2) {
        continue;
      }
      TextTokens in = candidate.in;
      int i = candidate.to;
      if (i >= in.tokens.size
          || in.gap(i) != Gap.BRACKET
          || in.tokens.shape[i] != Shape.UPPER
          || in.text.charAt(in.tokens.start[i] - 1) != '('
          || in.gap(i + 1) < Gap.BRACKET) {
        continue;
      }
      if (!scan.isFree(in, i, i + 1) && !isInitials(in, i)) {
        continue;
      }
      long acronym = in.tokens.exact(i);
      for (Candidate initials : named) {
        if (isInitials(initials) && initials.in.tokens.exact(initials.from) == acronym) {
          initials.same = candidate;
          initials.rule = "acronym";
          initials.score = ACRONYM;
        }
      }
      for (TextTokens part : scan.parts) {
        for (int k = 0; k < part.tokens.size; k++) {
          if (part.tokens.exact(k) == acronym
              && part.tokens.shape[k] == Shape.UPPER
              && !part.blocked.get(k)
              && scan.isFree(part, k, k + 1)) {
            scan.choose(Coreference.copy(candidate, part, k, k + 1, "acronym", ACRONYM));
          }
        }
      }
    }
  }

  private static boolean isInitials(Candidate candidate) {
    return candidate.rule.equals("initials");
  }

  private boolean isInitials(TextTokens in, int i) {
    return scan.chosen.stream().anyMatch(c -> c.in == in && c.from == i && isInitials(c));
  }
}
