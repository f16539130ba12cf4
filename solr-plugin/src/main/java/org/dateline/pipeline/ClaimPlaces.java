package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.claim.PlaceName;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;

/**
 * Hands the places that the entity tagger found to the claim tagger. Only this package knows both
 * sides.
 */
public final class ClaimPlaces {
  private static final Comparator<Mention> READING_ORDER =
      Comparator.comparing(Mention::in).thenComparingInt(Mention::start);

  /** A mention of a place with its entity. */
  private record Place(Entity entity, Mention mention) {}

  private ClaimPlaces() {}

  /** All places named, headline first. */
  public static List<PlaceName> of(List<Entity> entities) {
    List<Place> places = new ArrayList<>();
    List<Mention> others = new ArrayList<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (entity.type() == EntityType.PLACE) {
          places.add(new Place(entity, mention));
        } else {
          others.add(mention);
        }
      }
    }
    places.sort(Comparator.comparing(Place::mention, READING_ORDER));
    others.sort(READING_ORDER);
    List<PlaceName> names = new ArrayList<>();
    int next = 0;
    for (Place place : places) {
      Mention mention = place.mention();
      while (next < others.size() && endsBefore(others.get(next), mention)) {
        next++;
      }
      boolean inside = false;
      for (int i = next; i < others.size() && startsBefore(others.get(i), mention); i++) {
        inside |= others.get(i).text().length() > mention.text().length();
      }
      names.add(name(place.entity(), mention, inside));
    }
    addOffices(entities, names);
    names.sort(Comparator.comparing(PlaceName::in).thenComparingInt(PlaceName::start));
    return names;
  }

  /** The place in a body's name that was found as a part of it only: "Norway's health ministry". */
  private static void addOffices(List<Entity> entities, List<PlaceName> names) {
    Map<List<String>, Entity> byPath = new HashMap<>();
    for (Entity entity : entities) {
      if (entity.type() == EntityType.PLACE) {
        byPath.putIfAbsent(entity.placePath(), entity);
      }
    }
    for (Entity body : entities) {
      Entity place =
          body.type() == EntityType.ORGANISATION && !body.placePath().isEmpty()
              ? byPath.get(body.placePath())
              : null;
      if (place == null) {
        continue;
      }
      // Spellings are few, mentions may be very many.
      Set<String> spellings =
          place.mentions().stream().map(Mention::text).collect(Collectors.toSet());
      Map<String, Boolean> holds = new HashMap<>();
      for (Mention mention : body.mentions()) {
        if (!holds.computeIfAbsent(
            mention.text(), text -> spellings.stream().anyMatch(text::contains))) {
          continue;
        }
        names.add(
            new PlaceName(
                mention.in(),
                mention.start(),
                mention.end(),
                noun(place),
                place.id(),
                place.placePath(),
                true,
                true));
      }
    }
  }

  private static PlaceName name(Entity entity, Mention mention, boolean inName) {
    boolean adjective = isAdjective(mention);
    return new PlaceName(
        mention.in(),
        mention.start(),
        mention.end(),
        adjective ? noun(entity) : mention.text(),
        entity.id(),
        entity.placePath().isEmpty() ? List.of(entity.name()) : entity.placePath(),
        adjective,
        inName);
  }

  /** What the place of an adjective is called elsewhere in the article, else its name. */
  private static String noun(Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> !isAdjective(mention))
        .map(Mention::text)
        .findFirst()
        .orElse(entity.name());
  }

  private static boolean isAdjective(Mention mention) {
    return mention.rule().equals("demonym");
  }

  private static boolean endsBefore(Mention other, Mention place) {
    return other.in() == place.in()
        ? other.end() <= place.start()
        : other.in().compareTo(place.in()) < 0;
  }

  private static boolean startsBefore(Mention other, Mention place) {
    return other.in() == place.in() && other.start() < place.end();
  }
}
