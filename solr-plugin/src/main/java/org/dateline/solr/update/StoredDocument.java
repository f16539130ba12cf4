package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexableField;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;
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
    if (id == null) {
      return NONE;
    }
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("id", id);
    return get(req, params, "doc") instanceof SolrDocument found
        ? new StoredDocument(req.getCore(), found)
        : NONE;
  }

  /**
   * Those of several documents that there are, in any order.
   *
   * @param fields the stored fields that are wanted
   */
  static List<StoredDocument> fetch(
      SolrQueryRequest req, Collection<String> ids, Collection<String> fields) {
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("id", ids.toArray(new String[0]));
    params.set(CommonParams.FL, String.join(",", fields));
    List<StoredDocument> documents = new ArrayList<>();
    // With one id the answer has another shape.
    if (get(req, params, "response") instanceof SolrDocumentList found) {
      found.forEach(document -> documents.add(new StoredDocument(req.getCore(), document)));
    }
    return documents;
  }

  private static Object get(SolrQueryRequest req, ModifiableSolrParams params, String part) {
    SolrCore core = req.getCore();
    SolrRequestHandler handler = core.getRequestHandler(REAL_TIME_GET);
    if (handler == null) {
      return null;
    }
    params.set(CommonParams.QT, REAL_TIME_GET);
    params.set(CommonParams.OMIT_HEADER, true);
    try (LocalSolrQueryRequest get = new LocalSolrQueryRequest(core, params)) {
      SolrQueryResponse rsp = new SolrQueryResponse();
      handler.handleRequest(get, rsp);
      return rsp.getException() == null ? rsp.getValues().get(part) : null;
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
