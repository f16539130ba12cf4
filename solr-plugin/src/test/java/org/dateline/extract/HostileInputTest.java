package org.dateline.extract;

import static org.dateline.extract.NewsFiles.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files made to do harm end in time, with a reason, and the next document parses. */
class HostileInputTest extends HostileTest {
  private static final ExtractionLimits LIMITS =
      ExtractionLimits.DEFAULTS.toBuilder().timeoutMs(TIMEOUT_MS).childPoolSize(1).build();

  HostileInputTest() {
    super(ExtractionHints.NONE);
  }

  @Override
  void assertRead(Extraction news) {
    assertEquals(Texts.TITLE, news.articles().get(0).title());
  }

  @ParameterizedTest
  @EnumSource(
      value = Isolation.class,
      names = {"PROCESS", "IN_PROCESS"})
  void archives(Isolation isolation) throws IOException {
    extractor = ArticleExtractors.create(LIMITS, isolation);
    assertReason("zip bomb: unpacks to more than 100 times", HostileFiles.zipBomb(120));
    assertReason("zip bomb: unpacks to more than 100 times", NewsFiles.gzip(new byte[80 << 20]));
    assertReason("zip bomb", HostileFiles.zipOfBombs(3));
    assertReason("nested deeper than 4 containers", HostileFiles.nestedZip(6));
    assertEquals(Extraction.Status.OK, extract(HostileFiles.nestedZip(4)).status());
    assertReason(
        "zip bomb",
        HostileFiles.officeBomb(
            OfficeFiles.docx(Texts.TITLE, Texts.PARAGRAPHS), "word/document.xml", 20));
    assertReason("zip bomb", HostileFiles.officeBomb(NewsFiles.odt(), "content.xml", 20));
    assertReason("zip bomb", HostileFiles.officeBomb(NewsFiles.epub(), "OEBPS/book.opf", 20));
  }

  @Test
  void tooManyEntries() throws IOException {
    extractor =
        ArticleExtractors.create(LIMITS.toBuilder().maxEntries(20).build(), Isolation.IN_PROCESS);
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 25; i++) {
      many.put(i + ".txt", utf8("The water fell on Wednesday, said the mayor of the town."));
    }
    Extraction cut = assertReason("more than 20 entries (maxEntries)", NewsFiles.zip(many));
    assertEquals(Extraction.Status.PARTIAL, cut.status());
    assertEquals(20, cut.articles().size());
  }

  @ParameterizedTest
  @EnumSource(
      value = Isolation.class,
      names = {"PROCESS", "IN_PROCESS"})
  void entitiesAreNotExpanded(Isolation isolation) throws IOException {
    extractor = ArticleExtractors.create(LIMITS, isolation);
    for (Map.Entry<String, byte[]> file :
        HostileFiles.xmlWith(HostileFiles::billionLaughs).entrySet()) {
      for (Article article : extract(file.getValue()).articles()) {
        assertTrue(article.body().length() < 2_000, file.getKey());
        assertFalse(article.body().contains("lollol"), file.getKey());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Isolation.class,
      names = {"PROCESS", "IN_PROCESS"})
  void nothingOutsideTheDocumentIsRead(Isolation isolation, @TempDir Path folder)
      throws IOException {
    extractor = ArticleExtractors.create(LIMITS, isolation);
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET-4711");
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort();
      Map<String, byte[]> files =
          HostileFiles.xmlWith(
              root -> HostileFiles.external(root, secret.toUri().toString(), address));
      String xdp = "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><a>&lol9;&net;</a></xdp:xdp>";
      files.put(
          "xfa",
          PdfFiles.xfa(HostileFiles.external("xdp:xdp", secret.toUri().toString(), address) + xdp));
      files.put("html", utf8(page(secret.toUri().toString(), address)));
      files.put(
          "rtf",
          utf8(
              "{\\rtf1{\\field{\\*\\fldinst INCLUDETEXT \""
                  + secret
                  + "\"}}{\\*\\template "
                  + address
                  + "/t.dot}The river fell.\\par}"));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        for (Article article : extract(file.getValue()).articles()) {
          assertFalse(article.toString().contains("TOP-SECRET"), file.getKey());
        }
      }
      server.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, server::accept, "a document opened an address");
    }
  }

  private static String page(String file, String address) {
    return "<html><head><base href='"
        + address
        + "'><link rel=stylesheet href='/s.css'><meta http-equiv=refresh content='0;url="
        + address
        + "'></head><body><iframe src='"
        + file
        + "'></iframe><img src='"
        + address
        + "/i.png'><object data='"
        + file
        + "'></object><p>The river fell on Wednesday, and the road to the north is open.</p>";
  }

  @ParameterizedTest
  @EnumSource(
      value = Isolation.class,
      names = {"PROCESS", "IN_PROCESS"})
  void xfaFormsAreLeftOut(Isolation isolation) throws IOException {
    extractor = ArticleExtractors.create(LIMITS, isolation);
    Extraction form = assertReason("XFA form", PdfFiles.xfa("<xdp><field>XFA-TEXT</field></xdp>"));
    assertEquals(Extraction.Status.PARTIAL, form.status());
    assertFalse(form.articles().get(0).body().contains("XFA-TEXT"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Isolation.class,
      names = {"PROCESS", "IN_PROCESS"})
  void depthAndLoops(Isolation isolation) {
    extractor = ArticleExtractors.create(LIMITS, isolation);
    String text = "The water fell on Wednesday, and the only road to the north is open again.";
    Extraction deep = extract(HostileFiles.deep("<div>", "<p>" + text, "</div>", 50_000));
    assertTrue(deep.articles().get(0).body().contains(text));
    extract(HostileFiles.deep("<b><i><table><tr><td>", text, "", 10_000));
    extract(HostileFiles.deep("<rss><channel><item>", text, "</item></channel></rss>", 10_000));
    extract(HostileFiles.deep("<nitf><body><body.content><p>", text, "", 5_000));
    extract(HostileFiles.deep("{\\rtf1 ", text, "}", 50_000));
    extract(HostileFiles.nestedMail(2_000));
    extract(HostileFiles.pdfLoop());
    extract(HostileFiles.pdfDeep(200_000));
    extract(HostileFiles.pdfRecursiveForm());
  }

  @ParameterizedTest
  @EnumSource(
      value = Isolation.class,
      names = {"PROCESS", "IN_PROCESS"})
  void longLines(Isolation isolation) {
    extractor = ArticleExtractors.create(LIMITS, isolation);
    byte[] tag = HostileFiles.longTag(200 << 20);
    assertReason("too large: 209715200 bytes, allowed are 67108864 (maxInputBytes)", tag);
    extractor.close();
    extractor =
        ArticleExtractors.create(LIMITS.toBuilder().maxInputBytes(256 << 20).build(), isolation);
    Extraction cut = assertReason("cut after 6000000 of 209715200 bytes (maxMarkupBytes)", tag);
    assertTrue(cut.articles().isEmpty() || cut.articles().get(0).body().contains("Before it."));
    extractor.close();
    extractor = ArticleExtractors.create(LIMITS.toBuilder().maxOutputChars(100).build(), isolation);
    Extraction few = assertReason("text cut after 100 characters", utf8(NewsFiles.html()));
    assertEquals(Extraction.Status.PARTIAL, few.status());
    Article article = few.articles().get(0);
    assertEquals(100, article.title().length() + article.body().length());
    extractor.close();
    extractor = ArticleExtractors.create(LIMITS, isolation);
  }
}
