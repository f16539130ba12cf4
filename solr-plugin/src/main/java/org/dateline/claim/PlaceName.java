package org.dateline.claim;

import java.util.List;
import org.dateline.text.Part;

/**
 * A place that the article names, wherever it was found out: claims take theirs from these.
 *
 * @param in which text
 * @param start first UTF-16 unit
 * @param end UTF-16 unit after the last
 * @param text how a claim shows it: as written; an adjective's place by its name
 * @param id gazetteer id, null for a name that no list knows
 * @param path the containing places from the country down to this one, never empty
 * @param adjective whether only an adjective or a people's name stands there ("Norwegian")
 * @param inName whether it is a part of a longer name ("Bank of Norway")
 */
public record PlaceName(
    Part in,
    int start,
    int end,
    String text,
    String id,
    List<String> path,
    boolean adjective,
    boolean inName) {
  public PlaceName {
    path = path.isEmpty() ? List.of(text) : List.copyOf(path);
  }

  /** What tells this place from others. */
  String key() {
    return id == null ? text : id;
  }

  boolean isCountry() {
    return path.size() == 1;
  }

  /** Whether this place lies in another. */
  boolean within(PlaceName wider) {
    return path.size() > wider.path.size() && path.subList(0, wider.path.size()).equals(wider.path);
  }
}
