package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sends files to {@code /update/extract} one by one and commits at the end. */
final class DemoIndexer {
  private final SolrHttp solr;
  private final IndexedFiles known;
  private final PrintWriter err;
  private final List<String> problems = new ArrayList<>();
  private int sent;
  private int skipped;

  DemoIndexer(SolrHttp solr, IndexedFiles known, PrintWriter err) {
    this.solr = solr;
    this.known = known;
    this.err = err;
  }

  /** Files that could not be read or were read in part, with the reason; a line each. */
  List<String> problems() {
    return problems;
  }

  int sent() {
    return sent;
  }

  int skipped() {
    return skipped;
  }

  /**
   * @param files what to index
   * @param total how many there are, 0 when unknown
   * @param terminal whether a bar can be drawn
   */
  void index(InputFiles files, long total, boolean terminal) throws IOException {
    Progress progress = new Progress(err, terminal, "files", total);
    List<Path> done = new ArrayList<>();
    while (files.hasNext()) {
      Path file = files.next();
      progress.step(file.toString());
      if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
        problems.add(file + ": cannot be read");
      } else if (known.isCurrent(file)) {
        skipped++;
      } else {
        send(file, done);
      }
    }
    progress.end();
    if (sent > 0) {
      solr.postJson("/update?commit=true", "{}");
      for (Path file : done) {
        known.add(file);
      }
      known.save();
    }
  }

  /** The path below the working directory where there is one, so that ids stay short. */
  private static String id(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = file.toAbsolutePath().normalize();
    return (whole.startsWith(here) ? here.relativize(whole) : whole).toString();
  }

  private void send(Path file, List<Path> done) throws IOException {
    String id = id(file);
    try {
      JsonNode answer =
          solr.postFile(
              "/update/extract?literal.id="
                  + SolrHttp.encode(id)
                  + "&resource.name="
                  + SolrHttp.encode(file.getFileName().toString()),
              file);
      for (JsonNode warning : answer.path("responseHeader").path("warnings")) {
        problems.add(warning.asText());
      }
      sent++;
      done.add(file);
    } catch (IOException e) {
      String reason = OneLineErrors.words(e);
      if (reason.contains("disk is full")) {
        throw e;
      }
      problems.add(file + ": " + reason);
    }
  }
}
