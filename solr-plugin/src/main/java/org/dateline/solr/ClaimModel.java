package org.dateline.solr;

import org.apache.solr.core.SolrCore;
import org.dateline.claim.ClaimTagger;

/**
 * A core's claim lexicons with their tagger, loaded once for all cores of the server with the same
 * files.
 *
 * @param version digest of the lexicon files
 */
public record ClaimModel(ClaimTagger tagger, String version) {
  /** The model of the lexicons in the core's configset. */
  public static ClaimModel of(SolrCore core) {
    return SharedModels.get(
        core,
        "claim lexicons",
        ClaimModel.class,
        resources -> new ClaimModel(ClaimTagger.load(resources), resources.version()));
  }
}
