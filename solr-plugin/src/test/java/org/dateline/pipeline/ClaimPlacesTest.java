package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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

class ClaimPlacesTest {
  private static final String SENTENCE = "Twelve sailors were hurt near Bergen, Norway.";
  private static final Entity BERGEN =
      place(
          "Q26793",
          "Bergen",
          List.of("Norway", "Bergen"),
          mention(Part.BODY, 30, "Bergen", "listed"));
  private static final Entity NORWAY =
      place("Q20", "Norway", List.of("Norway"), mention(Part.BODY, 38, "Norway", "listed"));

  /** The town says more than its country. */
  @Test
  void theMostSpecificPlaceOfTheSentenceWins() {
    Claim claim = linked(claim(null, null), NORWAY, BERGEN);
    assertEquals("Bergen", claim.place());
    assertEquals("Q26793", claim.placeId());
    assertEquals(new Span(30, 36), claim.placeSpan());
  }

  /** What the claim's own sentence says stays, and gets its id. */
  @Test
  void theClaimsOwnPlaceIsKept() {
    Claim claim = linked(claim("Norway", new Span(38, 44)), NORWAY, BERGEN);
    assertEquals("Norway", claim.place());
    assertEquals("Q20", claim.placeId());
  }

  /** "Norwegian sailors" need not be in Norway. */
  @Test
  void anAdjectiveIsNoPlace() {
    Entity norwegian =
        place("Q20", "Norway", List.of("Norway"), mention(Part.BODY, 7, "Norwegian", "demonym"));
    assertNull(linked(claim(null, null), norwegian).placeId());
  }

  /** The headline sets the scene for sentences that name no place. */
  @Test
  void theHeadlineSetsTheScene() {
    Entity title =
        place("Q20", "Norway", List.of("Norway"), mention(Part.TITLE, 0, "Norway", "listed"));
    assertEquals("Q20", linked(claim(null, null), title).placeId());
  }

  /** An inflected name is shown as the gazetteer writes it. */
  @Test
  void aPlaceIsShownInItsBaseForm() {
    Mention inflected =
        new Mention(Part.BODY, 30, 36, "Бергене", "listed", 0.9, "Берген", List.of());
    assertEquals(
        "Берген",
        linked(claim(null, null), place("Q26793", "Bergen", List.of("Bergen"), inflected)).place());
  }

  private static Claim linked(Claim claim, Entity... entities) {
    return ClaimLinker.link(List.of(claim), List.of(entities)).get(0);
  }

  private static Entity place(String id, String name, List<String> path, Mention mention) {
    return new Entity(id, name, EntityType.PLACE, path, List.of(mention));
  }

  private static Mention mention(Part part, int start, String text, String rule) {
    return new Mention(part, start, start + text.length(), text, rule, 0.9, null, List.of());
  }

  private static Claim claim(String place, Span span) {
    Quantity number =
        new Quantity(12.0, 12.0, Approx.EXACT, null, "person", "Twelve", Part.BODY, 0, 6);
    return new Claim(
        "injured",
        number,
        "sailors",
        "people",
        null,
        place,
        span,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        SENTENCE,
        0,
        "Twelve sailors",
        "test");
  }
}
