package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandIT {
  @TempDir private Path folder;

  @Test
  void indexesPrintsTablesAndReusesTheIndex() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        news.resolve("one.txt"),
        "Storm hits Poland\n\nThe storm that crossed Poland on Monday killed three people and injured 41"
            + " others, the interior ministry said. Power lines were down in four regions of the country.\n");
    Files.write(
        news.resolve("two.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1, 2});
    String data = folder.resolve("data").toString();

    Run first = Run.dateline("demo", "--exit", "--port", "0", "--data", data, news.toString());
    assertEquals(1, first.status(), "two.pdf is broken and must show: " + first.err());
    assertTrue(first.err().contains("Indexed 2 files"), first.err());
    assertTrue(first.err().contains("two.pdf"), first.err());
    assertTrue(first.out().contains("Poland"), first.out());
    assertTrue(first.out().contains("killed"), first.out());
    assertTrue(first.out().contains("/solr/news/select?"), first.out());

    Run second = Run.dateline("demo", "--exit", "--port", "0", "--data", data, news.toString());
    assertTrue(second.err().contains("Indexed 0 files"), second.err());
    assertTrue(second.err().contains("2 were in the index already"), second.err());
    assertTrue(second.out().contains("Poland"), second.out());
  }

  @Test
  void aBusyPortIsOneClearLine() throws IOException {
    Path file = Files.writeString(folder.resolve("one.txt"), "Nothing happened in Oslo on Monday.");
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run =
          Run.dateline(
              "demo",
              "--exit",
              "--port",
              String.valueOf(busy.getLocalPort()),
              "--data",
              folder.resolve("data").toString(),
              file.toString());
      assertEquals(1, run.status());
      assertTrue(run.err().contains("the port is in use"), run.err());
      assertTrue(!run.err().contains("\tat "), run.err());
    }
  }

  @Test
  void aFileAsDataFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("one.txt"), "Nothing happened in Oslo on Monday.");
    Run run = Run.dateline("demo", "--exit", "--data", file.toString(), file.toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains("--data must be a folder"), run.err());
  }
}
