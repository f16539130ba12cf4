package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.claim.PlaceName;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityType;
import org.dateline.entity.Mention;
import org.dateline.text.Part;
import org.junit.jupiter.api.Test;

class ClaimPlacesTest {
  private static final List<String> NORWAY = List.of("Norway");

  @Test
  void headlineFirstThenByPosition() {
    List<PlaceName> places =
        ClaimPlaces.of(
            List.of(
                entity(
                    EntityType.PLACE, "Norway", NORWAY, mention(Part.BODY, 40, "Norway", "listed")),
                entity(
                    EntityType.PLACE,
                    "Bergen",
                    List.of("Norway", "Bergen"),
                    mention(Part.BODY, 3, "Bergen", "listed"),
                    mention(Part.TITLE, 9, "Bergen", "listed"))));
    assertEquals(
        List.of("Bergen", "Bergen", "Norway"), places.stream().map(PlaceName::text).toList());
    assertEquals(Part.TITLE, places.get(0).in());
    assertEquals(List.of("Norway", "Bergen"), places.get(1).path());
  }

  /** An adjective is shown by the noun that the article has for it. */
  @Test
  void anAdjectiveHasTheNounOfTheArticle() {
    PlaceName place =
        ClaimPlaces.of(
                List.of(
                    entity(
                        EntityType.PLACE,
                        "Norway",
                        NORWAY,
                        mention(Part.BODY, 3, "norwegische", "demonym"),
                        mention(Part.BODY, 40, "Norwegen", "listed"))))
            .get(0);
    assertTrue(place.adjective());
    assertEquals("Norwegen", place.text());
  }

  /** "Bank of Norway" says which bank it is. */
  @Test
  void aPlaceInsideALongerNameIsMarked() {
    Entity norway =
        entity(
            EntityType.PLACE,
            "Norway",
            NORWAY,
            mention(Part.BODY, 12, "Norway", "listed"),
            mention(Part.BODY, 30, "Norway", "listed"));
    Entity bank =
        entity(
            EntityType.ORGANISATION,
            "Bank of Norway",
            List.of(),
            mention(Part.BODY, 4, "Bank of Norway", "listed"));
    List<PlaceName> places = ClaimPlaces.of(List.of(norway, bank));
    assertTrue(places.get(0).inName());
    assertFalse(places.get(1).inName());
  }

  /** A country that was found only as a part of an office's name. */
  @Test
  void anOfficeNamesItsCountry() {
    Entity norway =
        entity(EntityType.PLACE, "Norway", NORWAY, mention(Part.TITLE, 0, "Norway", "listed"));
    Entity ministry =
        entity(
            EntityType.ORGANISATION,
            "Ministry of Health (Norway)",
            NORWAY,
            mention(Part.BODY, 0, "Norway's health ministry", "institution"),
            mention(Part.BODY, 90, "health ministry", "institution"));
    List<PlaceName> places = ClaimPlaces.of(List.of(norway, ministry));
    assertEquals(2, places.size());
    assertEquals("id:Norway", places.get(1).id());
    assertTrue(places.get(1).inName());
  }

  private static Entity entity(
      EntityType type, String name, List<String> path, Mention... mentions) {
    return new Entity("id:" + name, name, type, path, List.of(mentions));
  }

  private static Mention mention(Part part, int start, String text, String rule) {
    return new Mention(part, start, start + text.length(), text, rule, 0.9, null, List.of());
  }
}
