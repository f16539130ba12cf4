package org.dateline.entity;

import java.util.Set;

/** Where the family name stands in a person's full name. */
final class Surnames {
  /** China, Taiwan, both Koreas, Viet Nam, Cambodia: family name first, also in Latin letters. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("Q148", "Q865", "Q884", "Q423", "Q881", "Q424");

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "da", "di", "del", "der", "den", "dos", "du", "bin", "ibn", "le",
          "la");

  private Surnames() {}

  static boolean isFamilyFirst(GazetteerEntry entry) {
    String surname = entry.features().get("surname");
    return surname == null
        ? entry.parent() != null && FAMILY_FIRST.contains(entry.parent())
        : surname.equals("first");
  }

  /** Whether the family name alone may mean the person before the full name was read. */
  static boolean standAlone(GazetteerEntry entry) {
    return !"no".equals(entry.features().get("alone"));
  }

  /** First token of the family name. Hyphenated parts belong together, particles do not count. */
  static int start(Tokens tokens, GazetteerEntry entry) {
    if (isFamilyFirst(entry)) {
      return 0;
    }
    int from = tokens.size - 1;
    while (from > 0 && tokens.gap[from] == Gap.HYPHEN && !isArticle(tokens, from - 1)) {
      from--;
    }
    return from;
  }

  static int end(Tokens tokens, GazetteerEntry entry, int from) {
    if (!isFamilyFirst(entry)) {
      return tokens.size;
    }
    int to = from + 1;
    while (to < tokens.size && tokens.gap[to] == Gap.HYPHEN) {
      to++;
    }
    return to;
  }

  /** The Arabic article: al-Sadr is also written Sadr. */
  private static boolean isArticle(Tokens tokens, int i) {
    return tokens.end[i] - tokens.start[i] == 2 && tokens.shape[i] == Shape.LOWER;
  }

  static boolean isParticle(String token) {
    return PARTICLES.contains(token);
  }
}
