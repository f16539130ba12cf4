package org.dateline.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.solr.core.SolrCore;
import org.dateline.entity.EntityTagger;
import org.dateline.entity.Gazetteer;
import org.dateline.lucene.NameAnalyzer;
import org.dateline.pipeline.GazetteerFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A core's gazetteer with its tagger, loaded once and shared by update processors and query parser,
 * and by other cores of the server with the same files.
 *
 * @param analyzer splits names and texts alike
 * @param version digest of the gazetteer's files
 */
public record EntityModel(
    Gazetteer gazetteer, EntityTagger tagger, Analyzer analyzer, String version) {
  private static final Logger log = LoggerFactory.getLogger(EntityModel.class);

  /** Ending of compiled gazetteers, which lie outside the configset. */
  private static final String COMPILED = ".compiled";

  /**
   * @param fileNames gazetteer files within the configset, and paths of compiled ones, absolute or
   *     from the core's folder; empty = those in the configset's index
   */
  public static EntityModel of(SolrCore core, List<String> fileNames) {
    Path folder = core.getInstancePath();
    return SharedModels.get(
        core,
        "gazetteer " + String.join(",", fileNames) + compiledFiles(folder, fileNames),
        EntityModel.class,
        resources -> load(resources, folder, fileNames));
  }

  /** Which compiled files there are: another path, size or time makes another model. */
  private static String compiledFiles(Path folder, List<String> fileNames) {
    StringBuilder files = new StringBuilder();
    for (String name : fileNames) {
      Path file = folder.resolve(name);
      if (name.endsWith(COMPILED) && Files.isRegularFile(file)) {
        try {
          files
              .append(' ')
              .append(file.toAbsolutePath().normalize())
              .append(' ')
              .append(Files.size(file))
              .append(' ')
              .append(Files.getLastModifiedTime(file));
        } catch (IOException e) {
          throw CoreModels.cannotLoad("gazetteer " + name, e);
        }
      }
    }
    return files.toString();
  }

  private static EntityModel load(ConfigsetResources resources, Path folder, List<String> fileNames)
      throws IOException {
    List<String> names = fileNames.isEmpty() ? GazetteerFiles.list(resources) : fileNames;
    Analyzer analyzer = NameAnalyzer.create();
    List<String> texts = names.stream().filter(name -> !name.endsWith(COMPILED)).toList();
    List<Path> compiled =
        names.stream().filter(name -> name.endsWith(COMPILED)).map(folder::resolve).toList();
    long start = System.nanoTime();
    Gazetteer gazetteer =
        Gazetteer.load(resources, texts, analyzer).withCompiled(compiled, analyzer);
    if (!gazetteer.isPacked()) {
      log.info(
          "Gazetteer lists are not those of the plugin's jar: {} entities analysed in {} ms",
          gazetteer.entities(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
    return new EntityModel(
        gazetteer, new EntityTagger(gazetteer, analyzer), analyzer, resources.version());
  }
}
