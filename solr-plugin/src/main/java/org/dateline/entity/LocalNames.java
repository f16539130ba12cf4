package org.dateline.entity;

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
  private final NamedCountries countries;

  LocalNames(Analyzer analyzer, NameLexicon lexicon, String language, NamedCountries countries) {
    this.analyzer = analyzer;
    this.lexicon = lexicon;
    this.language = language;
    this.countries = countries;
    this.ids = new LocalIds(analyzer, lexicon);
  }

  /**
   * Entity of an unlisted candidate; the first spelling in the article gives the name. The id is
   * made of the name alone, the name shown of what the article tells about its origin, too.
   */
  GazetteerEntry entry(Candidate candidate) {
    String base =
        candidate.lookup != null
            ? candidate.lookup
            : BaseNames.person(
                candidate,
                language,
                lexicon,
                analyzer,
                name -> NameOrigins.isAtHome(name, language, countries.about(candidate), lexicon));
    boolean given = candidate.name != null && candidate.lookup == null;
    String plain = given ? candidate.name : Romanisation.latin(base, language);
    String id = ids.id(candidate.unlisted, plain);
    String name = names.computeIfAbsent(id, key -> given ? plain : shown(candidate, base));
    return new GazetteerEntry(
        id,
        candidate.unlisted,
        name,
        candidate.country == null ? null : candidate.country.id(),
        Map.of(),
        List.of());
  }

  private String place(Candidate candidate, String base) {
    String name =
        candidate.lookup != null && candidate.head != null
            ? base.substring(0, base.lastIndexOf(' '))
            : base;
    String latin = NameOrigins.place(name, language, countries.ofArticle());
    return candidate.head == null ? latin : candidate.head.name(latin);
  }

  private String shown(Candidate candidate, String base) {
    return switch (candidate.unlisted) {
      case PERSON ->
          Respelling.person(
              NameOrigins.person(base, language, countries.about(candidate), lexicon),
              language,
              countries.about(candidate));
      case PLACE -> place(candidate, base);
      default -> Romanisation.latin(base, language);
    };
  }
}
