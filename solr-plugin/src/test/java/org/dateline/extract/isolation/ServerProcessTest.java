package org.dateline.extract.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in a server's class loaders: its children start, and never outlive the server. */
class ServerProcessTest {
  @Test
  void childEndsWithAServerThatCrashes() throws Exception {
    try (ServerProcess server = new ServerProcess(List.of(), "PROCESS")) {
      assertEquals("OK html null", server.line());
      List<Long> children = server.children();
      assertEquals(1, children.size());
      server.close();
      assertGone(children.get(0));
    }
  }

  @Test
  void childEndsWithAServerThatShutsDown() throws Exception {
    try (ServerProcess server = new ServerProcess(List.of(), "AUTO")) {
      assertEquals("OK html null", server.line());
      List<Long> children = server.children();
      assertEquals(1, children.size());
      server.shutDown();
      assertGone(children.get(0));
    }
  }

  /** What Solr 9 runs with by default on Java 17: everything but starting programs. */
  @Test
  @EnabledForJreRange(max = JRE.JAVA_23)
  void securityManagerMakesAutoParseInTheServer(@TempDir Path folder) throws Exception {
    Path policy =
        Files.writeString(
            folder.resolve("test.policy"),
            "grant {\n"
                + " permission java.io.FilePermission \"<<ALL FILES>>\", \"read,write,delete\";\n"
                + " permission java.lang.RuntimePermission \"*\";\n"
                + " permission java.util.PropertyPermission \"*\", \"read,write\";\n"
                + " permission java.lang.reflect.ReflectPermission \"*\";\n"
                + " permission java.util.logging.LoggingPermission \"control\";\n"
                + " permission java.net.NetPermission \"*\";\n"
                + " permission java.security.SecurityPermission \"*\";\n"
                + "};\n");
    List<String> secured =
        List.of("-Djava.security.manager", "-Djava.security.policy=" + policy.toUri());
    try (ServerProcess server = new ServerProcess(secured, "AUTO")) {
      assertEquals("OK html (in-process) null", server.line());
      assertTrue(server.children().isEmpty());
    }
    try (ServerProcess server = new ServerProcess(secured, "PROCESS")) {
      String line = server.line();
      assertTrue(line.startsWith("FAILED none no parser process: access denied"), line);
    }
  }

  private static void assertGone(long pid) throws InterruptedException {
    for (int i = 0; i < 100 && isAlive(pid); i++) {
      Thread.sleep(100);
    }
    assertFalse(isAlive(pid), "process " + pid + " is left over");
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
