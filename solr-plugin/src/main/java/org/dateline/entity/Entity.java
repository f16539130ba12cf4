package org.dateline.entity;

import java.util.List;

/**
 * A person, place or organisation named by an article.
 *
 * @param id Wikidata QID where known, else a stable local id
 * @param name canonical name
 * @param type what it is
 * @param placePath for places, the containing places from the country down to this one; for others
 *     the path of the place they belong to; empty when unknown
 * @param mentions where it is named, in order; at least one
 */
public record Entity(
    String id, String name, EntityType type, List<String> placePath, List<Mention> mentions) {
  public Entity {
    placePath = List.copyOf(placePath);
    mentions = List.copyOf(mentions);
  }
}
