package org.dateline.benchmarks.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.ContentStream;
import org.apache.solr.common.util.ContentStreamBase;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.core.SolrCore;
import org.apache.solr.request.SolrQueryRequestBase;
import org.apache.solr.request.SolrRequestHandler;
import org.apache.solr.response.SolrQueryResponse;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.Spelling;

/** Solr's own tagger on an FST50 dictionary, in process, without HTTP and response writing. */
final class SolrTagger implements AutoCloseable {
  private static final int BATCH = 1000;

  private final CoreContainer container;
  private final SolrCore core;
  private final SolrRequestHandler handler;

  SolrTagger(Path home, List<GazetteerEntry> entities) throws IOException, SolrServerException {
    Path conf = home.resolve("tagger/conf");
    Files.createDirectories(conf);
    copy("solr.xml", home.resolve("solr.xml"));
    copy("schema.xml", conf.resolve("schema.xml"));
    copy("solrconfig.xml", conf.resolve("solrconfig.xml"));
    Files.writeString(home.resolve("tagger/core.properties"), "name=tagger\n");
    container = CoreContainer.createAndLoad(home, home.resolve("solr.xml"));
    // Closes with the container.
    EmbeddedSolrServer server = new EmbeddedSolrServer(container, "tagger");
    List<SolrInputDocument> batch = new ArrayList<>();
    for (GazetteerEntry entity : entities) {
      SolrInputDocument document = new SolrInputDocument();
      document.addField("id", entity.id());
      document.addField("name", entity.name());
      for (Spelling spelling : entity.spellings()) {
        document.addField("name", spelling.text());
      }
      batch.add(document);
      if (batch.size() == BATCH) {
        server.add(batch);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      server.add(batch);
    }
    server.commit();
    server.optimize();
    core = container.getCore("tagger");
    handler = core.getRequestHandler("/tag");
  }

  private static void copy(String name, Path to) throws IOException {
    try (InputStream in = SolrTagger.class.getResourceAsStream("tagger/" + name)) {
      Files.copy(in, to);
    }
  }

  /** Number of tags in the text. */
  int tag(String text) {
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("field", "name");
    params.set("overlaps", "LONGEST_DOMINANT_RIGHT");
    params.set("tagsLimit", 100_000);
    params.set("rows", 0);
    SolrQueryRequestBase request = new SolrQueryRequestBase(core, params) {};
    try {
      ContentStream stream = new ContentStreamBase.StringStream(text, "text/plain");
      request.setContentStreams(List.of(stream));
      SolrQueryResponse response = new SolrQueryResponse();
      core.execute(handler, request, response);
      if (response.getException() != null) {
        throw new IllegalStateException(response.getException());
      }
      return ((List<?>) response.getValues().get("tags")).size();
    } finally {
      request.close();
    }
  }

  @Override
  public void close() {
    core.close();
    container.shutdown();
  }
}
