package org.dateline.entity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.text.Resources;

/** The text lists of a gazetteer and the patterns of state bodies, on their way to an index. */
final class GazetteerLists {
  private final ListText text;
  private final Institutions institutions;
  private final long checksum;

  private GazetteerLists(ListText text, Institutions institutions, long checksum) {
    this.text = text;
    this.institutions = institutions;
    this.checksum = checksum;
  }

  /**
   * @param bodies whether there are patterns of state bodies
   */
  static GazetteerLists read(Resources resources, List<String> fileNames, boolean bodies)
      throws IOException {
    SummedResources summed = new SummedResources(resources);
    ListText text = ListText.read(summed, fileNames);
    Institutions institutions = bodies ? Institutions.load(summed) : Institutions.EMPTY;
    return new GazetteerLists(text, institutions, summed.checksum());
  }

  Institutions institutions() {
    return institutions;
  }

  /**
   * @param packed where packed lists are, if there are any
   * @return the index, and whether it was packed
   * @throws GazetteerFormatException when a line is not right; names file and line
   */
  Indexed index(Analyzer analyzer, Resources packed) {
    var in = head(analyzer).open(packed, PackedGazetteer.FILE);
    if (in != null) {
      PackedGazetteer ready = PackedGazetteer.read(in, text);
      return new Indexed(ready.index(), ready.listed(), true);
    }
    Map<String, Merged> byId = merged();
    NameIndexBuilder builder = new NameIndexBuilder(analyzer);
    EntityLines lines = add(byId, builder);
    return new Indexed(builder.build(lines), listed(byId, analyzer), false);
  }

  /**
   * @param listed ordinals of listed state bodies by {@link InstitutionNames#key}
   */
  record Indexed(NameIndex index, Map<String, Integer> listed, boolean packed) {}

  /** Writes what {@link #index} finds packed later. */
  void pack(OutputStream out, Analyzer analyzer) throws IOException {
    Map<String, Merged> byId = merged();
    NameIndexBuilder builder = new NameIndexBuilder(analyzer, true);
    EntityLines lines = add(byId, builder);
    PackedGazetteer.write(out, head(analyzer), builder, lines, listed(byId, analyzer), analyzer);
  }

  private PackedHead head(Analyzer analyzer) {
    return new PackedHead(checksum, CompiledFile.fingerprint(analyzer));
  }

  /** An entity and its lines: one, unless several files list it. */
  private static final class Merged {
    private GazetteerEntry entry;
    private final List<Integer> lines = new ArrayList<>(1);
  }

  private Map<String, Merged> merged() {
    Map<String, Merged> byId = new LinkedHashMap<>();
    for (int file = 0; file < text.files(); file++) {
      text.read(
          file,
          (at, entry) -> {
            Merged merged =
                byId.computeIfAbsent(entry.type() + " " + entry.id(), id -> new Merged());
            merged.entry = merged.entry == null ? entry : merged.entry.with(entry);
            merged.lines.add(at);
          });
    }
    return byId;
  }

  private EntityLines add(Map<String, Merged> byId, NameIndexBuilder builder) {
    EntityLines.Builder lines = new EntityLines.Builder(text);
    int ordinal = 0;
    for (Merged merged : byId.values()) {
      lines.entity();
      merged.lines.forEach(lines::line);
      builder.add(merged.entry, ordinal++);
    }
    return lines.build();
  }

  private Map<String, Integer> listed(Map<String, Merged> byId, Analyzer analyzer) {
    return InstitutionNames.listed(
        () -> byId.values().stream().map(merged -> merged.entry).iterator(),
        institutions,
        analyzer);
  }
}
