package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job on one machine: a Solr with the shipped configset, files in, facets out. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Start a Solr with the news configset, index files and show their facets.",
    footer = {
      "",
      "Keeps serving until Ctrl-C unless --exit is given. A second start reuses the index.",
      "Example: ./dateline demo --exit"
    })
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE-OR-FOLDER",
      description =
          "What to index; - reads a list of paths from standard input. Default: the seeds.")
  private List<String> words = List.of();

  @Option(
      names = "--port",
      defaultValue = "8983",
      description = "TCP port on 127.0.0.1, 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Keeps index and logs. Default: data in the installation's folder.")
  private Path data;

  @Option(names = "--exit", description = "End after the tables instead of serving on.")
  private boolean exit;

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65535) {
      throw new ParameterException(spec.commandLine(), "--port must be 0 to 65535, not " + port);
    }
    Path folder = data == null ? ConfFolder.home().resolve("data") : data;
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CommandFailed("--data must be a folder, and " + folder + " is a file");
    }
    List<String> inputs =
        words.isEmpty() ? List.of(ConfFolder.home().resolve("seeds").toString()) : words;
    long total = InputFiles.count(inputs);
    System.setProperty("dateline.log", folder.resolve("logs/solr.log").toString());
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    err.println("Starting Solr on the index in " + folder + " …");
    try (EmbeddedSolr solr = EmbeddedSolr.start(ConfFolder.shipped(), folder, port)) {
      SolrHttp http = new SolrHttp(solr.coreUrl());
      DemoIndexer indexer = new DemoIndexer(http, known(http, folder), err);
      long begun = System.nanoTime();
      indexer.index(new InputFiles(inputs, System.in), total, System.console() != null);
      report(indexer, (System.nanoTime() - begun) / 1_000_000, err);
      out.println();
      new DemoReport(http, out).print(solr.coreUrl());
      if (!exit) {
        err.println("\nServing until Ctrl-C.");
        waitForInterrupt();
      }
      return indexer.problems().isEmpty() ? 0 : 1;
    }
  }

  /** What the index holds already; nothing when it was emptied meanwhile. */
  private static IndexedFiles known(SolrHttp http, Path folder) throws Exception {
    IndexedFiles known = new IndexedFiles(folder);
    if (http.get("/select?q=*:*&rows=0").path("response").path("numFound").asLong() == 0) {
      known.clear();
    }
    return known;
  }

  private static void report(DemoIndexer indexer, long millis, PrintWriter err) {
    err.println(
        "Indexed "
            + indexer.sent()
            + " files in "
            + millis / 1000
            + "."
            + millis % 1000 / 100
            + " s"
            + (indexer.skipped() > 0 ? "; " + indexer.skipped() + " were in the index already" : "")
            + ".");
    for (String problem : indexer.problems()) {
      err.println("  " + problem);
    }
  }

  private static void waitForInterrupt() throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
