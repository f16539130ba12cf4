package org.dateline.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dateline.claim.Claim;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;

/**
 * Gives claims the ids of the entities that their place and source name. The only class that knows
 * both sides.
 */
public final class ClaimLinker {
  private ClaimLinker() {}

  /** The same claims in the same order, linked where an entity's mention stands in the slot. */
  public static List<Claim> link(List<Claim> claims, List<Entity> entities) {
    return claims.stream().map(claim -> link(claim, entities)).toList();
  }

  private static Claim link(Claim claim, List<Entity> entities) {
    String place =
        find(claim.place(), claim, entities, entity -> entity.type() == EntityType.PLACE);
    // "Almaty police" is a source by its police, not by its town.
    String source =
        find(claim.attribution(), claim, entities, entity -> entity.type() != EntityType.PLACE);
    return claim.linked(place, source);
  }

  private static String find(
      String slot, Claim claim, List<Entity> entities, Predicate<Entity> fits) {
    if (slot == null) {
      return null;
    }
    String wanted = slot.toLowerCase(Locale.ROOT);
    String best = null;
    int bestLength = 0;
    int bestDistance = Integer.MAX_VALUE;
    for (Entity entity : entities) {
      if (!fits.test(entity)) {
        continue;
      }
      for (Mention mention : entity.mentions()) {
        if (!wanted.contains(mention.text().toLowerCase(Locale.ROOT))) {
          continue;
        }
        // The longest name in the slot wins; of equals the one that stands nearest.
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
