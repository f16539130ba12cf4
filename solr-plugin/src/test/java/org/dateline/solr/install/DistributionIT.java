package org.dateline.solr.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.dateline.solr.test.Distribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the built zip: libraries, their licences and hashes; nothing that Solr has, too. */
class DistributionIT {
  private static final long MAX_ZIP_BYTES = 30_000_000;

  private static final Set<String> PERMISSIVE =
      Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause");

  @TempDir static Path unpacked;
  static Distribution distribution;

  @BeforeAll
  static void unpack() throws Exception {
    distribution = Distribution.unpack(unpacked);
  }

  @Test
  void small() throws Exception {
    long size = Files.size(Distribution.zip());
    assertTrue(size <= MAX_ZIP_BYTES, size + " bytes, at most " + MAX_ZIP_BYTES);
  }

  @Test
  void noClassTwiceAndNoneOfSolr() throws Exception {
    Map<String, String> owners = new HashMap<>();
    Set<String> own = distribution.plugin();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String name = Path.of(entry).getFileName().toString();
      // What is left is Solr 9 with what this project's tests need.
      if (entry.endsWith(".jar") && !own.contains(name)) {
        classes(Path.of(entry)).forEach(type -> owners.put(type, name));
      }
    }
    assertTrue(owners.containsKey("org/apache/solr/core/SolrCore.class"), "Solr's jars are read");
    List<String> doubles = new ArrayList<>();
    for (Path jar : jars()) {
      for (String type : classes(jar)) {
        String before = owners.put(type, jar.getFileName().toString());
        if (before != null) {
          doubles.add(type + " in " + jar.getFileName() + " and " + before);
        }
      }
    }
    assertEquals(List.of(), doubles);
  }

  @Test
  void billOfMaterialsNamesExactlyTheLibraries() throws Exception {
    JsonNode bill = new ObjectMapper().readTree(unpacked.resolve("sbom.cdx.json").toFile());
    assertEquals("CycloneDX", bill.path("bomFormat").asText());
    assertFalse(bill.has("serialNumber"), "not reproducible");
    Map<String, String> listed = new HashMap<>();
    for (JsonNode library : bill.path("components")) {
      listed.put(
          library.path("name").asText() + "-" + library.path("version").asText() + ".jar",
          library.path("hashes").path(0).path("content").asText());
      JsonNode licence = library.path("licenses").path(0).path("license");
      String name = licence.path("id").asText(licence.path("name").asText());
      assertTrue(PERMISSIVE.contains(name), library.path("name") + " is under " + name);
    }
    Map<String, String> present = new HashMap<>();
    for (Path jar : jars()) {
      String name = jar.getFileName().toString();
      if (!name.startsWith("dateline-solr-plugin")) {
        present.put(name, sha("SHA-256", jar));
      }
    }
    assertEquals(present, listed);
  }

  @Test
  void licenceOfEachLibrary() throws Exception {
    Set<String> without = new TreeSet<>();
    for (Path jar : jars()) {
      String artifact = jar.getFileName().toString().replaceAll("-[0-9].*", "");
      Path folder = unpacked.resolve("licenses/" + artifact + "-jar");
      if (artifact.equals("dateline-solr-plugin")) {
        try (JarFile file = new JarFile(jar.toFile())) {
          assertNotNull(file.getEntry("META-INF/LICENSE"));
        }
      } else if (!holdsLicence(folder)) {
        without.add(artifact);
      }
    }
    assertEquals(Set.of(), without);
    assertTrue(Files.isRegularFile(unpacked.resolve("LICENSE")));
  }

  /** What a library's jar says of itself in a NOTICE travels with it. */
  @Test
  void noticeOfEachLibraryThatHasOne() throws Exception {
    Set<String> without = new TreeSet<>();
    for (Path jar : jars()) {
      try (JarFile file = new JarFile(jar.toFile())) {
        for (JarEntry entry : Collections.list(file.entries())) {
          if (entry.getName().matches("META-INF/NOTICE[^/]*")) {
            String artifact = jar.getFileName().toString().replaceAll("-[0-9].*", "");
            Path notice = unpacked.resolve("licenses/" + artifact + "-jar/" + entry.getName());
            if (!Files.isRegularFile(notice)) {
              without.add(notice.toString());
            }
          }
        }
      }
    }
    assertEquals(Set.of(), without);
  }

  @Test
  void checksums() throws Exception {
    Path zip = Distribution.zip();
    for (String algorithm : List.of("SHA-256", "SHA-512")) {
      String ending = algorithm.replace("SHA-", ".sha");
      assertEquals(
          sha(algorithm, zip) + "  " + zip.getFileName() + "\n",
          Files.readString(zip.resolveSibling(zip.getFileName() + ending)));
    }
  }

  private static List<Path> jars() throws Exception {
    try (Stream<Path> files = Files.list(distribution.lib())) {
      return files.sorted().toList();
    }
  }

  private static boolean holdsLicence(Path folder) throws Exception {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(
          file -> Files.isRegularFile(file) && file.getFileName().toString().startsWith("LICENSE"));
    }
  }

  private static List<String> classes(Path jar) throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      return Collections.list(file.entries()).stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.contains("module-info"))
          .filter(name -> !name.startsWith("META-INF/"))
          .toList();
    }
  }

  private static String sha(String algorithm, Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
  }
}
