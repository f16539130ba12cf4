package org.dateline.extract;

import static org.dateline.extract.NewsFiles.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each format gives the article that went into it, and nothing of what stands around it. */
class FormatsTest {
  private static final ArticleExtractor EXTRACTOR =
      ArticleExtractors.create(ExtractionLimits.DEFAULTS, Isolation.IN_PROCESS);

  /** Formats that state who wrote the story. */
  private static final Set<String> WITH_AUTHOR =
      Set.of(
          "story.docx",
          "story.odt",
          "story.eml",
          "story.msg",
          "stories.mbox",
          "feed.rss",
          "feed.atom",
          "story.nitf.xml",
          "story.newsml.xml");

  /** Formats that state when. */
  private static final Set<String> WITH_DATE =
      Set.of(
          "story.eml",
          "stories.mbox",
          "feed.rss",
          "feed.atom",
          "story.nitf.xml",
          "story.newsml.xml",
          "story.iptc");

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  static Stream<Arguments> files() throws IOException {
    return NewsFiles.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void givesTheArticle(String name, byte[] bytes) {
    Article article = assertStory(extract(bytes, name));
    assertEquals("en", article.language());
    assertEquals(16, article.fingerprint().length());
    if (WITH_AUTHOR.contains(name)) {
      assertEquals(List.of("Dana Orazova"), article.authors());
    }
    if (WITH_DATE.contains(name)) {
      assertTrue(article.published().startsWith("2022-03-14"), article.published());
    }
  }

  /** The bytes decide, whatever the sender says. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void wrongNameAndTypeDoNotMatter(String name, byte[] bytes) {
    if (!name.equals("story.txt")) {
      assertStory(
          EXTRACTOR.extract(bytes, new ExtractionHints("report.docx", "application/msword", null)));
    }
  }

  static Stream<Arguments> office() throws IOException {
    return OfficeFiles.others().entrySet().stream()
        .map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("office")
  void officeFilesGiveTheirText(String name, byte[] bytes) {
    for (Extraction read : List.of(extract(bytes, name), extract(bytes, null))) {
      assertEquals(Extraction.Status.OK, read.status(), read.reason());
      assertEquals("office", read.parser());
      Article article = read.articles().get(0);
      Texts.PARAGRAPHS.forEach(p -> assertTrue(article.body().contains(p), article.body()));
      assertFalse(article.body().contains("RUNNING HEAD"), article.body());
      assertFalse(article.body().contains("Sheet"), article.body());
      boolean sheet = name.startsWith("story.xls");
      assertEquals(sheet ? null : Texts.TITLE, article.title());
      assertEquals(sheet, article.body().contains("People in schools 320"));
    }
  }

  @Test
  void wireMessagesAreReadOneByOne() {
    byte[] one = NewsFiles.iptc();
    byte[] both = java.util.Arrays.copyOf(one, one.length * 2);
    System.arraycopy(one, 0, both, one.length, one.length);
    Extraction read = extract(both, null);
    assertEquals(Extraction.Status.OK, read.status(), read.reason());
    assertEquals("iptc7901", read.parser());
    assertEquals(2, read.articles().size());
    Article article = assertStory(read.articles().get(1));
    assertEquals("2022-03-14T10:15:00Z", article.published());
    assertEquals("DIS", article.section());
    byte[] cut = java.util.Arrays.copyOf(one, one.length - 30);
    assertEquals("truncated: a message without its end", extract(cut, null).reason());
  }

  @Test
  void pagesLoseRunningHeadsAndKeepParagraphsAcross() throws IOException {
    String first =
        "The first page ends in the middle of a sentence about the bridge that was carried away by";
    byte[] pdf =
        PdfFiles.pages(
            Texts.TITLE,
            List.of(
                List.of(Texts.PARAGRAPHS.get(0), first),
                List.of("the water, and goes on here.", Texts.PARAGRAPHS.get(1)),
                List.of(Texts.PARAGRAPHS.get(2))));
    Article article = extract(pdf, "issue.pdf").articles().get(0);
    assertEquals(Texts.TITLE, article.title());
    assertFalse(article.body().contains("Valley Weekly"), article.body());
    assertTrue(article.body().contains("carried away by the water, and goes on"), article.body());
  }

  @Test
  void encryptedPdfNeedsItsPassword() throws IOException {
    byte[] pdf = PdfFiles.encrypted("secret");
    Extraction locked = extract(pdf, "a.pdf");
    assertEquals(Extraction.Status.FAILED, locked.status());
    assertEquals("encrypted: the password is missing or wrong", locked.reason());
    assertStory(EXTRACTOR.extract(pdf, new ExtractionHints("a.pdf", null, "secret")));
  }

  @Test
  void envelopesForCertificatesAreNamed() {
    String pdf =
        new String(HostileFiles.pdfRecursiveForm(), StandardCharsets.ISO_8859_1)
            .replace(
                "trailer<<",
                "trailer<</ID[<00><00>]/Encrypt<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V"
                    + " 2/R 4/Length 128/Recipients[<3003020101>]>>");
    assertEquals(
        "encrypted for a certificate, which is not read", extract(utf8(pdf), "a.pdf").reason());
    String mail =
        "From: Ann Bell <ann@wire.example>\nSubject: A story\nMIME-Version: 1.0\nContent-Type:"
            + " application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n"
            + "Content-Transfer-Encoding: base64\n\nMIIBxzCCAW4wDQYJKoZIhvcNAQEBBQAwgYkC\n";
    assertEquals("an encrypted part (S/MIME, PGP) is not read", extract(utf8(mail), null).reason());
  }

  @Test
  void scannedPdfSaysSo() throws IOException {
    Extraction scanned = extract(PdfFiles.empty(), "scan.pdf");
    assertEquals(Extraction.Status.FAILED, scanned.status());
    assertTrue(scanned.reason().contains("scanned"), scanned.reason());
  }

  @Test
  void archiveGivesOneArticleForEachFileAndSkipsPictures() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>(NewsFiles.all());
    files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    Extraction all = extract(NewsFiles.zip(files), "day.zip");
    assertEquals(Extraction.Status.OK, all.status(), all.reason());
    assertEquals("archive", all.parser());
    assertEquals(NewsFiles.all().size(), all.articles().size());
    all.articles().forEach(FormatsTest::assertStory);
  }

  @Test
  void damagedEntryDoesNotCostTheOthers() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.html", utf8(NewsFiles.html()));
    files.put("b.pdf", utf8("%PDF-1.7\nnothing behind it"));
    files.put("c.html", utf8(NewsFiles.html()));
    Extraction partial = extract(NewsFiles.zip(files), "day.zip");
    assertEquals(Extraction.Status.PARTIAL, partial.status());
    assertEquals(2, partial.articles().size());
    assertTrue(partial.reason().startsWith("b.pdf: "), partial.reason());
  }

  @Test
  void mailboxOfAFunctionIsNoAuthor() {
    String mail =
        "From: Dispatches of the Shore <news@wire.example>\nSubject: A story\n\nThe harbour was"
            + " closed on Monday after the tide tore a buoy off its chain.\n";
    assertEquals(List.of(), extract(utf8(mail), null).articles().get(0).authors());
  }

  @Test
  void mailBoxGivesEachMail() throws IOException {
    Extraction box = extract(NewsFiles.mbox(NewsFiles.eml(), NewsFiles.eml()), "box");
    assertEquals(2, box.articles().size());
    box.articles().forEach(FormatsTest::assertStory);
  }

  @Test
  void attachmentsAreArticles() {
    String mail =
        "From: Ann Bell <ann@wire.example>\nSubject: Two stories\nDate: Mon, 14 Mar 2022 10:15:00"
            + " +0600\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
            + "Content-Type: text/plain\n\nHere is the story that the desk has asked for this"
            + " morning, with the figures of the emergency office.\n--x\nContent-Type:"
            + " application/octet-stream; name=story.html\nContent-Disposition: attachment;"
            + " filename=story.html\n\n"
            + NewsFiles.html()
            + "\n--x\nContent-Type: image/png; name=a.png\n\nxx\n--x--\n";
    Extraction read = extract(utf8(mail), null);
    assertEquals(Extraction.Status.OK, read.status(), read.reason());
    assertEquals(2, read.articles().size());
    assertEquals("Two stories", read.articles().get(0).title());
    assertStory(read.articles().get(1));
  }

  @Test
  void feedEntriesKeepTheirMetadata() {
    Article article = extract(NewsFiles.rss(), null).articles().get(0);
    assertEquals("https://wire.example/1", article.url());
    assertEquals("Valley Wire", article.siteName());
    assertEquals(List.of("Floods"), article.tags());
    assertEquals("The river rose four metres.", article.description());
  }

  @Test
  void unknownFormatIsNamed() {
    Extraction unknown = extract(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "a.png");
    assertEquals(Extraction.Status.FAILED, unknown.status());
    assertEquals("no reader for image/png", unknown.reason());
  }

  @Test
  void emptyFileIsNamed() {
    assertEquals("empty file", extract(new byte[0], null).reason());
  }

  private static Extraction extract(byte[] bytes, String name) {
    return EXTRACTOR.extract(bytes, ExtractionHints.named(name));
  }

  private static Article assertStory(Extraction extraction) {
    assertEquals(Extraction.Status.OK, extraction.status(), extraction.reason());
    assertEquals(1, extraction.articles().size());
    return assertStory(extraction.articles().get(0));
  }

  private static Article assertStory(Article article) {
    assertEquals(Texts.TITLE, article.title());
    assertEquals(String.join("\n\n", Texts.PARAGRAPHS), article.body());
    return article;
  }
}
