package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.dateline.claim.Approx;
import org.dateline.claim.Claim;
import org.dateline.claim.Quantity;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;
import org.dateline.text.Part;
import org.junit.jupiter.api.Test;

class ClaimLinkerTest {
  private static final Entity BERGEN = entity("bergen", EntityType.PLACE, mention("Bergen", 0));
  private static final Entity POLICE =
      entity("police", EntityType.ORGANISATION, mention("Bergen police", 40), mention("UN", 70));
  private static final Entity ANNA =
      entity("anna", EntityType.PERSON, mention("Anna Lunde", 100), mention("Lunde", 400));
  private static final Entity OLE =
      entity("ole", EntityType.PERSON, mention("Ole Lunde", 200), mention("Lunde", 900));

  @Test
  void theLongestNameInTheWordsOfTheSource() {
    assertEquals("police", link("a spokesman for BERGEN POLICE", 5));
    assertEquals("ole", link("Mr Ole Lunde of Bergen", 5));
    assertEquals("police", link("the UN", 5));
  }

  @Test
  void theNearestOfEqualNames() {
    assertEquals("anna", link("Lunde", 300));
    assertEquals("ole", link("Lunde", 800));
  }

  @Test
  void placesAndStrangersLinkNothing() {
    assertNull(link("people in Bergen", 5));
    assertNull(link("residents", 5));
    assertNull(link(null, 5));
  }

  private static String link(String attribution, int at) {
    Quantity number =
        new Quantity(8.0, 8.0, Approx.EXACT, null, "person", "8", Part.BODY, at, at + 1);
    Claim claim =
        new Claim(
            "injured",
            number,
            null,
            "people",
            null,
            null,
            null,
            null,
            null,
            null,
            attribution,
            null,
            null,
            false,
            "8 hurt",
            at,
            "8",
            "test");
    List<Entity> entities = List.of(BERGEN, POLICE, ANNA, OLE);
    return ClaimLinker.link(List.of(claim), entities).get(0).attributionId();
  }

  private static Entity entity(String id, EntityType type, Mention... mentions) {
    return new Entity(id, id, type, List.of(), Arrays.asList(mentions));
  }

  private static Mention mention(String text, int start) {
    return new Mention(
        Part.BODY, start, start + text.length(), text, "listed", 0.9, null, List.of());
  }
}
