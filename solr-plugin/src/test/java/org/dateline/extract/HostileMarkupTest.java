package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files made to do harm, asked for whole: Tika's own parsers read them then, and they may do no
 * more than fail in time.
 */
class HostileMarkupTest extends HostileTest {
  private static final int MAX_CHARS = 5_000_000;
  private static final ExtractionLimits LIMITS =
      ExtractionLimits.DEFAULTS.toBuilder()
          .timeoutMs(TIMEOUT_MS)
          .maxOutputChars(MAX_CHARS)
          .childPoolSize(1)
          .build();

  HostileMarkupTest() {
    super(new ExtractionHints(null, null, null, Markup.DETECT, false));
  }

  @Override
  void assertRead(Extraction news) {
    assertTrue(Markup.of(news).xhtml().contains(Texts.TITLE));
  }

  @Override
  void check(Extraction extraction) {
    assertEquals(extraction.status() == Extraction.Status.OK, extraction.reason() == null);
    assertNotNull(extraction.parser());
    for (Article article : extraction.articles()) {
      assertTrue(article.body().length() <= 2 * MAX_CHARS, "markup around " + MAX_CHARS);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Isolation.class,
      names = {"PROCESS", "IN_PROCESS"})
  void archives(Isolation isolation) throws IOException {
    extractor = ArticleExtractors.create(LIMITS, isolation);
    assertReason("zip bomb", HostileFiles.zipBomb(120));
    assertReason("zip bomb", HostileFiles.zipOfBombs(2));
    assertReason(
        "zip bomb",
        HostileFiles.officeBomb(
            OfficeFiles.docx(Texts.TITLE, Texts.PARAGRAPHS), "word/document.xml", 20));
    assertReason("zip bomb", HostileFiles.officeBomb(NewsFiles.odt(), "content.xml", 20));
    extract(NewsFiles.gzip(new byte[80 << 20]));
    extract(HostileFiles.nestedZip(40));
  }

  @ParameterizedTest
  @EnumSource(
      value = Isolation.class,
      names = {"PROCESS", "IN_PROCESS"})
  void entities(Isolation isolation, @TempDir Path folder) throws IOException {
    extractor = ArticleExtractors.create(LIMITS, isolation);
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET-4711");
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort();
      Map<String, byte[]> files = new LinkedHashMap<>();
      HostileFiles.xmlWith(HostileFiles::billionLaughs)
          .forEach((name, bytes) -> files.put("laughs " + name, bytes));
      files.putAll(
          HostileFiles.xmlWith(
              root -> HostileFiles.external(root, secret.toUri().toString(), address)));
      files.put(
          "xfa",
          PdfFiles.xfa(
              HostileFiles.external("xdp:xdp", secret.toUri().toString(), address)
                  + "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><a>&lol9;&net;</a></xdp:xdp>"));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        String read = extract(file.getValue()).articles().toString();
        assertFalse(read.contains("TOP-SECRET"), file.getKey());
        assertTrue(read.length() < 10_000, file.getKey() + ": " + read.length());
      }
      server.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, server::accept, "a document opened an address");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Isolation.class,
      names = {"PROCESS", "IN_PROCESS"})
  void depthLoopsAndLength(Isolation isolation) {
    extractor = ArticleExtractors.create(LIMITS, isolation);
    String text = "The water fell on Wednesday, and the only road to the north is open again.";
    extract(HostileFiles.deep("<div>", "<p>" + text, "</div>", 50_000));
    extract(HostileFiles.deep("<b><i><table><tr><td>", text, "", 10_000));
    extract(HostileFiles.deep("<rss><channel><item>", text, "</item></channel></rss>", 10_000));
    extract(HostileFiles.deep("{\\rtf1 ", text, "}", 50_000));
    extract(HostileFiles.nestedMail(2_000));
    extract(HostileFiles.pdfLoop());
    extract(HostileFiles.pdfDeep(200_000));
    assertReason("maxMarkupBytes", HostileFiles.longTag(60 << 20));
  }

  /** PDFBox draws such a form 2^n times: the time limit ends it, and its thread with it. */
  @ParameterizedTest
  @EnumSource(
      value = Isolation.class,
      names = {"PROCESS", "IN_PROCESS"})
  void documentThatDrawsForEver(Isolation isolation) throws InterruptedException {
    extractor = ArticleExtractors.create(LIMITS.toBuilder().timeoutMs(6_000).build(), isolation);
    assertReason("time-out after 6000 ms", HostileFiles.pdfRecursiveForm());
    for (int i = 0; i < 100 && threads() > 0; i++) {
      Thread.sleep(50);
    }
    assertEquals(0, threads(), "the parser's thread goes on");
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("dateline-extract"))
        .count();
  }
}
