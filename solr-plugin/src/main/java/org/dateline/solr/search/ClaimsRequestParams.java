package org.dateline.solr.search;

/** Request parameters of {@code /claims}. */
final class ClaimsRequestParams {
  /** Kinds of claims, e.g. {@code killed}; several parameters or commas: any of them. */
  static final String KIND = "kind";

  /** Who is counted: a class ({@code security_forces}), else words of the subject. */
  static final String SUBJECT = "subject";

  /** Where: a place's name, id or path ({@code 1/Kazakhstan/Almaty}); contained places count. */
  static final String PLACE = "place";

  /** Who claims it: name as in the field {@code claim_source}. */
  static final String SOURCE = "source";

  /** First day, {@code 2022-01-05}. */
  static final String FROM = "from";

  /** Last day, inclusive. */
  static final String TO = "to";

  /** How vague words count: {@code range} (default) or {@code lower}. */
  static final String VAGUENESS = "vagueness";

  /** Figures with their sentences in each group; default 5. */
  static final String FIGURES = "figures";

  /** Ascending bounds, comma-separated: how many articles have an interval in each bucket. */
  static final String RANGES = "ranges";

  /** Bits in which the fingerprints of near duplicates may differ, 0 to 20; default 6. */
  static final String NEAR = "near";

  private ClaimsRequestParams() {}
}
