package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.text.ArticleText;
import org.dateline.text.Part;

/**
 * Finds the people, places and organisations of an article. Immutable, safe for use by several
 * threads.
 */
public final class EntityTagger {
  private final Gazetteer gazetteer;
  private final Analyzer analyzer;
  private final GazetteerMatcher matcher;

  /**
   * @param gazetteer what is known
   * @param analyzer the one the gazetteer was loaded with
   */
  public EntityTagger(Gazetteer gazetteer, Analyzer analyzer) {
    this.gazetteer = gazetteer;
    this.analyzer = analyzer;
    this.matcher = new GazetteerMatcher(gazetteer);
  }

  /**
   * @param article headline and text; never changed
   * @return the entities in order of first mention, title first
   */
  public List<Entity> tag(ArticleText article) {
    List<Candidate> chosen = new ArrayList<>();
    for (Part part : Part.values()) {
      TextTokens in = new TextTokens(part, article.text(part), analyzer);
      chosen.addAll(longest(in, matcher.match(in, article.language())));
    }
    return entities(chosen);
  }

  private static List<Candidate> longest(TextTokens in, List<Candidate> all) {
    List<Candidate> sorted = new ArrayList<>(all);
    sorted.removeIf(
        candidate -> candidate.options.stream().allMatch(o -> o.kind() == SpellingKind.SURNAME));
    sorted.sort(
        Comparator.comparingInt(Candidate::length).reversed().thenComparingInt(c -> c.from));
    BitSet taken = new BitSet();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : sorted) {
      if (taken.nextSetBit(candidate.from) < 0
          || taken.nextSetBit(candidate.from) >= candidate.to) {
        taken.set(candidate.from, candidate.to);
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(c -> c.from));
    return chosen;
  }

  private List<Entity> entities(List<Candidate> chosen) {
    Map<GazetteerEntry, List<Mention>> mentions = new LinkedHashMap<>();
    for (Candidate candidate : chosen) {
      candidate.options.sort(Comparator.comparingDouble(Candidate.Option::score).reversed());
      Candidate.Option best = candidate.best();
      List<String> alternatives =
          candidate.options.stream().skip(1).map(option -> option.entry().id()).toList();
      mentions
          .computeIfAbsent(best.entry(), entry -> new ArrayList<>())
          .add(
              new Mention(
                  candidate.in.part,
                  candidate.start(),
                  candidate.end(),
                  candidate.text(),
                  candidate.rule,
                  best.score(),
                  alternatives));
    }
    List<Entity> entities = new ArrayList<>();
    mentions.forEach(
        (entry, list) ->
            entities.add(
                new Entity(
                    entry.id(),
                    entry.name(),
                    entry.type(),
                    gazetteer.path(entry.type() == EntityType.PLACE ? entry.id() : entry.parent()),
                    list)));
    return entities;
  }
}
