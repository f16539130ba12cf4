import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares README's table of versions with what has run in this build. A version that has run must stand there, with
 * its Java; one that stands there must have run, but Solr 10, which needs a newer JDK than the build.
 */
public final class Matrix {
  private static final Pattern ROW = Pattern.compile("\\| *[0-9.]+ *\\| *([0-9]+\\.[0-9]+\\.[0-9]+) *\\| *([0-9]+) *\\|.*");

  private Matrix() {}

  /**
   * @param args README.md; matrix.tsv
   */
  public static void main(String[] args) throws IOException {
    TreeMap<String, String> stated = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        stated.put(row.group(1), row.group(2));
      }
    }
    TreeMap<String, String> ran = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      String[] columns = line.split("\t");
      ran.put(columns[0], columns[1]);
    }
    boolean ten = ran.keySet().stream().anyMatch(version -> version.startsWith("10."));
    if (!ten) {
      System.out.println("No JDK of 21 or newer was named (-Dnewer.jdk=…): Solr 10 has not run");
      stated.keySet().removeIf(version -> version.startsWith("10."));
    }
    if (!stated.equals(ran)) {
      System.out.println("README's table of versions says (Solr=Java) " + stated + ", but this ran: " + ran);
      System.exit(1);
    }
    System.out.println("README's table of versions is what ran: " + ran);
  }
}
