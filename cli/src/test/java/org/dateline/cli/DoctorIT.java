package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.SolrCluster;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor on running servers: what it says of a sound collection and of careless ones. */
class DoctorIT {
  @TempDir static Path home;
  @TempDir static Path folder;
  static SolrServer server;

  @BeforeAll
  static void up() throws Exception {
    SolrServer.addCore(home, "careless", careless());
    SolrServer.addCore(
        home,
        "jarless",
        Configsets.changed(
            Configsets.test("portal"),
            folder.resolve("jarless"),
            "solrconfig.xml",
            "org.dateline.solr.update.Entity",
            "org.dateline.solr.update.NotThereEntity"));
    SolrServer.addCore(
        home,
        "misspelt",
        Configsets.changed(
            Configsets.news(),
            folder.resolve("misspelt"),
            "solrconfig.xml",
            "<bool name=\"children\">",
            "<bool name=\"childern\">"));
    server = SolrServer.start(home);
  }

  @AfterAll
  static void down() throws Exception {
    server.close();
  }

  /** A portal's configset with five faults, all without a word from Solr. */
  private static Path careless() throws Exception {
    Path conf = folder.resolve("careless");
    Configsets.copy(Configsets.test("portal"), conf);
    replace(
        conf.resolve("schema.xml"),
        "<dynamicField name=\"*_dt\" type=\"pdate\"/>",
        "<fieldType name=\"ignored\" class=\"solr.StrField\" indexed=\"false\" stored=\"false\""
            + " docValues=\"false\" multiValued=\"true\"/>"
            + "<dynamicField name=\"*\" type=\"ignored\"/>");
    replace(
        conf.resolve("schema.xml"),
        "<dynamicField name=\"*_ss\" type=\"string\" multiValued=\"true\"/>",
        "<dynamicField name=\"*_ss\" type=\"string\" multiValued=\"true\" docValues=\"false\"/>"
            + "<field name=\"place_ss\" type=\"string\"/>"
            + "<field name=\"person_ss\" type=\"text_general\" multiValued=\"true\"/>");
    replace(
        conf.resolve("solrconfig.xml"),
        "<dataDir>",
        "<indexConfig><lockType>none</lockType></indexConfig><dataDir>");
    return conf;
  }

  private static void replace(Path file, String from, String to) throws Exception {
    String text = Files.readString(file);
    assertTrue(text.contains(from), from);
    Files.writeString(file, text.replace(from, to));
  }

  private static Run doctor(String core, String... more) {
    String[] words = new String[3 + more.length];
    words[0] = "doctor";
    words[1] = "--url";
    words[2] = server.core(core).base();
    System.arraycopy(more, 0, words, 3, more.length);
    return Run.dateline(words);
  }

  @Test
  void theShippedConfigsetIsSound() {
    Run run = doctor("news");
    assertEquals(0, run.status(), run.out() + run.err());
    assertTrue(run.out().contains("0 errors, 0 warnings"), run.out());
    assertTrue(run.out().contains("/update runs EntityTaggingUpdateProcessorFactory"), run.out());
    assertTrue(run.out().contains("write lock: native"), run.out());
    assertTrue(run.out().contains("Solr 9."), run.out());
  }

  @Test
  void eachFaultComesWithTheLineToAdd() {
    Run run = doctor("careless", "--profile", "solr");
    String out = run.out();
    assertEquals(1, run.status(), out + run.err());
    assertTrue(out.contains("the default chain 'portal' skips EntityTagging"), out);
    assertTrue(out.contains("add: <updateProcessor name=\"entities\" class=\"org.dateline"), out);
    assertTrue(out.contains("'published_dt' is caught by '*' and ignored"), out);
    assertTrue(out.contains("add: <field name=\"published_dt\" type=\"pdate\""), out);
    assertTrue(out.contains("'organisation_ss' has no docValues"), out);
    assertTrue(
        out.contains(
            "add: <field name=\"organisation_ss\" type=\"string\" indexed=\"true\" stored=\"true\""
                + " docValues=\"true\" multiValued=\"true\"/>"),
        out);
    assertTrue(out.contains("'place_ss' takes one value"), out);
    assertTrue(out.contains("'person_ss' is split into words"), out);
    assertTrue(out.contains("lockType is 'none'"), out);
    assertTrue(out.contains("add: <lockType>${solr.lock.type:native}</lockType>"), out);
    assertFalse(out.contains("'title_t'"), out);
  }

  @Test
  void aMissingJarIsNamed() {
    Run run = doctor("jarless");
    assertEquals(1, run.status(), run.out() + run.err());
    assertTrue(
        run.out().contains("the plugin's jar is missing on server: core jarless"), run.out());
    assertTrue(run.out().contains("add: all of lib/ of the distribution in <solr_home>/lib"));
  }

  @Test
  void anotherReasonIsGivenInSolrsWords() {
    Run run = doctor("misspelt");
    assertEquals(1, run.status(), run.out() + run.err());
    assertTrue(run.out().contains("core misspelt on server is not open"), run.out());
    assertTrue(run.out().contains("unknown parameter 'childern'"), run.out());
  }

  @Test
  void noSuchCore() {
    Run run = doctor("nowhere");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("cannot read"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aCollectionWithAllItsNodes(@TempDir Path dir) throws Exception {
    try (SolrCluster cloud = SolrCluster.start(dir, Configsets.news(), 2, 1, 2)) {
      Run sound = Run.dateline("doctor", "--url", cloud.http(0).base());
      assertEquals(0, sound.status(), sound.out() + sound.err());
      assertTrue(sound.out().contains("2 replicas are active"), sound.out());
      assertEquals(
          2, sound.out().lines().filter(line -> line.contains(": Solr 9.")).count(), sound.out());
      String stopped = cloud.cluster().getJettySolrRunner(1).getNodeName();
      cloud.cluster().waitForJettyToStop(cloud.cluster().stopJettySolrRunner(1));
      Run down = Run.dateline("doctor", "--url", cloud.http(0).base());
      assertEquals(1, down.status(), down.out());
      assertTrue(down.out().contains("its node " + stopped + " is down"), down.out());
    }
  }
}
