package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.dateline.extract.ExtractionHints;

/**
 * Finds the media type of a file: by its bytes first (Tika's magic numbers, the directory of zip
 * and OLE2 containers, the root of XML, the headers of a mail), by name and declared type where
 * bytes leave it open.
 */
final class MediaTypes {
  static final String HTML = "text/html";
  static final String TEXT = "text/plain";
  static final String MAIL = "message/rfc822";
  static final String MBOX = "application/mbox";
  static final String MSG = "application/vnd.ms-outlook";
  static final String RSS = "application/rss+xml";
  static final String ATOM = "application/atom+xml";
  static final String NITF = "application/nitf+xml";
  static final String NEWSML = "application/newsml+xml";
  static final String ZIP = "application/zip";
  static final String EPUB = "application/epub+zip";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  static final String DOCX = OOXML + "wordprocessingml.document";

  /** Start of a text that decides about XML roots and mail headers, in bytes. */
  private static final int HEAD_BYTES = 16 << 10;

  private final MimeTypes mimeTypes = MimeTypes.getDefaultMimeTypes();

  /** The media type in lower case, without parameters; never null. */
  String detect(byte[] bytes, ExtractionHints hints) throws IOException {
    if (IptcWireReader.starts(bytes)) {
      return IptcWireReader.TYPE;
    }
    String type = byMagic(bytes, hints);
    if (startsWith(bytes, "PK\u0003\u0004")) {
      return zipType(bytes, type);
    }
    if (type.equals("application/x-tika-msoffice")
        || startsWith(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return oleType(bytes, type);
    }
    if (isBinary(type)) {
      return type;
    }
    return textType(head(bytes), type);
  }

  private String byMagic(byte[] bytes, ExtractionHints hints) throws IOException {
    Metadata metadata = new Metadata();
    if (hints.resourceName() != null) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, lastSegment(hints.resourceName()));
    }
    if (hints.contentType() != null && MediaType.parse(hints.contentType()) != null) {
      metadata.set(HttpHeaders.CONTENT_TYPE, hints.contentType());
    }
    MediaType type = mimeTypes.detect(new ByteArrayInputStream(bytes), metadata);
    return type.getBaseType().toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isBinary(String type) {
    return !(type.startsWith("text/")
        || type.startsWith("message/")
        || type.equals("application/octet-stream")
        || type.equals(MBOX)
        || type.endsWith("+xml")
        || type.equals("application/xml"));
  }

  private static String textType(String head, String type) {
    if (MailHeaders.startMailbox(head)) {
      return MBOX;
    }
    if (MailHeaders.startMail(head)) {
      return MAIL;
    }
    switch (XmlRoot.name(head)) {
      case "html":
        return HTML;
      case "rss", "rdf:rdf", "rdf":
        return RSS;
      case "feed":
        return ATOM;
      case "nitf":
        return NITF;
      case "newsml", "newsitem", "newsmessage", "packageitem", "conceptitem":
        return NEWSML;
      default:
        return type.equals(MAIL) || type.equals(MBOX) ? TEXT : type;
    }
  }

  private static String zipType(byte[] bytes, String type) {
    ZipDirectory directory = ZipDirectory.of(bytes);
    Set<String> names = directory.names();
    String stored = directory.mimeType();
    if (stored != null) {
      return stored;
    }
    if (names.contains("word/document.xml")) {
      return DOCX;
    }
    if (names.contains("xl/workbook.xml")) {
      return OOXML + "spreadsheetml.sheet";
    }
    if (names.contains("ppt/presentation.xml")) {
      return OOXML + "presentationml.presentation";
    }
    if (names.contains("META-INF/container.xml")) {
      return EPUB;
    }
    // A damaged directory: the declared kind of office file is the better guess.
    return names.isEmpty() && (type.startsWith(OOXML) || type.equals(EPUB) || type.equals(ODT))
        ? type
        : ZIP;
  }

  private static String oleType(byte[] bytes, String type) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      return POIFSContainerDetector.detect(root.getEntryNames(), root).getBaseType().toString();
    } catch (IOException | RuntimeException e) {
      return type; // Damaged: the reader of the type that the name suggests words the failure.
    }
  }

  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    if (length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
      return new String(bytes, 0, length, StandardCharsets.UTF_16BE);
    }
    if (length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
      return new String(bytes, 0, length, StandardCharsets.UTF_16LE);
    }
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static boolean startsWith(byte[] bytes, String latin1) {
    if (bytes.length < latin1.length()) {
      return false;
    }
    for (int i = 0; i < latin1.length(); i++) {
      if ((bytes[i] & 0xFF) != latin1.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The name behind the last slash, without a query. */
  private static String lastSegment(String name) {
    int end = name.indexOf('?');
    String path = end < 0 ? name : name.substring(0, end);
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
