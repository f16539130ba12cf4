package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds places that no list knows: beside "city of", "region", "село", "облысы". */
final class PlaceNames {
  private static final double BY_HEAD = 0.7;

  private static final Set<String> LINKS = Set.of("of", "de", "d", "del", "di");

  /** The head stands behind the name: Almaty Region, Алматы облысы. */
  private static final Set<String> HEAD_LAST = Set.of("en", "kk", "ky", "tr", "uz", "az");

  private static final int FOREIGN =
      WordClass.STOP.bit
          | WordClass.CALENDAR.bit
          | WordClass.ORG.bit
          | WordClass.PLACE.bit
          | WordClass.ROLE.bit
          | WordClass.COMMON.bit
          | WordClass.TITLE.bit;

  private final TextTokens in;
  private final BitSet taken;
  private final String language;

  PlaceNames(TextTokens in, BitSet taken, String language) {
    this.in = in;
    this.taken = taken;
    this.language = language == null ? "en" : language;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < in.tokens.size; i++) {
      if (!in.is(i, WordClass.PLACE) || in.blocked.get(i)) {
        continue;
      }
      int from = i + 1;
      if (from < in.tokens.size
          && in.gap(from) <= Gap.SPACE
          && LINKS.contains(in.tokens.surface(from))) {
        from++;
      } else if (HEAD_LAST.contains(language)) {
        before(found, i);
        continue;
      }
      int to = end(from);
      if (to > from && !in.isCapital(i)) {
        found.add(Candidate.unlisted(in, from, to, EntityType.PLACE, "place_head", BY_HEAD));
      }
    }
    return found;
  }

  private int end(int from) {
    int to = from;
    while (to < in.tokens.size
        && to - from < 3
        && in.isCapital(to)
        && !taken.get(to)
        && in.tokens.shape[to] == Shape.CAPITALISED
        && !in.isAny(to, FOREIGN)
        && (to == from ? in.gap(to) <= Gap.POSSESSIVE : in.gap(to) <= Gap.HYPHEN)) {
      to++;
    }
    return to;
  }

  private void before(List<Candidate> found, int head) {
    int from = head;
    while (from > 0
        && head - from < 3
        && in.gap(from) <= Gap.HYPHEN
        && in.isCapital(from - 1)
        && in.tokens.shape[from - 1] == Shape.CAPITALISED
        && !in.isAny(from - 1, FOREIGN)
        && !taken.get(from - 1)) {
      from--;
    }
    if (from < head && !(in.opens(from) && head - from == 1 && "en".equals(language))) {
      found.add(Candidate.unlisted(in, from, head, EntityType.PLACE, "place_head", BY_HEAD));
    }
  }
}
