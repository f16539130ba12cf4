package org.dateline.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/**
 * Collects entities of any number of sources and writes them as one compact file that {@link
 * Gazetteer#withCompiled} opens. Names every id that two sources describe differently. For one
 * thread.
 */
public final class GazetteerCompiler {
  private static final int MAX_CONFLICTS = 10_000;

  private final Analyzer analyzer;
  private final NameIndexBuilder builder;
  private final EntityRecordsBuilder records = new EntityRecordsBuilder();
  private final Map<Long, String> seen = new HashMap<>();
  private final List<String> conflicts = new ArrayList<>();
  private long conflictCount;
  private int entities;

  /**
   * @param analyzer the one that will read the articles
   */
  public GazetteerCompiler(Analyzer analyzer) {
    this.analyzer = analyzer;
    this.builder = new NameIndexBuilder(analyzer);
  }

  /** Adds an entity; one whose type and id came before is left out, and reported if it differs. */
  public void add(GazetteerEntry entry) {
    String key = entry.type().label() + ' ' + entry.id();
    long hash = TermHash.token(key, 0, key.length());
    String known = seen.putIfAbsent(hash, entry.name());
    if (known == null) {
      builder.add(entry, records.add(entry));
      entities++;
    } else if (!known.equals(entry.name())) {
      conflictCount++;
      if (conflicts.size() < MAX_CONFLICTS) {
        conflicts.add(key + " is '" + known + "' and '" + entry.name() + "'; the first was kept");
      }
    }
  }

  /** Number of entities so far. */
  public int entities() {
    return entities;
  }

  /** Number of names so far, surnames derived from them included. */
  public int names() {
    return builder.names();
  }

  /** What two sources say differently, in words; at most the first {@value #MAX_CONFLICTS}. */
  public List<String> conflicts() {
    return List.copyOf(conflicts);
  }

  /** Number of conflicts, those not kept in {@link #conflicts} included. */
  public long conflictCount() {
    return conflictCount;
  }

  /**
   * Writes the file; an older one of that name is replaced at the end in one step.
   *
   * @throws IOException when it cannot be written, e.g. a full disk
   */
  public void write(Path file) throws IOException {
    EntityRecords built = records.build();
    CompiledFile.write(builder.build(built), built, file, analyzer);
  }
}
