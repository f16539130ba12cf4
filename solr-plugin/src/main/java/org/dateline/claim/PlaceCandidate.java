package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * A place that a claim may take, with all its sightings that matter. Filled and weighed by {@link
 * PlaceChoice}.
 */
final class PlaceCandidate {
  final PlaceName place;
  final List<Sighting> title = new ArrayList<>();
  final List<Sighting> lead = new ArrayList<>();

  /** In the claim's own sentence; null when it is not named there. */
  Sighting here;

  /** The last in the sentences of the paragraph before this one; null when there is none. */
  Sighting paragraph;

  /** Points of {@link #here}. */
  int points;

  /** A country, and the sentence says "nationwide". */
  boolean nationwide;

  PlaceCandidate(PlaceName place) {
    this.place = place;
  }

  /** A sighting in the claim's own sentence; the one with most points stays. */
  void here(Sighting sighting, int value) {
    if (here == null || value > points) {
      here = sighting;
      points = value;
    }
  }

  /** The name as it stands nearest to the claim. */
  PlaceName shown() {
    if (here != null) {
      return here.place();
    }
    if (paragraph != null) {
      return paragraph.place();
    }
    return !title.isEmpty() ? title.get(0).place() : !lead.isEmpty() ? lead.get(0).place() : place;
  }
}
