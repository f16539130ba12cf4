package org.dateline.extract.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.extract.Article;
import org.dateline.extract.Charsets;
import org.dateline.extract.ExtractionHints;
import org.dateline.extract.TextArticles;

/**
 * Agency messages as they come over the wire (IPTC 7901, the European kin of ANPA 1312): {@code SOH
 * header STX text ETX trailer EOT}, one after the other. The header has source and number,
 * priority, category and word count; the trailer the time of sending.
 */
final class IptcWireReader implements FormatReader {
  static final String TYPE = "text/vnd.iptc.anpa";

  private static final int SOH = 1;
  private static final int STX = 2;
  private static final int ETX = 3;
  private static final int EOT = 4;

  /** Idle signs that may stand before a message. */
  private static final String IDLE = "\u0000\u0016\r\n ";

  private static final int MAX_HEADER_BYTES = 512;

  /** Whether a message starts the file. */
  static boolean starts(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && at < MAX_HEADER_BYTES && IDLE.indexOf(bytes[at]) >= 0) {
      at++;
    }
    return at < bytes.length
        && bytes[at] == SOH
        && find(bytes, STX, at, Math.min(bytes.length, at + MAX_HEADER_BYTES)) >= 0;
  }

  @Override
  public String name() {
    return "iptc7901";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(TYPE);
  }

  @Override
  public void read(Source source, Reading out) throws Exception {
    byte[] bytes = XmlTree.capped(source.bytes(), out);
    int before = out.articles();
    int at = find(bytes, SOH, 0, bytes.length);
    while (at >= 0) {
      out.checkpoint();
      int next = find(bytes, SOH, at + 1, bytes.length);
      int end = next < 0 ? bytes.length : next;
      int text = find(bytes, STX, at, end);
      if (text >= 0) {
        int close = find(bytes, ETX, text, end);
        if (close < 0) {
          out.note("truncated: a message without its end");
          close = end;
        }
        int eot = find(bytes, EOT, close, end);
        out.close(
            message(
                latin(bytes, at + 1, text),
                Arrays.copyOfRange(bytes, text + 1, close),
                latin(bytes, Math.min(close + 1, end), eot < 0 ? end : eot),
                source.hints()));
      }
      at = next;
    }
    if (out.articles() == before) {
      throw new DocumentException("no message with text");
    }
  }

  private static ArticleDraft message(
      String header, byte[] text, String trailer, ExtractionHints hints) {
    Article read =
        TextArticles.extract(
            printable(Charsets.decode(text, hints.contentType()).text()), ExtractionHints.NONE);
    ArticleDraft draft = new ArticleDraft(TYPE);
    draft.set("title", read.title(), "text");
    for (String paragraph : read.body().split("\n\n")) {
      draft.paragraph(paragraph);
    }
    read.authors().forEach(author -> draft.author(author, "text"));
    draft.set("published", IptcTime.of(trailer), "trailer");
    draft.set("published", read.published(), "text");
    draft.set("agency", read.agency(), "text");
    draft.set("dateline", read.dateline(), "text");
    draft.set("section", category(header), "header");
    return draft;
  }

  /** The word behind source with number and priority: {@code TAS0123 4 POL 0253}. */
  private static String category(String header) {
    String[] words = header.strip().split("[ \r\n\t]++");
    return words.length > 2 && words[1].length() == 1 && Character.isLetter(words[2].charAt(0))
        ? words[2]
        : null;
  }

  /** Typesetting signs go, lines stay. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t' || c >= ' ') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
  }

  private static int find(byte[] bytes, int sign, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (bytes[i] == sign) {
        return i;
      }
    }
    return -1;
  }
}
