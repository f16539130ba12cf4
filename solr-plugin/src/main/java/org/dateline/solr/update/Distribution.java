package org.dateline.solr.update;

import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.update.processor.DistributedUpdateProcessor.DistribPhase;
import org.apache.solr.update.processor.DistributingUpdateProcessorFactory;

/** Whether a request comes from another node that has already run the processors. */
final class Distribution {
  private Distribution() {}

  static boolean done(SolrQueryRequest req) {
    return DistribPhase.parseParam(
            req.getParams().get(DistributingUpdateProcessorFactory.DISTRIB_UPDATE_PARAM))
        != DistribPhase.NONE;
  }
}
