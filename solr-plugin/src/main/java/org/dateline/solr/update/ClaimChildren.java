package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.solr.common.SolrInputDocument;
import org.dateline.claim.Claim;
import org.dateline.claim.Quantity;
import org.dateline.entity.Entity;
import org.dateline.solr.update.NewsField.Kind;

/** Claims as child documents in the field {@code claims}, one per claim, all slots as fields. */
public final class ClaimChildren {
  /** Name of the nested field; the children's path is {@code /claims}. */
  public static final String FIELD = "claims";

  /** Field of a child that holds its kind. */
  public static final String KIND = "c_kind";

  /** All fields of a child beside its id, with what they hold. */
  public static final Map<String, Kind> FIELDS = fields();

  private ClaimChildren() {}

  private static Map<String, Kind> fields() {
    Map<String, Kind> fields = new TreeMap<>();
    for (String name :
        List.of(
            "article",
            "kind",
            "approx",
            "change",
            "unit",
            "subject_class",
            "actor",
            "place",
            "place_id",
            "time",
            "source",
            "source_id",
            "hedge",
            "surface",
            "rule",
            "in",
            "outlet",
            "url",
            "title",
            "fingerprint")) {
      fields.put("c_" + name, Kind.STRING);
    }
    fields.put("c_subject", Kind.TEXT);
    fields.put("c_sentence", Kind.TEXT);
    fields.put("c_place_path", Kind.STRINGS);
    fields.put("c_day", Kind.DATE);
    fields.put("c_published", Kind.DATE);
    for (String name : List.of("min", "max", "low", "high")) {
      fields.put("c_" + name, Kind.DOUBLE);
    }
    fields.put("c_start", Kind.INTEGER);
    fields.put("c_end", Kind.INTEGER);
    fields.put("c_quoted", Kind.TRUTH);
    return Collections.unmodifiableMap(fields);
  }

  static void write(
      List<Claim> claims,
      List<Entity> entities,
      TextOfDocument doc,
      FieldNames fields,
      Vagueness vagueness) {
    Set<String> ids = new HashSet<>();
    List<SolrInputDocument> children = new ArrayList<>();
    for (Claim claim : claims) {
      SolrInputDocument child = child(claim, entities, doc, vagueness);
      addArticle(child, doc, fields);
      String base = doc.id() + "#" + ClaimId.of(claim);
      String id = base;
      // The same words twice in one article: numbered in reading order.
      for (int copy = 2; !ids.add(id); copy++) {
        id = base + "-" + copy;
      }
      child.setField(doc.idField(), id);
      children.add(child);
    }
    doc.input().set(FIELD, children);
  }

  private static SolrInputDocument child(
      Claim claim, List<Entity> entities, TextOfDocument doc, Vagueness vagueness) {
    Quantity number = claim.number();
    Double max = vagueness.max(number);
    SolrInputDocument child = new SolrInputDocument();
    put(child, KIND, claim.kind());
    put(child, "c_min", number.min());
    put(child, "c_max", number.max());
    put(child, "c_low", number.min() == null ? -Double.MAX_VALUE : number.min());
    put(child, "c_high", max == null ? Double.MAX_VALUE : max);
    put(child, "c_approx", number.approx().label());
    put(child, "c_change", number.change());
    put(child, "c_unit", number.unit());
    put(child, "c_subject", claim.subject());
    put(child, "c_subject_class", claim.subjectClass());
    put(child, "c_actor", facet(claim.actor()));
    put(child, "c_place", ClaimText.place(claim, entities));
    put(child, "c_place_id", claim.placeId());
    Entity place = ClaimText.byId(claim.placeId(), entities);
    if (place != null && !place.placePath().isEmpty()) {
      put(child, "c_place_path", Profile.NEWS.hierarchy(place.placePath()));
    }
    put(child, "c_time", facet(claim.time()));
    String asOf = Timestamps.instant(claim.asOf());
    put(child, "c_day", asOf == null ? Timestamps.startOf(doc.text().published()) : asOf);
    put(child, "c_source", ClaimText.source(claim, entities));
    put(child, "c_source_id", claim.attributionId());
    put(child, "c_hedge", claim.hedge());
    put(child, "c_quoted", claim.quoted());
    put(child, "c_sentence", claim.sentence());
    put(child, "c_surface", facet(claim.surface()));
    put(child, "c_rule", claim.rule());
    put(child, "c_in", claim.in().label());
    put(child, "c_start", number.start());
    put(child, "c_end", number.end());
    return child;
  }

  private static void addArticle(SolrInputDocument child, TextOfDocument doc, FieldNames fields) {
    put(child, "c_article", doc.id());
    put(child, "c_title", doc.text().title().isEmpty() ? null : doc.text().title());
    put(child, "c_published", Timestamps.startOf(doc.text().published()));
    put(child, "c_outlet", text(doc, fields, NewsField.SOURCE));
    put(child, "c_url", text(doc, fields, NewsField.URL));
    put(child, "c_fingerprint", text(doc, fields, NewsField.FINGERPRINT));
  }

  private static String text(TextOfDocument doc, FieldNames fields, NewsField field) {
    String value = doc.value(fields.get(field));
    return value.isEmpty() ? null : FacetValue.of(value);
  }

  private static String facet(String text) {
    return text == null ? null : FacetValue.of(text);
  }

  private static void put(SolrInputDocument child, String name, Object value) {
    if (!FIELDS.containsKey(name)) {
      throw new IllegalStateException(name);
    }
    if (value != null && !value.toString().isEmpty()) {
      child.setField(name, value);
    }
  }
}
