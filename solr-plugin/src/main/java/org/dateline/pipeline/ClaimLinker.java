package org.dateline.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;
import org.dateline.text.Span;

/**
 * Gives claims the ids of the entities that their place and source name, and a place where the
 * claim's own sentence shows none. The only room that knows both sides.
 */
public final class ClaimLinker {
  /** A possessive, as in "Kazakhstan's". */
  private static final int MAX_SUFFIX = 2;

  private ClaimLinker() {}

  /** The same claims in the same order, linked where an entity's mention stands in the slot. */
  public static List<Claim> link(List<Claim> claims, List<Entity> entities) {
    ClaimPlaces places = new ClaimPlaces(entities);
    return claims.stream().map(claim -> link(claim, places, entities)).toList();
  }

  private static Claim link(Claim claim, ClaimPlaces places, List<Entity> entities) {
    String source = source(claim, entities);
    Optional<ClaimPlaces.Found> found = places.of(claim);
    if (found.isEmpty()) {
      boolean keep = places.isTrusted(claim);
      return claim.linked(
          keep ? claim.place() : null, keep ? claim.placeSpan() : null, null, source);
    }
    Mention mention = found.get().mention();
    String id = found.get().entity().id();
    String name = mention.spelling() == null ? mention.text() : mention.spelling();
    if (mention.rule().equals("demonym")) {
      name = found.get().entity().name();
    }
    if (claim.place() != null
        && claim.place().contains(mention.text())
        && claim.place().length() > mention.text().length() + MAX_SUFFIX) {
      // "the main square of Almaty" says more than the name in it.
      return claim.linked(claim.place(), claim.placeSpan(), id, source);
    }
    Span span = mention.in() == claim.in() ? new Span(mention.start(), mention.end()) : null;
    return claim.linked(name, span, id, source);
  }

  /**
   * The person or organisation with the longest name in the source's words, the nearest of equals.
   */
  private static String source(Claim claim, List<Entity> entities) {
    if (claim.attribution() == null) {
      return null;
    }
    String wanted = claim.attribution().toLowerCase(Locale.ROOT);
    String best = null;
    int bestLength = 0;
    int bestDistance = Integer.MAX_VALUE;
    for (Entity entity : entities) {
      // "Almaty police" is a source by its police, not by its town.
      if (entity.type() == EntityType.PLACE) {
        continue;
      }
      for (Mention mention : entity.mentions()) {
        if (!wanted.contains(mention.text().toLowerCase(Locale.ROOT))) {
          continue;
        }
        int length = mention.text().length();
        int distance =
            mention.in() == claim.in()
                ? Math.abs(mention.start() - claim.number().start())
                : Integer.MAX_VALUE - 1;
        if (length > bestLength || (length == bestLength && distance < bestDistance)) {
          best = entity.id();
          bestLength = length;
          bestDistance = distance;
        }
      }
    }
    return best;
  }
}
