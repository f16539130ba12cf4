package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.solr.update.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a live collection and says what would be lost silently, with the line to add. */
@Command(
    name = "doctor",
    description =
        "Reads the schema, configuration and chains of a live Solr collection and says what would"
            + " be lost silently, with the line to add for each. Changes nothing.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private static final int OLDEST_SOLR = 9;
  private static final int NEWEST_SOLR = 10;
  private static final int OLDEST_JAVA = 17;

  @Spec private CommandSpec spec;

  @Option(
      names = "--url",
      required = true,
      description = "Collection or core, e.g. http://127.0.0.1:8983/solr/news")
  private String url;

  @Option(
      names = "--profile",
      description = "Portal whose fields are meant; default: that of the processors found")
  private Profile profile;

  @Override
  public Integer call() throws IOException {
    String collection = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    String server = collection.substring(0, Math.max(0, collection.lastIndexOf('/')));
    List<Finding> findings = new ArrayList<>();
    try {
      SolrHttp admin = new SolrHttp(server);
      JsonNode system = admin.get("/admin/info/system");
      versions(system, findings);
      if ("solrcloud".equals(system.path("mode").asText())) {
        cluster(
            admin.get(
                "/admin/collections?action=CLUSTERSTATUS&collection="
                    + SolrHttp.encode(collection.substring(server.length() + 1))),
            findings);
      }
      SolrHttp solr = new SolrHttp(collection);
      ChainCheck chains = new ChainCheck(solr.get("/config").path("config"));
      findings.addAll(chains.findings());
      Profile meant = profile == null ? profile(chains.profile()) : profile;
      FieldCheck fields = new FieldCheck(meant, chains.children());
      JsonNode schema =
          solr.get(
              "/schema/fields?includeDynamic=true&showDefaults=true&fl="
                  + SolrHttp.encode(String.join(",", fields.wanted())));
      findings.addAll(fields.findings(schema.path("fields")));
    } catch (IOException | IllegalArgumentException e) {
      throw new CommandFailed("cannot read " + url + ": " + e.getMessage(), e);
    }
    print(findings);
    return findings.stream().anyMatch(f -> f.level() == Finding.Level.ERROR) ? 1 : 0;
  }

  private static Profile profile(String name) {
    for (Profile one : Profile.values()) {
      if (one.name().equalsIgnoreCase(name)) {
        return one;
      }
    }
    return Profile.NEWS;
  }

  static void versions(JsonNode system, List<Finding> findings) {
    String solr = system.path("lucene").path("solr-spec-version").asText();
    int major = number(solr);
    String java = system.path("jvm").path("version").asText();
    String text = "Solr " + solr + ", Java " + java;
    if (major < OLDEST_SOLR || major > NEWEST_SOLR) {
      findings.add(Finding.error(text, "Solr " + OLDEST_SOLR + " or " + NEWEST_SOLR));
    } else if (number(java) < OLDEST_JAVA) {
      findings.add(
          Finding.error(text + ": the plugin's classes cannot be loaded", "Java " + OLDEST_JAVA));
    } else {
      findings.add(Finding.ok(text));
    }
  }

  private static int number(String version) {
    int end = 0;
    while (end < version.length() && Character.isDigit(version.charAt(end))) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(version.substring(0, end));
  }

  static void cluster(JsonNode status, List<Finding> findings) {
    TreeSet<String> down = new TreeSet<>();
    int replicas = 0;
    for (JsonNode collection : status.path("cluster").path("collections")) {
      for (JsonNode shard : collection.path("shards")) {
        for (JsonNode replica : shard.path("replicas")) {
          replicas++;
          if (!"active".equals(replica.path("state").asText())) {
            down.add(replica.path("node_name").asText() + " " + replica.path("core").asText());
          }
        }
      }
    }
    for (String replica : down) {
      findings.add(
          Finding.error(
              "a replica is down: " + replica,
              "if its node lacks the plugin: copy lib/ of the distribution to <solr_home>/lib there"
                  + " and restart it"));
    }
    if (down.isEmpty()) {
      findings.add(Finding.ok(replicas + " replicas are active"));
    }
  }

  private void print(List<Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    for (Finding finding : findings) {
      out.println((finding.level() + "       ").substring(0, 9) + finding.text());
      if (finding.remedy() != null) {
        out.println("         add: " + finding.remedy());
      }
    }
    long errors = findings.stream().filter(f -> f.level() == Finding.Level.ERROR).count();
    long warnings = findings.stream().filter(f -> f.level() == Finding.Level.WARNING).count();
    out.println(errors + " errors, " + warnings + " warnings");
    out.flush();
  }
}
