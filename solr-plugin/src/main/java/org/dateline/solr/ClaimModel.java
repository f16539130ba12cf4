package org.dateline.solr;

import java.io.IOException;
import org.apache.solr.core.SolrCore;
import org.dateline.claim.ClaimTagger;

/**
 * A core's claim lexicons with their tagger, loaded once.
 *
 * @param version digest of the lexicon files
 */
public record ClaimModel(ClaimTagger tagger, String version) {
  /** The model of the lexicons in the core's configset. */
  public static ClaimModel of(SolrCore core) {
    return CoreModels.get(core, "claim lexicons", ClaimModel.class, () -> load(core));
  }

  private static ClaimModel load(SolrCore core) throws IOException {
    ConfigsetResources resources = new ConfigsetResources(core.getResourceLoader());
    return new ClaimModel(ClaimTagger.load(resources), resources.version());
  }
}
