package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Part;

/**
 * Where an article plays: the places of headline and lead, those of the running paragraph, and the
 * one of the claim before. Kept small, so that time stays linear in the article's length. For one
 * article and one thread.
 */
final class Scene {
  /** A first paragraph shorter than this is a dateline or a line of introduction. */
  private static final int SHORT_LEAD = 80;

  /** A lead longer than this has stopped setting the scene, in characters. */
  private static final int LEAD_CHARS = 1000;

  /** Places kept of headline, lead and paragraph each. */
  private static final int MOST = 24;

  private final List<Sighting> title = new ArrayList<>();
  private final List<Sighting> lead = new ArrayList<>();
  private final List<Sighting> paragraph = new ArrayList<>();
  private List<Sighting> before = List.of();
  private boolean leading = true;
  private String last;

  List<Sighting> title() {
    return title;
  }

  List<Sighting> lead() {
    return lead;
  }

  /** Places of the paragraph's sentences before this one. */
  List<Sighting> paragraph() {
    return paragraph;
  }

  /** Whether the sentence before, in the same paragraph, names the place. */
  boolean justNamed(String key) {
    return before.stream().anyMatch(seen -> seen.place().key().equals(key));
  }

  /** The place of the claim before, or null. */
  String last() {
    return last;
  }

  void last(PlaceName place) {
    last = place == null ? null : place.key();
  }

  /** Before the first claim of a sentence is decided. */
  void begin(Part part, int start, boolean newParagraph) {
    if (newParagraph) {
      paragraph.clear();
      before = List.of();
      leading &= part == Part.TITLE || start < SHORT_LEAD;
    }
    leading &= part == Part.TITLE || start < LEAD_CHARS;
  }

  /** After the last claim of a sentence. */
  void end(Part part, List<Sighting> seen) {
    List<Sighting> scene = part == Part.TITLE ? title : lead;
    for (Sighting sighting : seen) {
      if (leading && scene.size() < MOST) {
        scene.add(sighting);
      }
      if (part == Part.BODY && sighting.role() != Sighting.Role.ADJECTIVE) {
        if (paragraph.size() == MOST) {
          paragraph.remove(0);
        }
        paragraph.add(sighting);
      }
    }
    before = seen.subList(Math.max(0, seen.size() - MOST), seen.size());
  }
}
