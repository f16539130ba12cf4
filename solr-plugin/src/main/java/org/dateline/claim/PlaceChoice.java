package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses the place of a claim among those that its sentence, its paragraph, the lead and the
 * headline name ({@link PlaceCandidate}). Every place has points for how it stands; so has the
 * answer "none":
 *
 * <ul>
 *   <li>A place of the sentence that says where something is comes first, before the number rather
 *       than after it, in the number's clause rather than in the next; a place something comes from
 *       and a dateline count less. The office of a town speaks of its town.
 *   <li>Without one the scene goes on: what the paragraph's last sentences named, then the
 *       headline, then the lead.
 *   <li>What happens to people and things happens in a town; money and shares are a country's.
 *   <li>An event always has a place; money, shares and lengths only where one is at hand.
 * </ul>
 *
 * The points were fitted on articles in eight languages and rounded (ADR 0034).
 */
final class PlaceChoice {
  /** Tokens between a number and a place of its sentence. */
  private static final int REACH = 60;

  private static final int MOST_BREAKS = 3;

  private static final int STANDS = 15;
  private static final int LOCATED = 10;
  private static final int BEFORE = 9;
  private static final int BREAK = -7;
  private static final int OPENS = 6;
  private static final int ONLY = 3;
  private static final int NARROWER = 3;
  private static final int WIDER = -8;

  /** Tokens between a place and the wider one that says where it lies. */
  private static final int CHAIN = 5;

  private static final int DATELINE = -4;
  private static final int OFFICE = 12;
  private static final int OFFICE_OF_COUNTRY = 24;
  private static final int ADJECTIVE = 5;
  private static final int ORIGIN = 6;

  private static final int TITLE = 7;
  private static final int TITLE_OF_FIGURE = 4;
  private static final int LEAD = 2;
  private static final int LEAD_LOCATED = 3;
  private static final int ONLY_ADJECTIVE = -4;
  private static final int PARAGRAPH_LOCATED = 6;
  private static final int JUST_NAMED = 4;
  private static final int BACK = 6;
  private static final int GOES_ON = 4;

  private static final int COUNTRY_OF_SUM = 4;
  private static final int COUNTRY_OF_EVENT = -2;
  private static final int COUNTRY_CARRIED = -4;
  private static final int COUNTRY_OF_SCENE = 4;
  private static final int COUNTRY_OF_FIGURES = 2;
  private static final int NATIONWIDE = 24;

  private static final int NONE_WITHOUT_SCENE = 4;
  private static final int NONE_BESIDE_PLACES = 3;

  private static final Set<String> SHARES = Set.of("percentage", "change");
  private static final Set<String> SIZES = Set.of("distance", "measure", "duration", "rate");

  private final Scene scene;
  private final List<Sighting> seen;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean nationwide;
  private final boolean back;
  private final long standing;

  PlaceChoice(Scene scene, List<Sighting> seen, Tokens tokens, Matches matches) {
    this.scene = scene;
    this.seen = seen;
    this.tokens = tokens;
    this.matches = matches;
    this.nationwide = has("country");
    this.back = has("back");
    this.standing =
        seen.stream().filter(Sighting::stands).map(s -> s.place().key()).distinct().count();
  }

  private boolean has(String key) {
    return matches.all(Section.PLACE).stream().anyMatch(match -> match.entry().is(key));
  }

  /** Where a claim of this kind with its numeral at this token belongs; null for nowhere. */
  PlaceName of(String kind, int number) {
    List<PlaceCandidate> candidates = new ArrayList<>();
    List<Sighting> near = near(number);
    for (Sighting sighting : near) {
      candidate(candidates, sighting.place()).here(sighting, here(sighting, near, number));
    }
    for (Sighting sighting : scene.title()) {
      candidate(candidates, sighting.place()).title.add(sighting);
    }
    for (Sighting sighting : scene.lead()) {
      candidate(candidates, sighting.place()).lead.add(sighting);
    }
    for (Sighting sighting : scene.paragraph()) {
      candidate(candidates, sighting.place()).paragraph = sighting;
    }
    if (nationwide) {
      addCountries(candidates);
    }
    boolean scenery = !scene.title().isEmpty() || !scene.lead().isEmpty();
    int best =
        none(kind) + (scenery ? 0 : NONE_WITHOUT_SCENE) + (standing > 0 ? NONE_BESIDE_PLACES : 0);
    PlaceCandidate chosen = null;
    for (PlaceCandidate candidate : candidates) {
      int points = points(candidate, kind);
      if (points > best) {
        best = points;
        chosen = candidate;
      }
    }
    PlaceName place = chosen == null ? null : chosen.shown();
    scene.last(place);
    return place;
  }

  /**
   * A claim of some kinds has a place whenever one is known, of others only when one is at hand.
   */
  private static int none(String kind) {
    if (kind.equals("money")) {
      return 15;
    }
    if (SHARES.contains(kind)) {
      return 8;
    }
    if (SIZES.contains(kind)) {
      return 6;
    }
    return kind.equals("count_other") ? 1 : -12;
  }

  /** Those within reach of the number, in order: a sentence without an end may name thousands. */
  private List<Sighting> near(int number) {
    int from = first(number - REACH);
    return seen.subList(from, Math.max(from, first(number + REACH + 1)));
  }

  /** Index of the first sighting at this token or behind it. */
  private int first(int token) {
    int low = 0;
    int high = seen.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seen.get(middle).at() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int here(Sighting sighting, List<Sighting> near, int number) {
    switch (sighting.role()) {
      case SOURCE:
        return office(sighting.place());
      case ADJECTIVE:
        return ADJECTIVE;
      case ORIGIN:
        return ORIGIN;
      default:
        break;
    }
    int points = STANDS;
    boolean located = sighting.role() == Sighting.Role.LOCATED;
    boolean narrower = false;
    boolean wider = false;
    for (Sighting other : near) {
      if (!other.stands()) {
        continue;
      }
      boolean chained = Math.abs(other.at() - sighting.at()) <= CHAIN;
      if (sighting.place().within(other.place())) {
        narrower = true;
        located |= chained && other.role() == Sighting.Role.LOCATED;
      }
      wider |= chained && other.place().within(sighting.place());
    }
    points += located ? LOCATED : 0;
    points += sighting.at() < number ? BEFORE : 0;
    points += sighting.opens() ? OPENS : 0;
    points += sighting.dateline() ? DATELINE : 0;
    points += standing == 1 ? ONLY : 0;
    points += narrower ? NARROWER : 0;
    points += wider ? WIDER : 0;
    int breaks = 0;
    for (int i = Math.min(number, sighting.at()); i < Math.max(number, sighting.at()); i++) {
      Match pause = matches.at(Section.BREAK, i);
      breaks += pause != null ? 1 : 0;
    }
    return points + BREAK * Math.min(MOST_BREAKS, breaks);
  }

  /**
   * Whose office speaks: a country's counts for the whole country. By its adjective only when
   * headline or lead are set there, for "Russian news agencies" report from everywhere.
   */
  private int office(PlaceName place) {
    boolean ofScene =
        Stream.concat(scene.title().stream(), scene.lead().stream())
            .map(Sighting::place)
            .anyMatch(other -> other.key().equals(place.key()) || other.within(place));
    if (place.adjective() && !ofScene) {
      return 0;
    }
    return place.isCountry() ? OFFICE_OF_COUNTRY : OFFICE;
  }

  private int points(PlaceCandidate candidate, String kind) {
    boolean sum = kind.equals("money") || SHARES.contains(kind);
    boolean event = none(kind) < 0;
    PlaceName place = candidate.place;
    int points = candidate.here == null ? 0 : candidate.points;
    boolean stands = candidate.here != null && candidate.here.stands();
    if (!candidate.title.isEmpty()) {
      points += TITLE + (event ? 0 : TITLE_OF_FIGURE);
      points += all(candidate.title, Sighting.Role.ADJECTIVE) ? ONLY_ADJECTIVE : 0;
    }
    if (!candidate.lead.isEmpty()) {
      points += LEAD;
      points += all(candidate.lead, Sighting.Role.ADJECTIVE) ? ONLY_ADJECTIVE : 0;
      points += candidate.lead.stream().allMatch(Sighting::dateline) ? DATELINE : 0;
      points +=
          candidate.lead.stream().anyMatch(s -> s.role() == Sighting.Role.LOCATED)
              ? LEAD_LOCATED
              : 0;
    }
    if (candidate.paragraph != null) {
      points += candidate.paragraph.role() == Sighting.Role.LOCATED ? PARAGRAPH_LOCATED : 0;
      points += scene.justNamed(place.key()) ? JUST_NAMED : 0;
    }
    points += !stands && place.key().equals(scene.last()) ? GOES_ON : 0;
    if (place.isCountry()) {
      points += sum ? COUNTRY_OF_SUM : event ? COUNTRY_OF_EVENT : 0;
      points += stands ? 0 : COUNTRY_CARRIED;
    }
    if (!stands && !(candidate.title.isEmpty() && candidate.lead.isEmpty())) {
      if (holdsOthers(place)) {
        points += COUNTRY_OF_SCENE + (event ? 0 : COUNTRY_OF_FIGURES);
      }
    }
    if (back && !stands && !place.isCountry()) {
      points += BACK;
    }
    return points + (candidate.nationwide && !stands ? NATIONWIDE : 0);
  }

  private static boolean all(List<Sighting> sightings, Sighting.Role role) {
    return sightings.stream().allMatch(s -> s.role() == role);
  }

  /** Whether headline or lead name a place inside this one. */
  private boolean holdsOthers(PlaceName place) {
    return scene.title().stream().anyMatch(s -> s.place().within(place))
        || scene.lead().stream().anyMatch(s -> s.place().within(place));
  }

  /** "Nationwide": the country of the scene, named or not. */
  private void addCountries(List<PlaceCandidate> candidates) {
    List<Sighting> all = new ArrayList<>(scene.title());
    all.addAll(scene.lead());
    for (Sighting sighting : all) {
      PlaceName place = sighting.place();
      List<String> country = place.path().subList(0, 1);
      PlaceCandidate named = null;
      for (PlaceCandidate candidate : candidates) {
        named = candidate.place.path().equals(country) ? candidate : named;
      }
      if (named == null) {
        named =
            candidate(
                candidates,
                new PlaceName(
                    place.in(),
                    place.start(),
                    place.start(),
                    country.get(0),
                    null,
                    country,
                    true,
                    false));
      }
      named.nationwide = true;
    }
  }

  private static PlaceCandidate candidate(List<PlaceCandidate> candidates, PlaceName place) {
    for (PlaceCandidate candidate : candidates) {
      if (candidate.place.key().equals(place.key())) {
        return candidate;
      }
    }
    PlaceCandidate candidate = new PlaceCandidate(place);
    candidates.add(candidate);
    return candidate;
  }
}
