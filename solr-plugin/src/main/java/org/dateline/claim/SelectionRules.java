package org.dateline.claim;

/**
 * Selectional restrictions: what a predicate can count. People are killed and arrested, buildings
 * damaged; the lexicon says it with {@code counts} per kind or line.
 */
final class SelectionRules {
  private final Lexicon lexicon;

  /** Of civilians only those whose noun says so are deployed. */
  private final boolean helpersOnly;

  SelectionRules(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.helpersOnly = lexicon.on("deployed_helpers");
  }

  /** Of two readings the one that can count this noun. */
  Match fitting(Match kind, String nounClass, boolean person, Found f) {
    if (kind == null || kind.alternative() == null || allowed(kind.entry(), nounClass, person, f)) {
      return kind;
    }
    return kind.alternative();
  }

  /** The predicate can count the number's noun; {@code nounClass} is null for an unknown one. */
  boolean allowed(Entry kind, String nounClass, boolean person, Found f) {
    String counts = kind.option("counts");
    if (counts == null) {
      counts = counts(kind.key());
    }
    return switch (counts) {
      case "people" ->
          f.counted()
              && (person || nounClass == null || f.noun != null && f.noun.entry().has("animal"));
      case "persons" -> f.counted() && (person || f.noun == null && f.nounFrom >= f.nounTo);
      case "kin" -> f.counted() && f.noun != null && f.noun.entry().has("kin");
      case "forces" ->
          f.counted()
              && (person && (!helpersOnly || f.noun == null || helps(f.noun.entry()))
                  || nounClass == null
                  || nounClass.endsWith("_forces")
                  || nounClass.equals("property")
                  || nounClass.equals("other"));
      case "things" -> f.counted() && !person;
      case "duration" -> "duration".equals(f.unitKind);
      case "measure" -> !f.counted();
      default -> f.counted();
    };
  }

  /** The kind counts people only. */
  boolean peopleOnly(String kind) {
    return "people".equals(counts(kind));
  }

  private String counts(String kind) {
    return lexicon.setting("counts." + kind, "any");
  }

  /** Pupils are sent home, not deployed; doctors are. */
  private static boolean helps(Entry noun) {
    return !noun.is("civilians") || noun.has("helper");
  }
}
