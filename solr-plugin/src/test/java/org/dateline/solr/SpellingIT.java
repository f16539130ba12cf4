package org.dateline.solr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.NewsServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Field types of the configset on a real Solr: spellings, phrases, joins, switches, type-ahead. */
class SpellingIT {
  private static final String DOCS =
      """
      [{"id": "ru", "title": "Прием послов",
        "body": "Касым-Жомарт Токаев принял послов. Беседа длилась час."},
       {"id": "ru2", "title": "Переговоры", "body": "Министр говорил с Токаевым о дорогах."},
       {"id": "en", "title": "Ambassadors", "body": "Kassym-Jomart Tokayev met the ambassadors."},
       {"id": "de", "title": "Botschafter", "body": "Am Montag sprach Tokajew mit Botschaftern."},
       {"id": "fr", "title": "Ambassadeurs", "body": "Le matin, Tokaïev a reçu des ambassadeurs."},
       {"id": "other", "title": "Sport", "body": "Trainer Tokarev lobte die Mannschaft."},
       {"id": "ns1", "title": "Weather", "body": "Snow fell in Nur-Sultan all night."},
       {"id": "ns2", "title": "Wetter", "body": "In Nursultan schneit es."},
       {"id": "ns3", "title": "Météo", "body": "Il neige sur Nur Sultan depuis hier."},
       {"id": "ns4", "title": "Погода", "body": "В Нур-Султане идет снег."},
       {"id": "ar", "title": "خبر", "body": "قال توكاييف إن الطريق مفتوح."},
       {"id": "gen", "title": "Решение", "body": "Речь Токаева слушали стоя."},
       {"id": "dat", "title": "Решение", "body": "Письмо передали Токаеву вечером."},
       {"id": "pl", "title": "Decyzja", "body": "Mowa Tokajewa trwała godzinę."},
       {"id": "ini", "title": "Указ", "body": "К.-Ж. Токаев подписал указ."},
       {"id": "kk", "title": "Хабар", "body": "Бұл Назарбаевтың сөзі."},
       {"id": "de2", "title": "Rede", "body": "Alle hörten Nasarbajews Rede."},
       {"id": "aa", "title": "Дом", "body": "Дом построили в Алма-Ате давно."}]
      """;

  @RegisterExtension static final NewsServer SERVER = NewsServer.shipped();
  static Http solr;

  @BeforeAll
  static void up() throws Exception {
    solr = SERVER.http();
    solr.index(DOCS);
  }

  private static List<String> ranked(String query, String... more) {
    List<String> params = new ArrayList<>(List.of("q", query, "fl", "id", "rows", "50"));
    params.addAll(List.of(more));
    List<String> ids = new ArrayList<>();
    JsonNode answer = solr.json("/select", params.toArray(new String[0]));
    answer.path("response").path("docs").forEach(doc -> ids.add(doc.path("id").asText()));
    return ids;
  }

  private static Set<String> found(String query, String... more) {
    return new TreeSet<>(ranked(query, more));
  }

  @Test
  void anySpellingFindsAll() {
    Set<String> all = Set.of("ru", "ru2", "en", "de", "fr", "gen", "dat", "pl", "ini");
    for (String spelling :
        List.of("Токаев", "токаев", "Tokayev", "Tokajew", "tokaïev", "Tokaev", "Тоқаев")) {
      assertEquals(new TreeSet<>(all), found(spelling), spelling);
    }
  }

  @Test
  void capitalsDoNotMatterInWildcards() {
    String[] syntax = {"defType", "lucene", "df", "body"};
    Set<String> found = found("tokay*", syntax);
    assertTrue(found.contains("en"), found.toString());
    assertEquals(found, found("TOKAY*", syntax));
    assertEquals(found("токае*", syntax), found("ТОКАЕ*", syntax));
  }

  @Test
  void exactSpellingRanksFirst() {
    assertEquals("de", ranked("Tokajew").get(0));
    assertEquals("fr", ranked("Tokaïev").get(0));
    assertEquals("en", ranked("Tokayev").get(0));
  }

  @Test
  void phraseMatchesAcrossScriptsAndIsHighlighted() {
    String phrase = "\"Kassym-Jomart Tokayev\"";
    assertEquals(new TreeSet<>(Set.of("en", "ru")), found(phrase));
    assertEquals(Set.of(), found("\"Tokayev Kassym-Jomart\""));
    JsonNode answer = solr.json("/select", "q", phrase, "hl", "true", "fl", "id");
    String marked = answer.path("highlighting").path("ru").path("body").path(0).asText();
    String plain = marked.replace("</em>-<em>", "-").replace("</em> <em>", " ");
    assertTrue(plain.contains("<em>Касым-Жомарт Токаев</em>"), marked);
  }

  @Test
  void inflectedFormsFindTheirName() {
    assertTrue(
        found("Токаевым").containsAll(Set.of("ru", "en", "de")), found("Токаевым").toString());
    assertTrue(found("Нур-Султан").contains("ns4"), found("Нур-Султан").toString());
    for (String name : List.of("Назарбаев", "Nazarbayev", "Nasarbajew")) {
      assertEquals(new TreeSet<>(Set.of("kk", "de2")), found(name), name);
    }
    for (String name : List.of("Алма-Ата", "Alma-Ata", "Almaata")) {
      assertEquals(Set.of("aa"), found(name), name);
    }
  }

  /** Initials are names of one letter: read alike in all scripts, so that phrases hold. */
  @Test
  void initialsMatchInitials() {
    for (String query : List.of("\"K.-J. Tokayev\"", "\"К.-Ж. Токаев\"", "\"K. Zh. Tokayev\"")) {
      assertEquals(Set.of("ini"), found(query), query);
    }
    assertEquals(Set.of(), found("\"N. Tokayev\""));
  }

  @Test
  void oneTwoOrHyphenatedWords() {
    Set<String> all = new TreeSet<>(Set.of("ns1", "ns2", "ns3", "ns4"));
    for (String spelling : List.of("Nur-Sultan", "Nursultan", "Nur Sultan", "nur sultan")) {
      assertEquals(all, found(spelling), spelling);
    }
    assertEquals(all, found("\"Nur-Sultan\""));
  }

  @Test
  void switchesNarrowAndWiden() {
    assertEquals(Set.of("de"), found("Tokajew", "useParams", "exact"));
    assertEquals(Set.of(), found("Takayev"));
    Set<String> broad = found("Takayev", "useParams", "broad");
    assertTrue(broad.containsAll(Set.of("ru", "en", "de", "fr")), broad.toString());
    assertTrue(found("Tokayev", "useParams", "broad").contains("ar"));
    assertEquals("en", ranked("Tokayev", "useParams", "broad").get(0));
  }

  @Test
  void typeAheadOffersTheCanonicalNameAndItsFacetIsExact() {
    for (String typed : List.of("Tokaj", "Tokay", "Токае", "tokaï")) {
      String answer = solr.json("/suggest", "suggest.q", typed).toString();
      assertTrue(answer.contains("Tokayev"), typed + ": " + answer);
    }
    JsonNode terms =
        solr.json("/select", "q", "*:*", "rows", "0", "facet", "true", "facet.field", "person");
    String name = terms.path("facet_counts").path("facet_fields").path("person").path(0).asText();
    assertTrue(name.contains("Tokayev"), terms.toString());
    Set<String> tagged = found("*:*", "fq", "{!term f=person}" + name);
    assertTrue(tagged.containsAll(Set.of("ru", "en")), name + tagged);
    assertEquals(
        Set.of(), found("*:*", "fq", "{!term f=person}" + name.replace("Tokayev", "Tokajew")));
  }

  @Test
  void analysisShowsWhereKeysComeFrom() {
    JsonNode shown =
        solr.json(
            "/analysis/field",
            "analysis.fieldtype",
            "text_news",
            "analysis.fieldvalue",
            "Токаевым",
            "wt",
            "json");
    String text = shown.toString();
    assertTrue(text.contains("name_strict") && text.contains("name_inflected"), text);
  }
}
