package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;

/** Finds how the known places of a sentence stand in it. */
final class Sightings {
  /** Tokens between a preposition and its place ("in the northern city of"). */
  private static final int PREPOSITION = 4;

  /** Tokens before a place that opens its sentence. */
  private static final int OPENING = 2;

  /** Tokens between a dateline's place and its dash ("OSLO, 5 May (Agency) —"). */
  private static final int DATELINE = 8;

  private final Tokens tokens;
  private final Matches matches;
  private final List<SourceRules.Source> sources;
  private final String[] locatives;
  private final String[] ablatives;

  Sightings(Lexicon lexicon, Tokens tokens, Matches matches, List<SourceRules.Source> sources) {
    this.tokens = tokens;
    this.matches = matches;
    this.sources = sources;
    this.locatives = endings(lexicon, "locative");
    this.ablatives = endings(lexicon, "ablative");
  }

  private static String[] endings(Lexicon lexicon, String setting) {
    String endings = lexicon.setting(setting, "");
    return endings.isEmpty() ? new String[0] : endings.split(" ");
  }

  /**
   * The places among those given that stand in this sentence, in order.
   *
   * @param first whether it opens the body
   */
  List<Sighting> of(List<PlaceName> places, boolean first) {
    List<Sighting> found = new ArrayList<>();
    int token = 0;
    for (PlaceName place : places) {
      while (token < tokens.size && tokens.end[token] <= place.start()) {
        token++;
      }
      if (token == tokens.size) {
        break;
      }
      Sighting.Role role = role(place, token);
      if (role == null) {
        continue;
      }
      boolean opens = role == Sighting.Role.LOCATED && token <= OPENING;
      found.add(new Sighting(place, token, role, opens, first && isDateline(place, token)));
    }
    return found;
  }

  /** Null for a part of a name that says nothing: which bank it is, not where. */
  private Sighting.Role role(PlaceName place, int at) {
    for (SourceRules.Source source : sources) {
      // A possessor may stand just outside: "Norway's | fisheries ministry".
      if (source.from() - 1 <= at && at <= source.to() && (within(source, at) || place.inName())) {
        return Sighting.Role.SOURCE;
      }
    }
    if (place.inName()) {
      return null;
    }
    if (place.adjective()) {
      return Sighting.Role.ADJECTIVE;
    }
    return locatives.length > 0 ? byCase(place) : byPreposition(at);
  }

  private static boolean within(SourceRules.Source source, int at) {
    return source.from() <= at && at < source.to();
  }

  private Sighting.Role byCase(PlaceName place) {
    int last = place.end();
    for (String ending : ablatives) {
      if (tokens.text.startsWith(ending, last - ending.length())) {
        return Sighting.Role.ORIGIN;
      }
    }
    for (String ending : locatives) {
      if (tokens.text.startsWith(ending, last - ending.length())) {
        return Sighting.Role.LOCATED;
      }
    }
    return Sighting.Role.NAMED;
  }

  private Sighting.Role byPreposition(int at) {
    for (int i = at; i > at - PREPOSITION && i > 0; i--) {
      Match before = matches.before(Section.PLACE, i);
      if (before != null && before.entry().is("in")) {
        return before.entry().has("from") ? Sighting.Role.ORIGIN : Sighting.Role.LOCATED;
      }
      if (!tokens.isWord(i - 1) || tokens.upper[i - 1]) {
        break;
      }
    }
    return Sighting.Role.NAMED;
  }

  private boolean isDateline(PlaceName place, int at) {
    if (at > OPENING) {
      return false;
    }
    boolean capitals = tokens.isAcronym(at);
    for (int i = at + 1; i < Math.min(at + DATELINE, tokens.size); i++) {
      if (tokens.start[i] < place.end()) {
        continue;
      }
      capitals |= tokens.is(i, "(");
      if (tokens.isDash(i) && !tokens.isHyphen(i) || tokens.is(i, ":")) {
        return capitals;
      }
    }
    return false;
  }
}
