package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.solr.update.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  @Spec private CommandSpec spec;

  @Mixin private CollectionOption collection;

  @Option(
      names = "--profile",
      description = "Portal whose fields are meant; default: that of the processors found")
  private Profile profile;

  @Override
  public Integer call() throws IOException {
    String address = SolrHttp.address(collection.url());
    String server = address.substring(0, Math.max(0, address.lastIndexOf('/')));
    List<Finding> findings = new ArrayList<>();
    try {
      findings.addAll(
          new NodeCheck(server, address.substring(address.lastIndexOf('/') + 1)).findings());
      collection(new SolrHttp(address), findings);
    } catch (IOException | IllegalArgumentException e) {
      if (!hasErrors(findings)) {
        throw new CommandFailed("cannot read " + collection.url() + ": " + e.getMessage(), e);
      }
      // The errors found say why.
    }
    print(findings);
    return hasErrors(findings) ? 1 : 0;
  }

  private void collection(SolrHttp solr, List<Finding> findings) throws IOException {
    ChainCheck chains = new ChainCheck(solr.get("/config").path("config"));
    findings.addAll(chains.findings(profile));
    FieldCheck fields = new FieldCheck(chains.fields(profile), chains.children());
    JsonNode schema =
        solr.get(
            "/schema/fields?includeDynamic=true&showDefaults=true&fl="
                + SolrHttp.encode(String.join(",", fields.wanted())));
    findings.addAll(fields.findings(schema.path("fields")));
  }

  private static boolean hasErrors(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.ERROR);
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
