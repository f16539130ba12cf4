package org.dateline.solr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.solr.core.SolrCore;
import org.dateline.entity.EntityTagger;
import org.dateline.entity.Gazetteer;
import org.dateline.lucene.NameAnalyzer;
import org.dateline.pipeline.GazetteerFiles;

/**
 * A core's gazetteer with its tagger, loaded once and shared by update processors and query parser.
 *
 * @param analyzer splits names and texts alike
 * @param version digest of the gazetteer's files
 */
public record EntityModel(
    Gazetteer gazetteer, EntityTagger tagger, Analyzer analyzer, String version) {
  /** Ending of compiled gazetteers, which lie outside the configset. */
  private static final String COMPILED = ".compiled";

  /**
   * @param fileNames gazetteer files within the configset, and paths of compiled ones, absolute or
   *     from the core's folder; empty = those in the configset's index
   */
  public static EntityModel of(SolrCore core, List<String> fileNames) {
    return CoreModels.get(
        core,
        "gazetteer " + String.join(",", fileNames),
        EntityModel.class,
        () -> load(core, fileNames));
  }

  private static EntityModel load(SolrCore core, List<String> fileNames) throws IOException {
    ConfigsetResources resources = new ConfigsetResources(core.getResourceLoader());
    List<String> names = fileNames.isEmpty() ? GazetteerFiles.list(resources) : fileNames;
    Analyzer analyzer = NameAnalyzer.create();
    List<String> texts = names.stream().filter(name -> !name.endsWith(COMPILED)).toList();
    List<Path> compiled =
        names.stream()
            .filter(name -> name.endsWith(COMPILED))
            .map(name -> core.getInstancePath().resolve(name))
            .toList();
    Gazetteer gazetteer =
        Gazetteer.load(resources, texts, analyzer).withCompiled(compiled, analyzer);
    return new EntityModel(
        gazetteer, new EntityTagger(gazetteer, analyzer), analyzer, resources.version());
  }
}
