package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.List;
import org.dateline.solr.InitParams;
import org.dateline.solr.Parameter;

/**
 * Parameters of {@link ClaimTaggingUpdateProcessorFactory}, read once.
 *
 * @param tagging common to all taggers
 * @param children whether each claim becomes a child document
 * @param vagueness how vague words become numbers
 * @param maxClaims more claims of one article are left out of its fields
 */
public record ClaimTaggingParams(
    Tagging tagging, boolean children, Vagueness vagueness, int maxClaims) {
  /** A long-read has about a hundred; tables and market reports some hundred. */
  static final int DEFAULT_MAX_CLAIMS = 1_000;

  static final Parameter<Boolean> CHILDREN =
      Parameter.truth(
          "children",
          false,
          "Whether each claim also becomes a child document in the field claims; needs _root_ and _nest_path_.");

  static final Parameter<Vagueness> VAGUENESS =
      Parameter.choice(
          "vagueness",
          Vagueness.RANGE,
          "How vague words become bounds: dozens are 12 to 120, or 12.");

  static final Parameter<Long> MAX_CLAIMS =
      Parameter.number(
          "maxClaims", DEFAULT_MAX_CLAIMS, 1, 100_000, "Claims per article; more are left out.");

  static ClaimTaggingParams take(InitParams params) {
    ClaimTaggingParams taken =
        new ClaimTaggingParams(
            Tagging.take(params),
            params.take(CHILDREN),
            params.take(VAGUENESS),
            params.take(MAX_CLAIMS).intValue());
    params.refuseRest();
    return taken;
  }

  /** Descriptions of all parameters, for the documentation. */
  public static List<Parameter<?>> all() {
    List<Parameter<?>> all = new ArrayList<>(Tagging.ALL);
    all.addAll(List.of(CHILDREN, VAGUENESS, MAX_CLAIMS));
    return List.copyOf(all);
  }
}
