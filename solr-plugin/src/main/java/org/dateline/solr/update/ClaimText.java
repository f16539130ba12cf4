package org.dateline.solr.update;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dateline.claim.Claim;
import org.dateline.claim.Quantity;
import org.dateline.entity.Entity;

/** Claims in words, for facets and lists. */
final class ClaimText {
  private ClaimText() {}

  /** {@code killed: 18 police officers (city officials)}. */
  static String display(Claim claim) {
    StringBuilder out = new StringBuilder(claim.kind()).append(": ").append(counted(claim));
    if (claim.attribution() != null) {
      out.append(" (").append(claim.attribution()).append(')');
    }
    return FacetValue.of(out.toString());
  }

  /** Approximator, numeral and what is counted; each once. */
  private static String counted(Claim claim) {
    String surface = claim.surface() == null ? claim.number().text() : claim.surface();
    String subject = claim.subject();
    if (subject == null || subject.isBlank() || endsLike(surface, subject)) {
      return surface;
    }
    int numeral = surface.indexOf(claim.number().text());
    String number =
        numeral < 0 ? surface : surface.substring(0, numeral + claim.number().text().length());
    return number + " " + subject;
  }

  private static boolean endsLike(String surface, String subject) {
    String wanted = subject.toLowerCase(Locale.ROOT);
    return surface.toLowerCase(Locale.ROOT).endsWith(wanted)
        || wanted.startsWith(surface.toLowerCase(Locale.ROOT));
  }

  /** Name of who claims it: the entity's where linked, else as worded; null when unsaid. */
  static String source(Claim claim, List<Entity> entities) {
    return named(claim.attributionId(), claim.attribution(), entities);
  }

  /** Name of where it happened: the place's where linked, else as worded; null when unsaid. */
  static String place(Claim claim, List<Entity> entities) {
    return named(claim.placeId(), claim.place(), entities);
  }

  private static String named(String id, String worded, List<Entity> entities) {
    Entity entity = byId(id, entities);
    if (entity != null) {
      return FacetValue.of(entity.name());
    }
    return worded == null || worded.isBlank() ? null : FacetValue.of(worded);
  }

  static Entity byId(String id, List<Entity> entities) {
    for (Entity entity : entities) {
      if (entity.id().equals(id)) {
        return entity;
      }
    }
    return null;
  }

  /** Order of magnitude of the least possible value: {@code 10-99}; null when unbounded. */
  static String magnitude(Quantity quantity) {
    Double value = quantity.min() == null ? quantity.max() : quantity.min();
    if (value == null || value.isNaN() || value.isInfinite()) {
      return null;
    }
    BigDecimal size = BigDecimal.valueOf(value).abs();
    if (size.compareTo(BigDecimal.ONE) < 0) {
      return "0-1";
    }
    int digits = size.toBigInteger().toString().length();
    BigDecimal from = BigDecimal.TEN.pow(digits - 1);
    return from.toPlainString()
        + "-"
        + from.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE).toPlainString();
  }
}
