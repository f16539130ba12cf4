package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.dateline.claim.Approx;
import org.dateline.claim.Claim;
import org.dateline.claim.Quantity;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;
import org.dateline.text.Part;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class TaggingJsonTest {
  private static final Entity OSLO =
      entity(
          "Q585",
          "Oslo",
          EntityType.PLACE,
          new Mention(Part.BODY, 30, 34, "Oslo", "listed", 0.9, "Oslo", List.of()));
  private static final Entity POLICE =
      entity(
          "dl:oslo-police",
          "Oslo Police District",
          EntityType.ORGANISATION,
          new Mention(Part.BODY, 60, 71, "Oslo police", "listed", 0.8, null, List.of("dl:other")));

  @Test
  void entitiesSurviveTheRoundTrip() {
    List<Entity> entities = List.of(OSLO, POLICE);
    assertEquals(entities, MentionsReader.read(TaggingJson.entities(entities)));
  }

  @Test
  void aBrokenMentionsFieldIsNamed() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> MentionsReader.read("[{\"type\":\"ship\"}]"));
    assertTrue(e.getMessage().startsWith("Not a value of the field mentions"), e.getMessage());
  }

  @Test
  void aClaimIsLinkedToTheLongestNameInItsSource() {
    Claim linked =
        ClaimLinker.link(List.of(claim("Oslo", "Oslo police")), List.of(OSLO, POLICE)).get(0);
    assertEquals("dl:oslo-police", linked.attributionId());
  }

  @Test
  void aSlotThatNamesNobodyStaysUnlinked() {
    Claim linked = ClaimLinker.link(List.of(claim("the fjord", null)), List.of()).get(0);
    assertEquals("the fjord", linked.place());
    assertNull(linked.placeId());
    assertNull(linked.attributionId());
  }

  @Test
  void openBoundsAndUnknownSlotsAreNull() throws Exception {
    JsonNode json =
        new ObjectMapper().readTree(TaggingJson.claims(List.of(claim("Oslo", null)))).get(0);
    assertEquals(8, json.get("min").asInt());
    assertTrue(json.get("min").isIntegralNumber());
    assertTrue(json.get("max").isNull());
    assertTrue(json.get("attribution").isNull());
    assertEquals("at_least", json.get("approx").asText());
    assertEquals("eight", json.get("number").get("text").asText());
  }

  private static Claim claim(String place, String attribution) {
    Quantity number =
        new Quantity(8.0, null, Approx.AT_LEAST, null, "person", "eight", Part.BODY, 9, 14);
    return new Claim(
        "injured",
        number,
        "sailors",
        "people",
        null,
        place,
        new Span(30, 34),
        null,
        null,
        null,
        attribution,
        null,
        null,
        false,
        "At least eight sailors were hurt in Oslo.",
        0,
        "At least eight sailors",
        "test");
  }

  private static Entity entity(String id, String name, EntityType type, Mention mention) {
    return new Entity(id, name, type, List.of(), List.of(mention));
  }
}
