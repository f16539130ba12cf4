package org.dateline.solr.handler;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrException.ErrorCode;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.common.util.ContentStream;
import org.apache.solr.request.SolrQueryRequest;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.Markup;

/**
 * One file of a request and what the sender said about it.
 *
 * @param bytes the file
 * @param name its name where the sender gave one, else null; a hint, never opened
 * @param contentType declared media type, null when none was
 * @param password null when none was given
 * @param parser media type whose parser was asked for, {@link Markup#DETECT} for none
 * @param stream where it came from
 * @param tooLarge whether there is more of it than may be read
 */
record RequestFile(
    byte[] bytes,
    String name,
    String contentType,
    String password,
    String parser,
    ContentStream stream,
    boolean tooLarge) {
  /**
   * @throws SolrException BAD_REQUEST when {@code stream.type} is no media type
   */
  static RequestFile read(SolrQueryRequest req, ContentStream stream, int maxBytes)
      throws IOException {
    SolrParams params = req.getParams();
    // In a multipart request the file's name is only in the source; elsewhere that is no file name.
    String given = params.get(ExtractionRequestParams.RESOURCE_NAME);
    String name = given == null && stream.getName() != null ? stream.getSourceInfo() : given;
    byte[] bytes;
    boolean tooLarge;
    try (InputStream in = stream.getStream()) {
      bytes = in.readNBytes(maxBytes);
      tooLarge = bytes.length == maxBytes && in.read() >= 0;
    }
    String type = params.get(ExtractionRequestParams.STREAM_TYPE);
    if (type != null && !isMediaType(type)) {
      throw unknownType(type);
    }
    return new RequestFile(
        bytes,
        name,
        type == null ? stream.getContentType() : type.strip(),
        Passwords.of(params, req.getCore(), name),
        type == null ? Markup.DETECT : type.strip().toLowerCase(Locale.ROOT),
        stream,
        tooLarge);
  }

  private static boolean isMediaType(String type) {
    int slash = type.indexOf('/');
    return slash > 0 && slash < type.strip().length() - 1;
  }

  /** In Solr Cell's words. */
  static SolrException unknownType(String type) {
    return new SolrException(
        ErrorCode.BAD_REQUEST,
        "Stream type of "
            + type
            + " didn't match any known parsers.  Please supply the "
            + ExtractionRequestParams.STREAM_TYPE
            + " parameter.");
  }

  /**
   * For the whole document.
   *
   * @param articles whether its articles are wanted as well
   */
  ExtractionHints hints(boolean articles) {
    return new ExtractionHints(name, contentType, password, parser, articles);
  }

  /** For messages. */
  String label() {
    return name == null ? "The file" : "File '" + name + "'";
  }
}
