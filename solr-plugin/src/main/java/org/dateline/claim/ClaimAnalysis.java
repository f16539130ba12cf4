package org.dateline.claim;

import java.util.List;

/**
 * The numbers of one article.
 *
 * @param claims what is asserted, in reading order, title first
 * @param quantities every number with its unit, claims or not
 */
public record ClaimAnalysis(List<Claim> claims, List<Quantity> quantities) {
  public ClaimAnalysis {
    claims = List.copyOf(claims);
    quantities = List.copyOf(quantities);
  }
}
