package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dateline.extract.ExtractionHints;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** EPUB 2 and 3: each text of the reading order is an article, covers and contents are not. */
final class EpubReader implements FormatReader {
  private static final String CONTAINER = "META-INF/container.xml";

  private final DocumentReader documents;

  EpubReader(DocumentReader documents) {
    this.documents = documents;
  }

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.EPUB);
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    Map<String, byte[]> files = files(source, out);
    byte[] container = files.get(CONTAINER);
    if (container == null) {
      throw new DocumentException("not an EPUB: no " + CONTAINER);
    }
    Element rootFile = first(XmlTree.xml(container, out), "rootfile");
    String path = rootFile == null ? "" : rootFile.attr("full-path");
    byte[] packageFile = files.get(path);
    if (packageFile == null) {
      throw new DocumentException("not an EPUB: its package file is missing");
    }
    Document book = XmlTree.xml(packageFile, out);
    Map<String, Element> manifest = new HashMap<>();
    for (Element item : XmlTree.all(book, "item")) {
      manifest.put(item.attr("id"), item);
    }
    for (Element reference : XmlTree.all(book, "itemref")) {
      Element item = manifest.get(reference.attr("idref"));
      if (item == null || reference.attr("linear").equals("no") || isContents(item)) {
        continue;
      }
      String file = resolve(path, item.attr("href"));
      byte[] text = files.get(file);
      if (text == null) {
        out.note(file + ": missing in the EPUB");
      } else {
        documents.readPage(text, new ExtractionHints(file, "application/xhtml+xml", null), out);
      }
    }
  }

  private static boolean isContents(Element item) {
    return item.attr("properties").contains("nav") || item.attr("media-type").startsWith("image/");
  }

  private static Element first(Element root, String name) {
    return XmlTree.all(root, name).stream().findFirst().orElse(null);
  }

  /** The markup files of the book by name; pictures and fonts are skipped. */
  private static Map<String, byte[]> files(Source source, Reading out) throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Unpacking unpacking = new Unpacking(source, out);
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(new ByteArrayInputStream(source.bytes()), "UTF-8", true, true)) {
      for (ZipArchiveEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        String name = e.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("ml") || name.endsWith(".opf") || name.endsWith(".htm")) {
          out.countEntry();
          files.put(e.getName(), unpacking.entry(zip, e.getName()));
        }
      }
    } catch (java.io.IOException e) {
      out.note("damaged EPUB, chapters may be missing: " + Failures.inWords(e));
    }
    return files;
  }

  /** A reference of the package file as a name in the archive. */
  private static String resolve(String base, String href) {
    int fragment = href.indexOf('#');
    String plain = decode(fragment < 0 ? href : href.substring(0, fragment));
    Deque<String> parts = new ArrayDeque<>();
    String folder = base.substring(0, base.lastIndexOf('/') + 1);
    for (String part : (folder + plain).split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String decode(String href) {
    try {
      return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return href;
    }
  }
}
