package org.dateline.solr.update;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dateline.claim.Claim;
import org.dateline.entity.Entity;
import org.dateline.pipeline.TaggingJson;

/** Claims to facet and range fields of the article. */
final class ClaimFields {
  private ClaimFields() {}

  static void write(
      List<Claim> claims,
      List<Entity> entities,
      TextOfDocument doc,
      FieldNames fields,
      Vagueness vagueness) {
    Map<NewsField, LinkedHashSet<String>> values = new EnumMap<>(NewsField.class);
    for (NewsField field :
        List.of(
            NewsField.CLAIM,
            NewsField.CLAIM_KIND,
            NewsField.CLAIM_KIND_SUBJECT,
            NewsField.CLAIM_MAGNITUDE,
            NewsField.CLAIM_SOURCE,
            NewsField.CLAIM_HEDGE)) {
      values.put(field, new LinkedHashSet<>());
    }
    Map<String, LinkedHashSet<Double>> bounds = new LinkedHashMap<>();
    for (Claim claim : claims) {
      add(values.get(NewsField.CLAIM), ClaimText.display(claim));
      add(values.get(NewsField.CLAIM_KIND), claim.kind());
      add(
          values.get(NewsField.CLAIM_KIND_SUBJECT),
          claim.subjectClass() == null ? null : claim.kind() + "/" + claim.subjectClass());
      add(values.get(NewsField.CLAIM_MAGNITUDE), ClaimText.magnitude(claim.number()));
      add(values.get(NewsField.CLAIM_SOURCE), ClaimText.source(claim, entities));
      add(values.get(NewsField.CLAIM_HEDGE), claim.hedge());
      addBound(bounds, fields.bound(claim.kind(), "min"), claim.number().min());
      addBound(bounds, fields.bound(claim.kind(), "max"), vagueness.max(claim.number()));
    }
    InputDocument input = doc.input();
    values.forEach((field, all) -> input.set(fields.get(field), all));
    input.set(
        fields.get(NewsField.CLAIMS_JSON), claims.isEmpty() ? null : TaggingJson.claims(claims));
    removeStaleBounds(doc, fields, bounds.keySet());
    bounds.forEach(input::set);
  }

  /** Kinds that the article had before and has no longer. */
  private static void removeStaleBounds(
      TextOfDocument doc, FieldNames fields, Collection<String> kept) {
    LinkedHashSet<String> stale = new LinkedHashSet<>(doc.stored().names());
    stale.addAll(doc.input().solrDocument().getFieldNames());
    stale.removeIf(name -> !fields.isBound(name) || kept.contains(name));
    stale.forEach(name -> doc.input().set(name, List.of()));
  }

  private static void add(LinkedHashSet<String> values, String value) {
    if (value != null && !value.isBlank()) {
      values.add(value);
    }
  }

  private static void addBound(
      Map<String, LinkedHashSet<Double>> bounds, String name, Double value) {
    if (name != null && value != null && !value.isNaN() && !value.isInfinite()) {
      bounds.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
    }
  }
}
