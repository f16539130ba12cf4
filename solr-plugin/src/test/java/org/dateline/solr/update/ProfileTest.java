package org.dateline.solr.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.solr.common.util.NamedList;
import org.dateline.solr.InitParams;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final List<String> PATH = List.of("Kazakhstan", "Almaty/Alatau");

  @Test
  void facetFieldOfEachPortal() {
    assertEquals("person", FieldNames.of(Profile.NEWS).get(NewsField.PERSON));
    assertEquals("person_ss", FieldNames.of(Profile.SOLR).get(NewsField.PERSON));
    assertEquals("person_ssim", FieldNames.of(Profile.BLACKLIGHT).get(NewsField.PERSON));
    assertEquals("sm_person", FieldNames.of(Profile.DRUPAL).get(NewsField.PERSON));
    assertEquals("person_stringM", FieldNames.of(Profile.TYPO3).get(NewsField.PERSON));
    assertEquals("person_str_mv", FieldNames.of(Profile.VUFIND).get(NewsField.PERSON));
  }

  @Test
  void boundsOfEachPortal() {
    assertEquals("claim_killed_min", FieldNames.of(Profile.NEWS).bound("killed", "min"));
    assertEquals("claim_killed_min_ds", FieldNames.of(Profile.SOLR).bound("killed", "min"));
    assertEquals(
        "claim_killed_min_dbtsim", FieldNames.of(Profile.BLACKLIGHT).bound("killed", "min"));
    assertEquals("pm_claim_killed_min", FieldNames.of(Profile.DRUPAL).bound("killed", "min"));
    assertEquals("claim_killed_min_doubleM", FieldNames.of(Profile.TYPO3).bound("killed", "min"));
    assertNull(FieldNames.of(Profile.VUFIND).bound("killed", "min"));
    assertTrue(FieldNames.of(Profile.DRUPAL).isBound("pm_claim_fled_max"));
  }

  @Test
  void kindsBecomeIdentifiers() {
    assertEquals("claim_a_b_c_max", FieldNames.of(Profile.NEWS).bound("A-b.c", "max"));
  }

  @Test
  void hierarchyOfEachPortal() {
    assertEquals(
        List.of("0/Kazakhstan", "1/Kazakhstan/Almaty Alatau"), Profile.NEWS.hierarchy(PATH));
    assertEquals(
        List.of("Kazakhstan", "Kazakhstan:Almaty/Alatau"), Profile.BLACKLIGHT.hierarchy(PATH));
    assertEquals(
        List.of("0-Kazakhstan/", "1-Kazakhstan/Almaty\\/Alatau/"), Profile.TYPO3.hierarchy(PATH));
    assertEquals(
        List.of("0/Kazakhstan/", "1/Kazakhstan/Almaty Alatau/"), Profile.VUFIND.hierarchy(PATH));
  }

  @Test
  void anyLanguageIsRead() {
    FieldNames drupal = FieldNames.of(Profile.DRUPAL);
    List<String> present = List.of("ss_type", "tm_X3b_kk_title", "tm_X3b_ru_body");
    assertEquals("tm_X3b_ru_body", drupal.in(present, NewsField.BODY));
    assertEquals("tm_X3b_kk_title", drupal.in(present, NewsField.TITLE));
    assertEquals("tm_X3b_und_title", drupal.get(NewsField.TITLE), "written");
  }

  @Test
  void exceptionsToAProfile() {
    NamedList<Object> fields = new NamedList<>();
    fields.add("person", "people_ss");
    fields.add("claim_hedge", "");
    NamedList<Object> args = new NamedList<>();
    args.add("profile", "solr");
    args.add("fields", fields);
    FieldNames names = FieldNames.take(new InitParams("test", args));
    assertEquals("people_ss", names.get(NewsField.PERSON));
    assertNull(names.get(NewsField.CLAIM_HEDGE));
    assertEquals("place_ss", names.get(NewsField.PLACE));
  }
}
