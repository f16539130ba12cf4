package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexableField;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.core.SolrCore;
import org.apache.solr.request.LocalSolrQueryRequest;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.request.SolrRequestHandler;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.schema.SchemaField;

/**
 * The document an atomic update is about, as last indexed. Asked for through {@code /get}, which
 * sees uncommitted documents and finds the right shard in SolrCloud.
 */
final class StoredDocument {
  /** There is none yet. */
  static final StoredDocument NONE = new StoredDocument(null, null);

  private static final String REAL_TIME_GET = "/get";

  private final SolrCore core;
  private final SolrDocument doc;

  private StoredDocument(SolrCore core, SolrDocument doc) {
    this.core = core;
    this.doc = doc;
  }

  static StoredDocument fetch(SolrQueryRequest req, String id) {
    SolrCore core = req.getCore();
    SolrRequestHandler handler = core.getRequestHandler(REAL_TIME_GET);
    if (handler == null || id == null) {
      return NONE;
    }
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("id", id);
    params.set(CommonParams.QT, REAL_TIME_GET);
    params.set(CommonParams.OMIT_HEADER, true);
    try (LocalSolrQueryRequest get = new LocalSolrQueryRequest(core, params)) {
      SolrQueryResponse rsp = new SolrQueryResponse();
      handler.handleRequest(get, rsp);
      return rsp.getException() == null && rsp.getValues().get("doc") instanceof SolrDocument found
          ? new StoredDocument(core, found)
          : NONE;
    }
  }

  /** Stored values of a field, as texts, numbers or dates; empty when there are none. */
  List<Object> values(String name) {
    List<Object> values = new ArrayList<>();
    Collection<Object> stored = doc == null || name == null ? null : doc.getFieldValues(name);
    if (stored != null) {
      for (Object value : stored) {
        values.add(value instanceof IndexableField field ? external(name, field) : value);
      }
    }
    return values;
  }

  /** Names of all stored fields. */
  Collection<String> names() {
    return doc == null ? List.of() : doc.getFieldNames();
  }

  String text(String name) {
    return String.join("\n\n", values(name).stream().map(Object::toString).toList());
  }

  private Object external(String name, IndexableField field) {
    SchemaField schema = core.getLatestSchema().getFieldOrNull(name);
    return schema == null ? field.stringValue() : schema.getType().toObject(field);
  }
}
