package org.dateline.entity;

import java.util.BitSet;
import java.util.Locale;
import org.dateline.text.Part;

/**
 * The place in capitals before a listed one that opens the text of an agency: "KASUNGU, Malawi (AP)
 * —". For one part of an article and one thread.
 */
final class DatelinePlaces {
  /** Most words of the place's name. */
  private static final int MAX_WORDS = 3;

  /** Shorter capitals are initials. */
  private static final int MIN_LETTERS = 4;

  private final TextTokens in;
  private final BitSet taken;
  private final BitSet names;
  private final String language;

  /**
   * @param taken tokens of other names, listed places among them
   * @param names the same without the places
   */
  DatelinePlaces(TextTokens in, BitSet taken, BitSet names, String language) {
    this.in = in;
    this.taken = taken;
    this.names = names;
    this.language = language;
  }

  /** The place that opens the body, or null. */
  Candidate opening() {
    int to = 0;
    while (to < in.tokens.size
        && to < MAX_WORDS
        && in.tokens.shape[to] == Shape.UPPER
        && in.length(to) >= MIN_LETTERS
        && !taken.get(to)
        && !in.isAny(to, WordClass.STOP.bit | WordClass.ORG.bit | WordClass.ROLE.bit)
        && (to == 0 || in.gap(to) == Gap.SPACE || in.gap(to) == Gap.HYPHEN)) {
      to++;
    }
    boolean opens =
        to > 0
            && in.part == Part.BODY
            && in.gap(to) == Gap.COMMA
            && taken.get(to)
            && !names.get(to)
            && in.tokens.shape[to] == Shape.CAPITALISED;
    if (!opens) {
      return null;
    }
    Candidate place =
        Candidate.unlisted(in, 0, to, EntityType.PLACE, "place_in_country", PlaceHeads.CONFIDENCE);
    place.name = Romanisation.latin(capitalised(place.text()), language);
    return place;
  }

  private static String capitalised(String name) {
    StringBuilder out = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || !Character.isLetter(out.charAt(i - 1))) {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }
}
