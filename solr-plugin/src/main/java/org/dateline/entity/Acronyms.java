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
    joined(named);
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
      boolean other = isListed(in, i) && isInitialsOf(candidate, in.tokens.surface(i));
      if (!scan.isFree(in, i, i + 1) && !isInitials(in, i) && !other) {
        continue;
      }
      long acronym = in.tokens.exact(i);
      if (other) {
        // The article says what its IPC is.
        for (Candidate listed : named) {
          if (listed.length() == 1
              && listed.type() == EntityType.ORGANISATION
              && listed.unlisted == null
              && listed.in.tokens.exact(listed.from) == acronym) {
            listed.same = candidate;
            listed.rule = "acronym";
          }
        }
      }
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

  /** M&S is the Marks & Spencer of another sentence. */
  private static void joined(List<Candidate> named) {
    for (Candidate letters : named) {
      if (!letters.rule.equals("joined") || letters.text().length() > 2 * letters.length() + 1) {
        continue;
      }
      for (Candidate full : named) {
        if (full.rule.equals("joined")
            && full.same == null
            && full.text().length() > letters.text().length()
            && isInitialsOf(full, letters.text().replace("&", "").replace(" ", ""))) {
          letters.same = full;
          break;
        }
      }
    }
  }

  /** Whether a listed organisation has been read at token {@code i}. */
  private boolean isListed(TextTokens in, int i) {
    return scan.chosen.stream()
        .anyMatch(
            c ->
                c.in == in
                    && c.from == i
                    && c.to == i + 1
                    && c.unlisted == null
                    && c.type() == EntityType.ORGANISATION);
  }

  /** Whether the letters are the first ones of the capitalised words of an unlisted name. */
  private static boolean isInitialsOf(Candidate candidate, String letters) {
    if (candidate.unlisted == null) {
      return false;
    }
    int next = 0;
    for (int i = candidate.from; i < candidate.to; i++) {
      if (candidate.in.isCapital(i)) {
        if (next == letters.length()
            || candidate.in.text.charAt(candidate.in.tokens.start[i]) != letters.charAt(next)) {
          return false;
        }
        next++;
      }
    }
    return next == letters.length();
  }

  private static boolean isInitials(Candidate candidate) {
    return candidate.rule.equals("initials");
  }

  private boolean isInitials(TextTokens in, int i) {
    return scan.chosen.stream().anyMatch(c -> c.in == in && c.from == i && isInitials(c));
  }
}
