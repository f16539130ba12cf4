package org.dateline.solr.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.solr.test.ClusterOfProcesses;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.test.Distribution;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.Seeds;
import org.dateline.solr.test.SolrCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repository that the build signs, through Solr's own package manager, on two nodes. */
@Tag("install")
class PackageIT {
  @TempDir static Path dir;
  static Distribution distribution;
  static ClusterOfProcesses cluster;
  static HttpServer repository;
  static Set<String> without;

  @BeforeAll
  static void install() throws Exception {
    distribution = Distribution.unpack(Files.createDirectories(dir.resolve("unpacked")));
    without = distribution.plugin();
    repository = serve(Distribution.zip().resolveSibling("repository"));
    List<Path> homes =
        List.of(
            Files.createDirectories(dir.resolve("node1")),
            Files.createDirectories(dir.resolve("node2")));
    cluster =
        ClusterOfProcesses.start(
            dir.resolve("zk"), homes, without, "-Denable.packages=true", "-Xmx1g");
    String address = "http://127.0.0.1:" + repository.getAddress().getPort();
    solr("package", "add-repo", "dateline", address);
    assertTrue(solr("package", "list-available").contains("dateline"));
    solr("package", "install", "dateline");
    assertTrue(solr("package", "list-installed").contains("dateline"));
  }

  @AfterAll
  static void down() throws Exception {
    if (cluster != null) {
      cluster.close();
    }
    if (repository != null) {
      repository.stop(0);
    }
  }

  private static String solr(String... args) throws Exception {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--solr-url";
    all[args.length + 1] = cluster.node(0).base();
    return SolrCommand.run(without, all);
  }

  /** Files of a folder over HTTP. */
  private static HttpServer serve(Path folder) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
          boolean there = file.startsWith(folder) && Files.isRegularFile(file);
          byte[] body = there ? Files.readAllBytes(file) : new byte[0];
          exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  /** An existing collection with a schema of its own: the manager's deploy does all. */
  @Test
  void deployedOnAnExistingCollection() throws Exception {
    cluster.upload("portal", Configsets.test("bare"));
    cluster.create("portal", "portal", 1, 2).ok();
    String printed = solr("package", "deploy", "dateline", "-y", "--collections", "portal");
    assertTrue(printed.contains("and verified package"), printed);
    Http portal = cluster.collection(1, "portal");
    portal.index(
        "[{\"id\":\"1\",\"body_t\":\"At least 12 people were killed in Kazakhstan.\"}]",
        "processor",
        "dateline-entities,dateline-claims");
    Path seed = Seeds.files().get(0);
    portal
        .post(
            "/update/extract",
            "text/html",
            Files.readAllBytes(seed),
            "literal.id",
            "2",
            "commit",
            "true")
        .ok();
    JsonNode places =
        portal
            .json("/select", "q", "*:*", "facet", "true", "facet.field", "place_ss")
            .path("facet_counts")
            .path("facet_fields")
            .path("place_ss");
    assertEquals("Kazakhstan", places.path(0).asText(), places.toString());
    assertEquals(2, places.path(1).asInt(), places.toString());
    solr("package", "undeploy", "dateline", "--collections", "portal");
    assertEquals(
        400,
        portal.postJson("/update", "[{\"id\":\"3\"}]", "processor", "dateline-entities").status());
  }

  /** The configset as shipped, with the classes named as those of a package. */
  @Test
  void configsetWithPackageNames() throws Exception {
    Path conf = dir.resolve("packaged");
    Configsets.copy(distribution.conf(), conf);
    for (String file : List.of("solrconfig.xml", "schema.xml")) {
      String text = Files.readString(conf.resolve(file));
      Files.writeString(
          conf.resolve(file),
          text.replace("class=\"org.dateline.", "class=\"dateline:org.dateline.")
              .replace(
                  "<charFilter name=\"nameHyphen\"",
                  "<charFilter class=\"dateline:org.dateline.lucene.HyphenCharFilterFactory\"")
              .replace(
                  "<tokenizer name=\"fastStandard\"",
                  "<tokenizer class=\"dateline:org.dateline.lucene.FastStandardTokenizerFactory\"")
              .replace(
                  "<filter name=\"nameJoin\"",
                  "<filter class=\"dateline:org.dateline.lucene.NameJoinFilterFactory\"")
              .replace(
                  "<filter name=\"transliteration\"",
                  "<filter class=\"dateline:org.dateline.lucene.TransliterationFilterFactory\""));
    }
    cluster.upload("packaged", conf);
    cluster.create("packaged", "packaged", 1, 2).ok();
    Http solr = cluster.collection(0, "packaged");
    Seeds.index(solr);
    JsonNode found = solr.json("/select", "q", "Токаев", "rows", "0");
    assertTrue(found.path("response").path("numFound").asInt() >= 10, found.toString());
    JsonNode one = solr.json("/select", "q", "*:*", "fq", "{!entity type=person}Tokaïev");
    assertTrue(one.path("response").path("numFound").asInt() >= 10, one.toString());
  }
}
