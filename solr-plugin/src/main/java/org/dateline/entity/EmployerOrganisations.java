package org.dateline.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Organisations by those who work there: an analyst at Shore Keating, une experte chez Zefiro. For
 * one part of an article and one thread.
 */
final class EmployerOrganisations {
  /** Above what the work alone tells of a person's name. */
  private static final double BY_EMPLOYER = 0.95;

  /** What stands between somebody's work and the employer. */
  private static final Map<String, String> EMPLOYED_AT =
      Map.of("en", "at", "de", "bei", "fr", "chez");

  /** The same after the work of a firm's staff. */
  private static final Map<String, Set<String>> STAFF_OF =
      Map.of(
          "en", Set.of("at", "with", "from"),
          "de", Set.of("bei", "von", "vom", "beim"),
          "fr", Set.of("chez", "de"),
          "es", Set.of("de", "en"));

  /** Beginnings of words for the staff of firms that news quote. */
  private static final String[] STAFF = {
    "analyst",
    "economist",
    "strategist",
    "lawyers",
    "ökonom",
    "stratege",
    "analista",
    "analyste",
    "économiste",
    "stratégiste",
    "economista",
    "estratega"
  };

  private final TextTokens in;
  private final String language;

  EmployerOrganisations(OrganisationText text) {
    this.in = text.in;
    this.language = text.language;
  }

  /** The employer whose name begins at token {@code i}, or null. */
  Candidate employer(int i) {
    String at = EMPLOYED_AT.get(language);
    Set<String> of = STAFF_OF.getOrDefault(language, Set.of());
    if (i < 2
        || !in.isCapital(i)
        || !in.tokens.surface(i - 1).equals(at)
            && !(of.contains(in.tokens.surface(i - 1)) && isStaff(i - 2))
        || in.isAny(i, OrganisationText.PLAIN | WordClass.ORG.bit)
        || !in.is(i - 2, WordClass.ROLE) && !isStaff(i - 2)
        || in.isCapital(i - 2) && !language.equals("de") && !in.opens(i - 2)) {
      return null;
    }
    int to = i;
    while (to < in.tokens.size
        && to - i < 4
        && in.isCapital(to)
        && (to == i || in.gap(to) <= Gap.HYPHEN)
        && !in.isAny(to, OrganisationText.PLAIN)) {
      to++;
    }
    return to == i
        ? null
        : Candidate.unlisted(in, i, to, EntityType.ORGANISATION, "employer", BY_EMPLOYER);
  }

  private boolean isStaff(int i) {
    String word = in.tokens.surface(i).toLowerCase(Locale.ROOT);
    for (String staff : STAFF) {
      if (word.startsWith(staff)) {
        return true;
      }
    }
    return false;
  }
}
