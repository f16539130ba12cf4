package org.dateline.pipeline;

import java.util.List;
import java.util.Locale;
import org.dateline.claim.Claim;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;

/** Gives claims the ids of the entities that their sources name. */
public final class ClaimLinker {
  private ClaimLinker() {}

  /** The same claims in the same order, linked where an entity's mention stands in the source. */
  public static List<Claim> link(List<Claim> claims, List<Entity> entities) {
    return claims.stream().map(claim -> claim.linked(source(claim, entities))).toList();
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
