package org.dateline.pipeline;

import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.claim.Quantity;
import org.dateline.entity.Entity;

/**
 * What the taggers found in one article.
 *
 * @param entities people, places and organisations, in order of first mention
 * @param claims numeric claims, linked to the entities
 * @param quantities every number with its unit, claims or not
 */
public record TaggedArticle(List<Entity> entities, List<Claim> claims, List<Quantity> quantities) {
  public TaggedArticle {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    quantities = List.copyOf(quantities);
  }
}
