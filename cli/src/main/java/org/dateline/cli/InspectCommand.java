package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.ArticleExtractors;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionLimits;
import org.dateline.extract.Isolation;
import org.dateline.pipeline.ArticleTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The dry run: shows what an index would get, and touches no server. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Show what would be indexed of files, without a server.",
    footer = {
      "",
      "Exit status: 0 when every file could be read, 1 when some could not, 2 for wrong options.",
      "Example: ./dateline inspect --json seeds > seeds.jsonl"
    })
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE-OR-FOLDER",
      description = "Files and folders; - reads a list of paths from standard input.")
  private List<String> words;

  @Option(names = "--json", description = "One JSON object per article, one a line.")
  private boolean json;

  @Option(
      names = "--lines",
      description = "Take each line of UTF-8 text files as an article of its own.")
  private boolean lines;

  @Option(
      names = "--conf",
      paramLabel = "FOLDER",
      description = "A configset's conf folder. Default: configsets/news/conf.")
  private Path conf;

  @Option(
      names = "--isolation",
      paramLabel = "WHERE",
      defaultValue = "auto",
      converter = IsolationConverter.class,
      description =
          "Where files are parsed: auto, process or in-process. Default: ${DEFAULT-VALUE}.")
  private Isolation isolation;

  @Override
  public Integer call() {
    ArticleTagger tagger;
    try {
      tagger = ArticleTagger.load(ConfFolder.resources(conf == null ? ConfFolder.shipped() : conf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PrintWriter out = spec.commandLine().getOut();
    Consumer<Inspected> printer =
        json ? new InspectJson(out)::print : new InspectSummary(out)::print;
    boolean[] failed = new boolean[1];
    ExtractionLimits limits = ExtractionLimits.DEFAULTS;
    try (ArticleExtractor extractor = ArticleExtractors.create(limits, isolation)) {
      Inspector inspector = new Inspector(extractor, tagger, limits.maxInputBytes());
      InputFiles files = new InputFiles(words, System.in);
      while (files.hasNext()) {
        Path file = files.next();
        Consumer<Inspected> each =
            inspected -> {
              failed[0] |= inspected.status() == Extraction.Status.FAILED;
              printer.accept(inspected);
            };
        if (lines) {
          inspector.lines(file, each);
        } else {
          inspector.file(file, each);
        }
      }
      if (files.note() != null) {
        spec.commandLine().getErr().println(files.note());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
    return failed[0] ? 1 : 0;
  }
}
