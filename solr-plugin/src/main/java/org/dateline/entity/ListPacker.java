package org.dateline.entity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.text.Resources;

/**
 * Writes what the analysis of text lists gives into files that lie beside this package's classes in
 * the jar, so that a server does not analyse the lists that everybody has. The same lists give the
 * same bytes.
 */
public final class ListPacker {
  private ListPacker() {}

  /**
   * @param resources a configset's {@code conf} folder
   * @param fileNames the gazetteer's files in their order
   * @param classes folder with the plugin's classes
   * @throws IOException when a file cannot be read or written
   */
  public static void pack(
      Resources resources, List<String> fileNames, Analyzer analyzer, Path classes)
      throws IOException {
    Path folder =
        Files.createDirectories(
            classes.resolve(ListPacker.class.getPackageName().replace('.', '/')));
    GivenKeys.Recorder given = new GivenKeys.Recorder(analyzer);
    SummedResources summed = new SummedResources(resources);
    ListText names = ListText.readIndexed(summed, NameLexicon.INDEX);
    NameLexicon.load(names, given);
    try (OutputStream out = Files.newOutputStream(folder.resolve(GivenKeys.FILE))) {
      given.write(out, new PackedHead(summed.checksum(), CompiledFile.fingerprint(analyzer)));
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(PackedGazetteer.FILE))) {
      GazetteerLists.read(resources, fileNames, true).pack(out, analyzer);
    }
  }
}
