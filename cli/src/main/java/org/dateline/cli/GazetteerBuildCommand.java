package org.dateline.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.dateline.entity.EntityType;
import org.dateline.entity.GazetteerCompiler;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.source.SourceFormat;
import org.dateline.lucene.NameAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compiles public exports of names to one compact file. */
@Command(
    name = "build",
    description =
        "Compiles exports of names to one file that the entity tagger maps into memory."
            + " A source is FORMAT=FILE, plain or .gz; formats: dateline, geonames, wikidata-json,"
            + " wikidata-tsv, jrc-names, opensanctions.",
    mixinStandardHelpOptions = true)
final class GazetteerBuildCommand implements Callable<Integer> {
  private static final int SHOWN_CONFLICTS = 20;
  private static final long STEP = 1 << 22;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      required = true,
      description = "File to write; by convention it ends in .compiled")
  private Path output;

  @Option(
      names = "--conflicts",
      description = "File for the list of ids that sources describe differently")
  private Path conflicts;

  @Option(
      names = "--conf",
      description =
          "conf folder whose countries give ISO codes their ids; default: the shipped one")
  private Path conf;

  @Parameters(arity = "1..*", paramLabel = "FORMAT=FILE", description = "Sources, best first")
  private List<String> sources;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    long start = System.nanoTime();
    NameAnalyzer analyzer = NameAnalyzer.create();
    GazetteerCompiler compiler = new GazetteerCompiler(analyzer);
    Map<String, String> countries = countries();
    for (String source : sources) {
      read(source, countries, compiler, err);
    }
    compiler.write(output);
    out.printf(
        Locale.ROOT,
        "%s: %,d entities, %,d names, %,d bytes, %.1f s%n",
        output,
        compiler.entities(),
        compiler.names(),
        Files.size(output),
        (System.nanoTime() - start) / 1e9);
    report(compiler, out);
    return 0;
  }

  private void read(
      String source, Map<String, String> countries, GazetteerCompiler compiler, PrintWriter err)
      throws IOException {
    int equals = source.indexOf('=');
    SourceFormat format = equals < 1 ? null : format(source.substring(0, equals));
    if (format == null) {
      throw new ParameterException(
          spec.commandLine(),
          "'"
              + source
              + "' is not FORMAT=FILE with FORMAT dateline, geonames, wikidata-json, wikidata-tsv,"
              + " jrc-names or opensanctions");
    }
    Path file = Path.of(source.substring(equals + 1));
    if (!Files.isReadable(file)) {
      throw new CommandFailed("cannot read " + file);
    }
    Progress progress =
        new Progress(err, System.console() != null, "parts of 4 MB", Files.size(file) / STEP + 1);
    try (CountingStream counted =
            new CountingStream(new BufferedInputStream(Files.newInputStream(file)));
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(counted) : counted) {
      long[] next = {STEP};
      format
          .reader(countries)
          .read(
              in,
              entry -> {
                compiler.add(entry);
                while (counted.count() >= next[0]) {
                  next[0] += STEP;
                  progress.step(compiler.names() + " names");
                }
              });
    } catch (IOException e) {
      throw new CommandFailed(file + ": " + e.getMessage(), e);
    } finally {
      progress.end();
    }
  }

  private void report(GazetteerCompiler compiler, PrintWriter out) throws IOException {
    if (compiler.conflictCount() == 0) {
      return;
    }
    out.println(compiler.conflictCount() + " conflicts:");
    compiler.conflicts().stream().limit(SHOWN_CONFLICTS).forEach(line -> out.println("  " + line));
    if (conflicts != null) {
      Files.write(conflicts, compiler.conflicts(), StandardCharsets.UTF_8);
      out.println("  the list: " + conflicts);
    } else if (compiler.conflictCount() > SHOWN_CONFLICTS) {
      out.println("  more with --conflicts FILE");
    }
  }

  private static SourceFormat format(String label) {
    for (SourceFormat format : SourceFormat.values()) {
      if (format.label().equals(label)) {
        return format;
      }
    }
    return null;
  }

  /** Ids of countries by ISO code, from the shipped list. */
  private Map<String, String> countries() throws IOException {
    Path file = (conf == null ? ConfFolder.shipped() : conf).resolve("gazetteer/countries.tsv");
    Map<String, String> ids = new HashMap<>();
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        SourceFormat.DATELINE.reader(Map.of()).read(in, entry -> put(ids, entry));
      }
    }
    return ids;
  }

  private static void put(Map<String, String> ids, GazetteerEntry entry) {
    String iso = entry.features().get("iso");
    if (iso != null && entry.type() == EntityType.PLACE) {
      ids.put(iso, entry.id());
    }
  }
}
