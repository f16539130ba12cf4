package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/** Gives unlisted names an id that is the same for their spellings, and one name per article. */
final class LocalNames {
  private final Map<String, String> names = new HashMap<>();
  private final LocalIds ids;
  private final Analyzer analyzer;
  private final NameLexicon lexicon;
  private final String language;

  LocalNames(Analyzer analyzer, NameLexicon lexicon, String language) {
    this.analyzer = analyzer;
    this.lexicon = lexicon;
    this.language = language;
    this.ids = new LocalIds(analyzer, lexicon);
  }

  /** Entity of an unlisted candidate; the first spelling in the article gives the name. */
  GazetteerEntry entry(Candidate candidate) {
    String written =
        candidate.name != null
            ? candidate.name
            : Romanisation.latin(
                BaseNames.person(candidate, language, lexicon, analyzer), language);
    String id = ids.id(candidate.unlisted, written);
    String name = names.computeIfAbsent(id, key -> written);
    List<Spelling> spellings = new ArrayList<>();
    return new GazetteerEntry(
        id,
        candidate.unlisted,
        name,
        candidate.country == null ? null : candidate.country.id(),
        Map.of(),
        spellings);
  }
}
