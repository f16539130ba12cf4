package org.dateline.solr;

import java.io.IOException;
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

  /**
   * @param fileNames gazetteer files within the configset; empty = those in its index
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
    Gazetteer gazetteer = Gazetteer.load(resources, names, analyzer);
    return new EntityModel(
        gazetteer, new EntityTagger(gazetteer, analyzer), analyzer, resources.version());
  }
}
