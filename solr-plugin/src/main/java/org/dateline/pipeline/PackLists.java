package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.entity.ListPacker;
import org.dateline.lucene.NameAnalyzer;
import org.dateline.text.Resources;

/** Step of the build: analyses the shipped lists once for all servers. */
public final class PackLists {
  private PackLists() {}

  /**
   * @param args the {@code conf} folder of the shipped configset, the folder of the plugin's
   *     classes
   * @throws IOException when a list cannot be read or is malformed, or a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path conf = Path.of(args[0]);
    Resources resources = name -> Files.newInputStream(conf.resolve(name));
    ListPacker.pack(
        resources, GazetteerFiles.list(resources), NameAnalyzer.create(), Path.of(args[1]));
  }
}
