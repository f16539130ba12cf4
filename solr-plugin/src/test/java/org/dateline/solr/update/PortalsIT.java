package org.dateline.solr.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each profile on a schema of its portal's shape: the dynamic fields of the public schema that the
 * profile writes to, with their stored, indexed, docValues and multi-valued settings.
 */
class PortalsIT {
  private static final String TEXT = "At least 12 people were killed in Kazakhstan, police said.";

  private enum Portal {
    SOLR(
        field("*_t", "text", "")
            + field("*_s", "string", "")
            + field("*_ss", "string", MANY)
            + field("*_dt", "pdate", "")
            + field("*_ds", "pdouble", MANY),
        "\"title_t\":\"Unrest\",\"body_t\":",
        "place_ss",
        "place_path_ss",
        "0/Kazakhstan",
        "claim_killed_min_ds"),
    BLACKLIGHT(
        field("*_tesim", "text", MANY)
            + field("*_ss", "string", "indexed=\"false\" docValues=\"false\"")
            + field("*_ssi", "string", "")
            + field("*_ssim", "string", MANY + NO_DOC_VALUES)
            + field("*_dtsi", "pdate", "")
            + field("*_dbtsim", "pdouble", MANY),
        "\"title_tesim\":[\"Unrest\"],\"body_tesim\":",
        "place_ssim",
        "place_path_ssim",
        "Kazakhstan",
        "claim_killed_min_dbtsim"),
    DRUPAL(
        field("tm_X3b_en_*", "text", MANY)
            + field("ss_*", "string", "stored=\"false\"")
            + field("sm_*", "string", MANY + "stored=\"false\"")
            + field("ds_*", "pdate", "stored=\"false\"")
            + field("pm_*", "pdouble", MANY + "stored=\"false\"")
            + field("zs_*", "string", "indexed=\"false\" docValues=\"false\"")
            + "<dynamicField name=\"*\" type=\"ignored\" multiValued=\"true\"/>",
        "\"tm_X3b_en_title\":[\"Unrest\"],\"tm_X3b_en_body\":",
        "sm_place",
        "sm_place_path",
        "0/Kazakhstan",
        "pm_claim_killed_min"),
    TYPO3(
        "<field name=\"title\" type=\"text\"/><field name=\"content\" type=\"text\"/>"
            + "<field name=\"url\" type=\"string\"/>"
            + field("*_stringS", "string", "")
            + field("*_stringM", "string", MANY)
            + field("*_dateS", "pdate", "")
            + field("*_doubleM", "pdouble", MANY)
            + "<dynamicField name=\"*\" type=\"ignored\" multiValued=\"true\"/>",
        "\"title\":\"Unrest\",\"content\":",
        "place_stringM",
        "place_path_stringM",
        "0-Kazakhstan/",
        "claim_killed_min_doubleM"),
    VUFIND(
        "<field name=\"title\" type=\"text\"/>"
            + "<field name=\"fulltext\" type=\"text\" stored=\"false\"/>"
            + "<field name=\"language\" type=\"string\" multiValued=\"true\"/>"
            + field("*_str", "string", NO_DOC_VALUES)
            + field("*_str_mv", "string", MANY + NO_DOC_VALUES)
            + field("*_date", "pdate", ""),
        "\"title\":\"Unrest\",\"fulltext\":",
        "place_str_mv",
        "place_path_str_mv",
        "0/Kazakhstan/",
        null);

    private final String fields;
    private final String input;
    private final String place;
    private final String path;
    private final String country;
    private final String killed;

    Portal(String fields, String input, String place, String path, String country, String killed) {
      this.fields = fields;
      this.input = input;
      this.place = place;
      this.path = path;
      this.country = country;
      this.killed = killed;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String MANY = "multiValued=\"true\" ";
  private static final String NO_DOC_VALUES = "docValues=\"false\"";

  private static String field(String name, String type, String more) {
    return "<dynamicField name=\"" + name + "\" type=\"" + type + "\" " + more + "/>";
  }

  @TempDir static Path home;
  @TempDir static Path confs;
  static SolrServer server;

  @BeforeAll
  static void up() throws Exception {
    for (Portal portal : Portal.values()) {
      SolrServer.addCore(home, portal.label(), conf(portal));
    }
    server = SolrServer.start(home, Configsets.test("plain"));
  }

  @AfterAll
  static void down() throws Exception {
    server.close();
  }

  private static Path conf(Portal portal) throws Exception {
    Path conf = Files.createDirectories(confs.resolve(portal.label()));
    Files.writeString(
        conf.resolve("schema.xml"),
        "<schema name=\"portal\" version=\"1.6\"><uniqueKey>id</uniqueKey>"
            + "<fieldType name=\"string\" class=\"solr.StrField\" docValues=\"true\"/>"
            + "<fieldType name=\"plong\" class=\"solr.LongPointField\" docValues=\"true\"/>"
            + "<fieldType name=\"pdouble\" class=\"solr.DoublePointField\" docValues=\"true\"/>"
            + "<fieldType name=\"pdate\" class=\"solr.DatePointField\" docValues=\"true\"/>"
            + "<fieldType name=\"ignored\" class=\"solr.StrField\" indexed=\"false\""
            + " stored=\"false\" docValues=\"false\"/>"
            + "<fieldType name=\"text\" class=\"solr.TextField\"><analyzer>"
            + "<tokenizer name=\"standard\"/><filter name=\"lowercase\"/></analyzer></fieldType>"
            + "<field name=\"id\" type=\"string\" required=\"true\"/>"
            + "<field name=\"_version_\" type=\"plong\" indexed=\"false\" stored=\"false\"/>"
            + portal.fields
            + "</schema>");
    String processor =
        "<processor class=\"org.dateline.solr.update.%sUpdateProcessorFactory\">"
            + "<str name=\"profile\">"
            + portal.label()
            + "</str></processor>";
    Files.writeString(
        conf.resolve("solrconfig.xml"),
        "<config><luceneMatchVersion>9.12</luceneMatchVersion>"
            + "<schemaFactory class=\"ClassicIndexSchemaFactory\"/>"
            + "<updateHandler class=\"solr.DirectUpdateHandler2\"/>"
            + "<requestHandler name=\"/select\" class=\"solr.SearchHandler\"/>"
            + "<updateRequestProcessorChain name=\"portal\" default=\"true\">"
            + String.format(Locale.ROOT, processor, "ArticleExtraction")
            + String.format(Locale.ROOT, processor, "EntityTagging")
            + String.format(Locale.ROOT, processor, "ClaimTagging")
            + "<processor class=\"solr.RunUpdateProcessorFactory\"/>"
            + "</updateRequestProcessorChain></config>");
    return conf;
  }

  @ParameterizedTest
  @EnumSource(Portal.class)
  void facetsUnderThePortalsNames(Portal portal) {
    Http solr = server.core(portal.label());
    solr.index("[{\"id\":\"1\"," + portal.input + "\"" + TEXT + "\"}]");
    JsonNode facets =
        solr.json(
                "/select",
                "q",
                "*:*",
                "facet",
                "true",
                "facet.mincount",
                "1",
                "facet.field",
                portal.place,
                "facet.field",
                portal.path)
            .path("facet_counts")
            .path("facet_fields");
    assertEquals("[\"Kazakhstan\",1]", facets.path(portal.place).toString(), facets.toString());
    assertEquals(
        "[\"" + portal.country + "\",1]", facets.path(portal.path).toString(), facets.toString());
    if (portal.killed != null) {
      JsonNode hit = solr.json("/select", "q", portal.killed + ":[10 TO 20]");
      assertEquals(1, hit.path("response").path("numFound").asInt(), hit.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Portal.class)
  void nothingElseIsWritten(Portal portal) {
    Http solr = server.core(portal.label());
    solr.index("[{\"id\":\"1\"," + portal.input + "\"" + TEXT + "\"}]");
    JsonNode doc =
        solr.json("/select", "q", "id:1", "fl", "*").path("response").path("docs").path(0);
    doc.fieldNames()
        .forEachRemaining(name -> assertTrue(!name.equals("place") && !name.equals("claim"), name));
  }
}
