package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/**
 * Finds the entities that a spelling names, for queries: any script, any romanisation, former
 * names, surnames alone. Immutable, safe for use by several threads.
 */
public final class EntityResolver {
  private static final double EXACT = 1;
  private static final double BY_KEY = 0.9;
  private static final double SURNAME = 0.6;
  private static final double LOCAL = 0.5;

  private final Gazetteer gazetteer;
  private final Analyzer analyzer;

  /**
   * An entity that the spelling may name.
   *
   * @param id Wikidata QID or local id
   * @param name canonical name; the spelling itself for an unlisted one
   * @param type what it is
   * @param score 1 for a listed spelling, less for one that shares its keys, a surname, an id made
   *     of the keys of an unlisted name
   */
  public record Resolved(String id, String name, EntityType type, double score) {}

  /**
   * @param analyzer the one the gazetteer was loaded with
   */
  public EntityResolver(Gazetteer gazetteer, Analyzer analyzer) {
    this.gazetteer = gazetteer;
    this.analyzer = analyzer;
  }

  /**
   * @param spelling a name as a user types it
   * @param type what to look for, null for all
   * @return all readings, best first; for a name that is not listed the id that articles would give
   *     it, so that it can be filtered by, too
   */
  public List<Resolved> resolve(String spelling, EntityType type) {
    Tokens tokens = new Tokens();
    tokens.read(spelling, analyzer);
    if (tokens.size == 0) {
      return List.of();
    }
    Map<String, Resolved> found = new LinkedHashMap<>();
    for (NameIndex layer : gazetteer.layers()) {
      layer.matchAt(
          tokens,
          0,
          (index, node, from, to, tier) -> {
            if (to == tokens.size) {
              collect(index, node, tier == Tokens.EXACT, type, found);
            }
          });
    }
    List<Resolved> all = new ArrayList<>(found.values());
    if (all.stream().noneMatch(resolved -> resolved.score() >= BY_KEY)) {
      LocalIds ids = new LocalIds(analyzer, gazetteer.lexicon());
      for (EntityType each : EntityType.values()) {
        if (type == null || type == each) {
          all.add(new Resolved(ids.id(each, spelling.strip()), spelling.strip(), each, LOCAL));
        }
      }
    }
    all.sort((a, b) -> Double.compare(b.score(), a.score()));
    return List.copyOf(all);
  }

  private static void collect(
      NameIndex index, int node, boolean exact, EntityType type, Map<String, Resolved> found) {
    for (int name = index.nodeNames[node]; name < index.nodeNames[node + 1]; name++) {
      GazetteerEntry entry = index.entity(name);
      if (type != null && entry.type() != type) {
        continue;
      }
      double score =
          NameMeta.kind(index.nameMeta[name]) == SpellingKind.SURNAME
              ? SURNAME
              : exact ? EXACT : BY_KEY;
      found.merge(
          entry.type() + " " + entry.id(),
          new Resolved(entry.id(), entry.name(), entry.type(), score),
          (a, b) -> a.score() >= b.score() ? a : b);
    }
  }
}
