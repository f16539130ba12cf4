package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.solr.update.FieldNames;
import org.dateline.solr.update.NewsField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tags a live collection's documents again from their stored text. */
@Command(
    name = "retag",
    mixinStandardHelpOptions = true,
    description =
        "Tag the documents of a live collection again from their stored text, after a change of"
            + " gazetteer or lexicons and a RELOAD. Needs no raw files; other fields stay.",
    footer = {
      "",
      "Documents that the present rules have tagged are left alone, so it can be run again after an"
          + " interruption."
    })
final class RetagCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private CollectionOption collection;

  @Option(
      names = "--processor",
      paramLabel = "NAMES",
      description = "Processors to name on each update where the default chain lacks ours.")
  private String processor;

  @Option(names = "--all", description = "Also the documents that the present rules have tagged.")
  private boolean all;

  @Option(
      names = "--batch",
      defaultValue = "200",
      description = "Documents of one update, 1 to 10000. Default: ${DEFAULT-VALUE}.")
  private int batch;

  @Override
  public Integer call() throws IOException {
    if (batch < 1 || batch > 10_000) {
      throw new CommandFailed("--batch must be 1 to 10000, not " + batch);
    }
    SolrHttp solr = new SolrHttp(collection.url());
    try {
      return retag(solr);
    } catch (IOException e) {
      throw new CommandFailed("cannot tag " + collection.url() + " again: " + e.getMessage(), e);
    }
  }

  private int retag(SolrHttp solr) throws IOException {
    ChainCheck chain = new ChainCheck(solr.get("/config").path("config"));
    chain.findings(null);
    chain.alsoRuns(processor == null ? "" : processor);
    if (!chain.tags()) {
      throw new CommandFailed(
          "updates of "
              + collection.url()
              + " are not tagged: name the processors, --processor entities,claims");
    }
    FieldNames names = chain.fields(null);
    String ruleset = names.get(NewsField.RULESET);
    String filter = "*:*";
    if (!all && ruleset != null) {
      List<String> present = presentRules(solr, names, ruleset);
      if (present.isEmpty()) {
        spec.commandLine().getOut().println("No document has stored text");
        return 0;
      }
      filter = otherThan(ruleset, present);
    }
    StoredTexts texts = new StoredTexts(solr, names, filter, batch);
    PrintWriter err = spec.commandLine().getErr();
    long total = texts.count();
    long sent = 0;
    for (ArrayNode updates = texts.next(); updates != null; updates = texts.next()) {
      if (!updates.isEmpty()) {
        send(solr, updates);
        sent += updates.size();
        err.println(sent + " of at most " + total);
      }
    }
    solr.get("/update?commit=true");
    PrintWriter out = spec.commandLine().getOut();
    out.println(sent + " documents tagged again");
    if (texts.withoutText() > 0) {
      out.println(texts.withoutText() + " documents have no stored text: send their files again");
    }
    return 0;
  }

  /** A changed document has another version and is tagged already: it is passed over. */
  private void send(SolrHttp solr, ArrayNode updates) throws IOException {
    solr.postJson(
        "/update?failOnVersionConflicts=false"
            + (processor == null ? "" : "&processor=" + SolrHttp.encode(processor)),
        updates.toString());
  }

  /** Tags one document and reads which rules did it. */
  private List<String> presentRules(SolrHttp solr, FieldNames names, String field)
      throws IOException {
    List<String> rules = new ArrayList<>();
    StoredTexts texts = new StoredTexts(solr, names, "*:*", batch);
    for (ArrayNode page = texts.next(); page != null; page = texts.next()) {
      if (!page.isEmpty()) {
        ArrayNode one = page.arrayNode().add(page.path(0));
        send(solr, one);
        JsonNode doc =
            solr.get(
                    "/get?id="
                        + SolrHttp.encode(page.path(0).path(texts.key()).asText())
                        + "&fl="
                        + SolrHttp.encode(field))
                .path("doc");
        doc.path(field).forEach(value -> rules.add(value.asText()));
        return rules;
      }
    }
    return rules;
  }

  private static String otherThan(String field, List<String> rules) {
    StringBuilder present = new StringBuilder();
    for (String rule : rules) {
      present.append(" +").append(field).append(":\"").append(rule).append('"');
    }
    return "*:* -(" + present.toString().strip() + ")";
  }
}
