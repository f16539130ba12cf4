package org.dateline.solr.update;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;
import org.dateline.pipeline.TaggingJson;

/** Entities to facet fields. */
final class EntityFields {
  private EntityFields() {}

  static void write(List<Entity> entities, InputDocument doc, FieldNames fields) {
    Map<NewsField, Set<String>> values = new EnumMap<>(NewsField.class);
    for (NewsField field :
        List.of(
            NewsField.PERSON,
            NewsField.PLACE,
            NewsField.ORGANISATION,
            NewsField.PERSON_WRITTEN,
            NewsField.PLACE_WRITTEN,
            NewsField.ORGANISATION_WRITTEN,
            NewsField.ENTITY_ID,
            NewsField.PLACE_PATH)) {
      values.put(field, new LinkedHashSet<>());
    }
    for (Entity entity : entities) {
      values.get(NewsField.of(entity.type().label())).add(FacetValue.of(entity.name()));
      values.get(NewsField.ENTITY_ID).add(entity.id());
      Collection<String> written = values.get(NewsField.of(entity.type().label() + "_written"));
      for (Mention mention : entity.mentions()) {
        written.add(FacetValue.of(mention.text()));
      }
      if (entity.type() == EntityType.PLACE) {
        values.get(NewsField.PLACE_PATH).addAll(fields.hierarchy(entity.placePath()));
      }
    }
    values.forEach((field, all) -> doc.set(fields.get(field), all));
    doc.set(
        fields.get(NewsField.MENTIONS), entities.isEmpty() ? null : TaggingJson.entities(entities));
  }
}
