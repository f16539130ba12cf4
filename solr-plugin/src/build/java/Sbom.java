import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the software bill of materials of the distribution: CycloneDX 1.5, JSON, one component for each library, with
 * the fixed timestamp of the build and no serial number, so that two builds of one commit give the same bytes. A
 * library whose licence has not been looked at stops the build. Run as a source file, with the JDK alone.
 */
public final class Sbom {
  private Sbom() {}

  private record Library(String group, String artifact, String version, Path jar) {
    String purl() {
      return "pkg:maven/" + group + "/" + artifact + "@" + version + "?type=jar";
    }
  }

  /**
   * @param args what {@code dependency:list} wrote, with paths; the table of licences; the plugin's version; its
   *     timestamp (ISO 8601); the file to write
   */
  public static void main(String[] args) throws IOException, GeneralSecurityException {
    Map<String, Library> libraries = libraries(Path.of(args[0]));
    Map<String, String> licences = licences(Path.of(args[1]));
    List<String> components = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Library library : libraries.values()) {
      String licence = licences.get(library.group + ":" + library.artifact);
      if (licence == null) {
        throw new IOException(
            "No licence is on record for " + library.group + ":" + library.artifact + ": look at it, then add it to " + args[1]);
      }
      components.add(component(library, licence));
      names.add("\"" + library.purl() + "\"");
    }
    String self = "pkg:maven/org.dateline/dateline-solr-plugin@" + args[2] + "?type=jar";
    Files.writeString(
        Path.of(args[4]),
        """
        {
          "bomFormat": "CycloneDX",
          "specVersion": "1.5",
          "version": 1,
          "metadata": {
            "timestamp": "%s",
            "component": {
              "type": "library",
              "bom-ref": "%s",
              "group": "org.dateline",
              "name": "dateline-solr-plugin",
              "version": "%s",
              "licenses": [{"license": {"id": "Apache-2.0"}}],
              "purl": "%s"
            }
          },
          "components": [
        %s
          ],
          "dependencies": [{"ref": "%s", "dependsOn": [%s]}]
        }
        """
            .formatted(args[3], self, args[2], self, String.join(",\n", components), self, String.join(", ", names)));
  }

  private static String component(Library library, String licence) throws IOException, GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(library.jar));
    return """
            {
              "type": "library",
              "bom-ref": "%s",
              "group": "%s",
              "name": "%s",
              "version": "%s",
              "scope": "required",
              "hashes": [{"alg": "SHA-256", "content": "%s"}],
              "licenses": [{"license": {"%s": "%s"}}],
              "purl": "%s"
            }"""
        .formatted(
            library.purl(),
            library.group,
            library.artifact,
            library.version,
            HexFormat.of().formatHex(digest),
            licence.contains(" ") ? "name" : "id",
            licence,
            library.purl());
  }

  /** Lines {@code group:artifact:jar:version:scope:path}, by their coordinates. */
  private static Map<String, Library> libraries(Path list) throws IOException {
    Map<String, Library> libraries = new TreeMap<>();
    for (String line : Files.readAllLines(list)) {
      // A module name may follow the path.
      String[] parts = line.strip().replaceAll(" -- module.*", "").split(":", 6);
      if (parts.length == 6 && parts[2].equals("jar")) {
        libraries.put(
            parts[0] + ":" + parts[1], new Library(parts[0], parts[1], parts[3], Path.of(parts[5].strip())));
      }
    }
    if (libraries.isEmpty()) {
      throw new IOException("No libraries in " + list);
    }
    return libraries;
  }

  /** Lines {@code group:artifact TAB licence}; {@code #} comments. */
  private static Map<String, String> licences(Path table) throws IOException {
    Map<String, String> licences = new TreeMap<>();
    for (String line : Files.readAllLines(table)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t");
        if (columns.length != 2) {
          throw new IOException(table + ": not two columns: " + Arrays.toString(columns));
        }
        licences.put(columns[0], columns[1]);
      }
    }
    return licences;
  }
}
