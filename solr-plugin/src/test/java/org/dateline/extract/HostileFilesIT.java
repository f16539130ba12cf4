package org.dateline.extract;

import static org.dateline.extract.NewsFiles.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.solr.test.Http;
import org.dateline.solr.test.SolrServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to do harm, sent to a real Solr: each request ends within the limit, the ledger says
 * what happened, the next document is read, nothing outside a document is, and the memory of server
 * and system comes back.
 */
class HostileFilesIT {
  private static final long ALLOWED_MS = ExtractionLimits.DEFAULT_TIMEOUT_MS + 2_000;

  /** Caches of a server that has worked for a minute; one kept bomb alone is larger. */
  private static final long NOISE_BYTES = 24L << 20;

  @TempDir Path folder;

  @Test
  void solrOutlivesThem() throws Exception {
    long children = children();
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET-4711");
    try (ServerSocket net = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + net.getLocalPort();
      try (SolrServer server = SolrServer.start(Files.createDirectory(folder.resolve("home")))) {
        Http solr = server.http();
        Map<String, byte[]> files = files(secret.toUri().toString(), address);
        checkTooLarge(solr, HostileFiles.longTag(ExtractionLimits.DEFAULT_MAX_INPUT_BYTES + 1));
        sendAll(solr, files); // loads classes and fills caches
        long before = heap();
        sendAll(solr, files);
        long after = heap();
        assertTrue(after - before < NOISE_BYTES, before + " bytes before, " + after + " after");
        assertTrue(
            children() - children <= ExtractionLimits.DEFAULT_CHILD_POOL_SIZE, "children pile up");
      }
      net.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, net::accept, "a document opened an address");
    }
    for (int i = 0; i < 100 && children() > children; i++) {
      Thread.sleep(100);
    }
    assertEquals(children, children(), "a parser process is left over");
  }

  /** Indexed with the reason; only who wants nothing but the text gets an error. */
  private static void checkTooLarge(Http solr, byte[] large) {
    solr.post("/update/extract", "text/html", large, "literal.id", "l", "commit", "true").ok();
    JsonNode doc = solr.json("/select", "q", "id:l").at("/response/docs/0");
    assertEquals("failed", doc.path("extract_status").asText(), doc.toString());
    assertTrue(doc.path("extract_reason").toString().contains("(maxInputBytes)"), doc.toString());
    Http.Answer only = solr.post("/update/extract", "text/html", large, "extractOnly", "true");
    assertEquals(400, only.status());
    assertTrue(only.body().contains("(maxInputBytes)"), only.body());
  }

  private static Map<String, byte[]> files(String secret, String address) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    HostileFiles.xmlWith(HostileFiles::billionLaughs)
        .forEach((name, bytes) -> files.put("laughs-" + name, bytes));
    HostileFiles.xmlWith(root -> HostileFiles.external(root, secret, address))
        .forEach((name, bytes) -> files.put("external-" + name, bytes));
    files.put("xfa", PdfFiles.xfa(HostileFiles.external("xdp:xdp", secret, address) + "<x/>"));
    files.put("zip-bomb", HostileFiles.zipBomb(120));
    files.put("zip-of-bombs", HostileFiles.zipOfBombs(3));
    files.put("gzip-bomb", NewsFiles.gzip(new byte[80 << 20]));
    files.put("nested-zip", HostileFiles.nestedZip(6));
    byte[] docx = OfficeFiles.docx(Texts.TITLE, Texts.PARAGRAPHS);
    files.put("docx-bomb", HostileFiles.officeBomb(docx, "word/document.xml", 20));
    files.put("truncated-docx", Arrays.copyOf(docx, docx.length / 2));
    files.put("deep-html", HostileFiles.deep("<div>", "<p>The river fell.", "</div>", 50_000));
    files.put("deep-rtf", HostileFiles.deep("{\\rtf1 ", "The river fell.", "}", 50_000));
    files.put("nested-mail", HostileFiles.nestedMail(2_000));
    files.put("long-line", HostileFiles.longTag(40 << 20));
    files.put("pdf-loop", HostileFiles.pdfLoop());
    files.put("pdf-deep", HostileFiles.pdfDeep(200_000));
    files.put("pdf-recursive-form", HostileFiles.pdfRecursiveForm());
    return files;
  }

  private static void sendAll(Http solr, Map<String, byte[]> files) throws Exception {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      long start = System.nanoTime();
      send(solr, file.getKey(), file.getValue());
      long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      assertTrue(ms < ALLOWED_MS, file.getKey() + ": " + ms + " ms");
    }
    send(solr, "news", utf8(NewsFiles.html()));
    solr.get("/update", "commit", "true").ok();
    JsonNode docs =
        solr.json(
                "/select",
                "q",
                "extract_status:*",
                "rows",
                "500",
                "fl",
                "id,title,body,extract_status,extract_reason")
            .path("response")
            .path("docs");
    assertTrue(docs.size() > files.size(), docs.size() + " documents");
    for (JsonNode doc : docs) {
      assertEquals(
          doc.path("extract_status").asText().equals("ok"),
          doc.path("extract_reason").isMissingNode(),
          doc.toString());
      assertFalse(doc.toString().contains("TOP-SECRET"), doc.path("id").asText());
    }
    assertEquals(
        "ok", solr.json("/select", "q", "id:news").at("/response/docs/0/extract_status").asText());
    solr.postJson("/update", "{\"delete\":{\"query\":\"*:*\"}}", "commit", "true").ok();
  }

  private static void send(Http solr, String id, byte[] bytes) {
    solr.post("/update/extract", "application/octet-stream", bytes, "literal.id", id).ok();
  }

  /** What is used after collections that no longer free anything. */
  private static long heap() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      System.gc();
      Thread.sleep(100);
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      if (used > least - (1 << 20) && i > 2) {
        return Math.min(used, least);
      }
      least = Math.min(used, least);
    }
    return least;
  }

  private static long children() {
    return ProcessHandle.current().descendants().count();
  }
}
