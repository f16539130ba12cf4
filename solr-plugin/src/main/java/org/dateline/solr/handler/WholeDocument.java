package org.dateline.solr.handler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.common.util.ContentStream;
import org.dateline.extract.Markup;
import org.xml.sax.SAXException;

/** A file's whole text and metadata under Solr Cell's names, and what the request makes of them. */
final class WholeDocument {
  private final SolrParams params;
  private final Markup markup;
  private final ContentStream stream;
  private final XhtmlPath path;

  /**
   * @param path the part that is wanted, null for all
   */
  WholeDocument(SolrParams params, Markup markup, ContentStream stream, XhtmlPath path) {
    this.params = params;
    this.markup = new Markup(markup.xhtml(), TikaNames.withOld(markup.metadata()));
    this.stream = stream;
    this.path = path;
  }

  /** The text as {@code extractOnly} answers with it. */
  String text() throws SAXException {
    return "text".equals(params.get(ExtractionRequestParams.EXTRACT_FORMAT, "xml"))
        ? ExtractOnlyAnswer.text(markup.xhtml(), path)
        : ExtractOnlyAnswer.xml(markup.xhtml(), path);
  }

  /** Adds literals, metadata, text and captured elements to a document. */
  CellDocument fill(CellDocument doc) throws SAXException {
    ContentCollector content =
        new ContentCollector(
            params.getParams(ExtractionRequestParams.CAPTURE),
            params.getBool(ExtractionRequestParams.CAPTURE_ATTR, false),
            doc);
    XhtmlReader.read(markup.xhtml(), path, content);
    return doc.addLiterals()
        .addMetadata(metadata())
        .addContent(content.content())
        .addCaptured(content.captured());
  }

  /** Metadata of the stream and of the document. */
  Map<String, List<String>> metadata() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    put(all, "stream_name", stream.getName());
    put(all, "stream_source_info", stream.getSourceInfo());
    put(all, "stream_size", stream.getSize() == null ? "null" : stream.getSize().toString());
    put(all, "stream_content_type", stream.getContentType());
    all.putAll(markup.metadata());
    if (params.get(ExtractionRequestParams.RESOURCE_NAME) == null) {
      all.remove(CellDocument.RESOURCE_NAME_KEY);
    }
    return all;
  }

  private static void put(Map<String, List<String>> metadata, String name, String value) {
    if (value != null) {
      metadata.put(name, List.of(value));
    }
  }
}
