package org.dateline.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** One and the same article in every format, made for tests. */
public final class NewsFiles {
  private NewsFiles() {}

  /** All formats by file name. */
  public static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("story.html", utf8(html()));
    files.put("story.txt", utf8(Texts.TITLE + "\n\n" + body("", "\n\n")));
    files.put("story.pdf", PdfFiles.twoColumns(Texts.TITLE, Texts.PARAGRAPHS));
    files.put("story.docx", OfficeFiles.docx(Texts.TITLE, Texts.PARAGRAPHS));
    files.put("story.odt", odt());
    files.put("story.rtf", rtf());
    files.put("story.eml", eml());
    files.put("story.msg", msg());
    files.put("stories.mbox", mbox(eml()));
    files.put("feed.rss", rss());
    files.put("feed.atom", atom());
    files.put("story.nitf.xml", nitf());
    files.put("story.newsml.xml", newsMl());
    files.put("story.iptc", iptc());
    files.put("story.epub", epub());
    files.put("stories.zip", zip(Map.of("a/story.html", utf8(html()))));
    files.put("story.html.gz", gzip(utf8(html())));
    return files;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String body(String open, String close) {
    return Texts.PARAGRAPHS.stream().map(p -> open + p + close).collect(Collectors.joining());
  }

  static String html() {
    return "<!DOCTYPE html><html lang=en><head><title>"
        + Texts.TITLE
        + "</title></head><body><nav><a href=/>Home</a></nav><article><h1>"
        + Texts.TITLE
        + "</h1>"
        + body("<p>", "</p>")
        + "</article></body></html>";
  }

  static byte[] rtf() {
    return utf8(
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}{\\header\\pard RUNNING HEAD\\par}"
            + "{\\info{\\title notes.rtf}}\\pard\\qc\\b "
            + Texts.TITLE
            + "\\b0\\par\\pard "
            + body("", "\\par ")
            + "}");
  }

  static byte[] eml() {
    return utf8(
        "Received: from mx.example (mx.example [192.0.2.7]) by post.example\r\n"
            + "From: Dana Orazova <dana@wire.example>\r\nTo: desk@paper.example\r\n"
            + "Subject: Fwd: =?utf-8?Q?"
            + Texts.TITLE.replace(" ", "_")
            + "?=\r\nDate: Mon, 14 Mar 2022 10:15:00 +0600\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/alternative; boundary=b1\r\n\r\n"
            + "--b1\r\nContent-Type: text/plain; charset=utf-8\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + wrapped(body("", "\n\n"))
            + "-- =\r\n\r\nDana Orazova\r\nTel. +1 555 0100\r\n\r\n"
            + "On 13 March 2022 at 21:00, Desk <desk@paper.example>\r\nwrote:\r\n\r\n"
            + "> Could you send 300 words? We had nine hurt yesterday.\r\n\r\n"
            + "--b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>"
            + body("<p>", "</p>")
            + "\r\n--b1--\r\n");
  }

  /** Hard line breaks at 72 characters, as mail programs make them. */
  private static String wrapped(String text) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : text.split("\n\n")) {
      int column = 0;
      for (String word : paragraph.split(" ")) {
        if (column > 0 && column + word.length() > 71) {
          out.append("\r\n");
          column = 0;
        }
        out.append(column == 0 ? "" : " ").append(word);
        column += word.length() + 1;
      }
      out.append("\r\n\r\n");
    }
    return out.toString();
  }

  static byte[] mbox(byte[]... mails) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] mail : mails) {
      out.write(utf8("From dana@wire.example Mon Mar 14 10:15:00 2022\n"));
      out.write(mail);
      out.write(utf8("\n\n"));
    }
    return out.toByteArray();
  }

  /** An Outlook message: one stream for each property (MS-OXMSG). */
  static byte[] msg() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      property(files, "0037", Texts.TITLE);
      property(files, "0C1A", "Dana Orazova");
      property(files, "001A", "IPM.Note");
      property(files, "1000", wrapped(body("", "\n\n")) + "-- \r\nDana Orazova\r\n");
      files.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
      files.createDirectory("__nameid_version1.0");
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static void property(POIFSFileSystem files, String id, String value) throws IOException {
    files.createDocument(
        new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_16LE)),
        "__substg1.0_" + id + "001F");
  }

  static byte[] rss() {
    return utf8(
        "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/"
            + "content/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Valley Wire"
            + "</title><link>https://wire.example/</link><language>en</language><item><title>"
            + Texts.TITLE
            + "</title><link>https://wire.example/1</link><dc:creator>Dana Orazova</dc:creator>"
            + "<category>Floods</category><pubDate>Mon, 14 Mar 2022 04:15:00 GMT</pubDate>"
            + "<description>The river rose four metres.</description><content:encoded><![CDATA["
            + body("<p>", "</p>")
            + "<p><a href='https://wire.example/1'>Read it on the site</a></p>]]>"
            + "</content:encoded></item></channel></rss>");
  }

  static byte[] atom() {
    return utf8(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Valley Wire</title><entry><title"
            + " type='html'>"
            + Texts.TITLE
            + "</title><link href='https://wire.example/1'/><author><name>Dana Orazova</name>"
            + "</author><published>2022-03-14T04:15:00Z</published><content type='xhtml'><div"
            + " xmlns='http://www.w3.org/1999/xhtml'>"
            + body("<p>", "</p>")
            + "</div></content></entry></feed>");
  }

  static byte[] nitf() {
    return utf8(
        "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf-3-4.dtd'><nitf><head><title>slug</title>"
            + "<docdata><date.issue norm='20220314T041500Z'/><key-list><keyword key='floods'/>"
            + "</key-list></docdata></head><body><body.head><hedline><hl1>"
            + Texts.TITLE
            + "</hl1></hedline><byline>By <person>Dana Orazova</person></byline></body.head>"
            + "<body.content><media><media-caption>A bridge.</media-caption></media>"
            + body("<p>", "</p>")
            + "</body.content></body></nitf>");
  }

  static byte[] newsMl() {
    return utf8(
        "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet><newsItem><itemMeta>"
            + "<versionCreated>2022-03-14T10:15:00+06:00</versionCreated></itemMeta><contentMeta>"
            + "<headline>"
            + Texts.TITLE
            + "</headline><by>Dana Orazova</by><language tag='en'/></contentMeta><contentSet>"
            + "<inlineXML contenttype='application/xhtml+xml'><html"
            + " xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>"
            + body("<p>", "</p>")
            + "</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>");
  }

  static byte[] odt() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    String office = "urn:oasis:names:tc:opendocument:xmlns:";
    entries.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    entries.put(
        "content.xml",
        utf8(
            "<office:document-content xmlns:office='"
                + office
                + "office:1.0' xmlns:text='"
                + office
                + "text:1.0'><office:body><office:text><text:h text:outline-level='1'>"
                + Texts.TITLE
                + "</text:h>"
                + body("<text:p>", "</text:p>")
                + "</office:text></office:body></office:document-content>"));
    entries.put(
        "meta.xml",
        utf8(
            "<office:document-meta xmlns:office='"
                + office
                + "office:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><office:meta>"
                + "<dc:creator>Dana Orazova</dc:creator></office:meta></office:document-meta>"));
    return zip(entries);
  }

  /** A wire message of IPTC 7901 with its control signs. */
  static byte[] iptc() {
    return utf8(
        "\u0016\u0016\u0001VWN0412 4 DIS 0093\r\n\u0002"
            + Texts.TITLE
            + "\r\n\r\n"
            + wrapped(body("", "\n\n"))
            + "\u0003\r\n141015 GMT MAR 22\r\n\u0004");
  }

  static byte[] epub() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", utf8("application/epub+zip"));
    entries.put(
        "META-INF/container.xml",
        utf8(
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                + "<rootfile full-path='OEBPS/book.opf'/></rootfiles></container>"));
    entries.put(
        "OEBPS/book.opf",
        utf8(
            "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='nav'"
                + " href='nav.xhtml' properties='nav'/><item id='s1' href='s%201.xhtml'/></manifest>"
                + "<spine><itemref idref='nav'/><itemref idref='s1'/></spine></package>"));
    entries.put("OEBPS/nav.xhtml", utf8("<html><body><nav><p>Contents</p></nav></body></html>"));
    entries.put("OEBPS/s 1.xhtml", utf8(html()));
    return zip(entries);
  }

  /** A zip; an entry {@code mimetype} is stored without compression, as the formats want it. */
  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> e : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(e.getKey());
        if (e.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(e.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(e.getValue().length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(e.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** Names of {@link #all}, for tests with parameters. */
  static List<String> names() throws IOException {
    return List.copyOf(all().keySet());
  }
}
