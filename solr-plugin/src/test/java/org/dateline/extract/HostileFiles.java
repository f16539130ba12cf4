package org.dateline.extract;

import static org.dateline.extract.NewsFiles.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files made to do harm. */
final class HostileFiles {
  private HostileFiles() {}

  /** Entities that expand to 10^9 of one. */
  static String billionLaughs(String root) {
    StringBuilder dtd = new StringBuilder("<?xml version='1.0'?><!DOCTYPE " + root + " [");
    dtd.append("<!ENTITY lol0 'lol'>");
    for (int i = 1; i < 10; i++) {
      dtd.append("<!ENTITY lol").append(i).append(" '");
      dtd.append(("&lol" + (i - 1) + ";").repeat(10)).append("'>");
    }
    return dtd.append("]>").toString();
  }

  /** Entities and a DTD that point to a file and an address (the pattern of CVE-2016-4434). */
  static String external(String root, String file, String address) {
    return "<?xml version='1.0'?><!DOCTYPE "
        + root
        + " SYSTEM '"
        + address
        + "/dtd' [<!ENTITY % p SYSTEM '"
        + address
        + "/parameter'> %p; <!ENTITY lol9 SYSTEM '"
        + file
        + "'><!ENTITY net SYSTEM '"
        + address
        + "/entity'>]>";
  }

  /** Every XML-based format with a prolog and a use of {@code &lol9;}. */
  static Map<String, byte[]> xmlWith(java.util.function.UnaryOperator<String> prolog)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("rss", utf8(prolog.apply("rss") + used(NewsFiles.rss())));
    files.put("atom", utf8(prolog.apply("feed") + used(NewsFiles.atom())));
    files.put("nitf", utf8(prolog.apply("nitf") + used(NewsFiles.nitf())));
    files.put("newsml", utf8(prolog.apply("newsMessage") + used(NewsFiles.newsMl())));
    files.put("xhtml", utf8(prolog.apply("html") + used(utf8(NewsFiles.html()))));
    files.put(
        "odt",
        replaceEntry(
            NewsFiles.odt(),
            "content.xml",
            xml -> prolog.apply("office:document-content") + used(utf8(xml))));
    files.put(
        "docx",
        replaceEntry(
            OfficeFiles.docx(Texts.TITLE, Texts.PARAGRAPHS),
            "word/document.xml",
            xml -> prolog.apply("w:document") + used(utf8(xml))));
    files.put(
        "epub",
        replaceEntry(
            NewsFiles.epub(), "OEBPS/book.opf", xml -> prolog.apply("package") + used(utf8(xml))));
    return files;
  }

  /** The document without its own prolog, with entities before the first end of a paragraph. */
  private static String used(byte[] xml) {
    String text = new String(xml, StandardCharsets.UTF_8);
    while (text.startsWith("<?") || text.startsWith("<!")) {
      text = text.substring(text.indexOf('>') + 1).strip();
    }
    int end = text.indexOf("</w:t>");
    end = end < 0 ? text.indexOf("</text:p>") : end;
    end = end < 0 ? text.indexOf("</p>") : end;
    end = end < 0 ? text.lastIndexOf("</") : end;
    return text.substring(0, end) + "&lol9;&net;" + text.substring(end);
  }

  static byte[] replaceEntry(
      byte[] zip, String name, java.util.function.UnaryOperator<String> change) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        entries.put(
            e.getName(),
            e.getName().equals(name)
                ? utf8(change.apply(new String(bytes, StandardCharsets.UTF_8)))
                : bytes);
      }
    }
    return NewsFiles.zip(entries);
  }

  /** Many zero bytes, packed about 1,000 to 1. */
  static byte[] zipBomb(int megabytes) throws IOException {
    return NewsFiles.zip(Map.of("a.html", new byte[megabytes << 20]));
  }

  static byte[] nestedZip(int depth) throws IOException {
    byte[] inner = NewsFiles.zip(Map.of("story.html", utf8(NewsFiles.html())));
    for (int i = 1; i < depth; i++) {
      inner = NewsFiles.zip(Map.of("inner.zip", inner));
    }
    return inner;
  }

  /** Bombs in a bomb: each level holds the one below ten times (the pattern of 42.zip). */
  static byte[] zipOfBombs(int depth) throws IOException {
    byte[] inner = zipBomb(8);
    for (int i = 0; i < depth; i++) {
      Map<String, byte[]> ten = new LinkedHashMap<>();
      for (int n = 0; n < 10; n++) {
        ten.put(n + ".zip", inner);
      }
      inner = NewsFiles.zip(ten);
    }
    return inner;
  }

  /** An office file whose text unpacks to so many megabytes. */
  static byte[] officeBomb(byte[] office, String entry, int megabytes) throws IOException {
    return replaceEntry(
        office, entry, xml -> xml.replaceFirst(">", ">" + " ".repeat(megabytes << 20)));
  }

  static byte[] deep(String open, String middle, String close, int depth) {
    return utf8(open.repeat(depth) + middle + close.repeat(depth));
  }

  /** One tag that never ends. */
  static byte[] longTag(int bytes) {
    byte[] tag = new byte[bytes];
    Arrays.fill(tag, (byte) 'a');
    byte[] head = utf8("<html><body><p>Before it.</p><div class=\"");
    System.arraycopy(head, 0, tag, 0, head.length);
    return tag;
  }

  /** A page tree that holds itself (the pattern of CVE-2018-8017 and CVE-2021-31812: loops). */
  static byte[] pdfLoop() {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]/Parent 2 0 R>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 3 0 R>>");
  }

  /** Arrays in arrays. */
  static byte[] pdfDeep(int depth) {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(depth) + "]".repeat(depth) + ">>",
        "<</Type/Pages/Count 0/Kids[]>>");
  }

  /** A form that draws itself. */
  static byte[] pdfRecursiveForm() {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0"
            + " R>>>>>>",
        "<</Length 5>>stream\n/F Do\nendstream",
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length"
            + " 11>>stream\n/F Do /F Do\nendstream");
  }

  private static byte[] pdf(String... objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(utf8("%PDF-1.7\n"));
    StringBuilder xref = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n");
    xref.append("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      xref.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", out.size()));
      out.writeBytes(utf8((i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n"));
    }
    int start = out.size();
    out.writeBytes(
        utf8(
            xref
                + "trailer<</Root 1 0 R/Size "
                + (objects.length + 1)
                + ">>\nstartxref\n"
                + start
                + "\n%%EOF"));
    return out.toByteArray();
  }

  /** A multipart in a multipart and so on. */
  static byte[] nestedMail(int depth) {
    StringBuilder mail = new StringBuilder("From: a@b.example\nSubject: Deep\nMIME-Version: 1.0\n");
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    return utf8(mail.append("Content-Type: text/plain\n\nThe text at the bottom.\n").toString());
  }
}
