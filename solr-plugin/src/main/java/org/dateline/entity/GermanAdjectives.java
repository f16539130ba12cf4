package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * Cities and regions by the adjective that German makes of them: Kölner, Münchner, Südtiroler. It
 * never changes and has a capital, so that no list needs it. Stateless.
 */
final class GermanAdjectives {
  private static final double SCORE = 0.9;
  private static final int MIN_LETTERS = 6;

  private static final int SHUT =
      WordClass.ROLE.bit
          | WordClass.TITLE.bit
          | WordClass.CALENDAR.bit
          | WordClass.COMMON.bit
          | WordClass.MALE.bit
          | WordClass.FEMALE.bit;

  private static final Set<String> KINDS = Set.of("city", "capital", "region", "island");

  /** Treaties are not in the city they are called after. */
  private static final Set<String> TREATIES =
      Set.of(
          "Abkommen",
          "Klimaabkommen",
          "Klimavertrag",
          "Vertrag",
          "Vertrags",
          "Verträge",
          "Konvention",
          "Konventionen",
          "Übereinkommen",
          "Protokoll",
          "Erklärung",
          "Würstchen",
          "Schule",
          "Modell");

  private GermanAdjectives() {}

  /** The adjectives of a part; empty when the language is another. */
  static List<Candidate> find(
      TextTokens in, String language, Gazetteer gazetteer, Analyzer analyzer) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; "de".equals(language) && i + 1 < in.tokens.size; i++) {
      if (in.tokens.shape[i] == Shape.CAPITALISED
          && in.length(i) >= MIN_LETTERS
          && in.text.startsWith("er", in.tokens.end[i] - 2)
          && in.isCapital(i + 1)
          && in.gap(i + 1) == Gap.SPACE
          && !in.isAny(i, SHUT)
          && !in.isAny(i - 1, WordClass.MALE.bit | WordClass.FEMALE.bit | WordClass.TITLE.bit)
          && !TREATIES.contains(in.tokens.surface(i + 1))) {
        GazetteerEntry place = place(in.tokens.surface(i), gazetteer, analyzer);
        if (place != null) {
          Candidate candidate = new Candidate(in, i, i + 1);
          candidate.add(
              new Candidate.Option(place, SpellingKind.ADJECTIVE, SCORE, Tokens.INFLECTED));
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private static GazetteerEntry place(String word, Gazetteer gazetteer, Analyzer analyzer) {
    String stem = word.substring(0, word.length() - 2);
    List<String> names = new ArrayList<>(List.of(stem, stem + "en"));
    if (stem.endsWith("n")) {
      // Münchner, Dresdner
      names.add(stem.substring(0, stem.length() - 1) + "en");
    }
    if (stem.endsWith("l")) {
      // Basler, Kassler
      names.add(stem.substring(0, stem.length() - 1) + "el");
    }
    for (String name : names) {
      GazetteerEntry entry = gazetteer.named(name, EntityType.PLACE, null, analyzer);
      if (entry != null && KINDS.contains(entry.features().getOrDefault("kind", ""))) {
        return entry;
      }
    }
    return null;
  }
}
