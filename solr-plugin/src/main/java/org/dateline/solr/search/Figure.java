package org.dateline.solr.search;

/**
 * One claim as found in the index. Unknown values are null.
 *
 * @param id of the claim
 * @param article id of its article
 * @param fingerprint of the article's text
 * @param kind what happened
 * @param subjectClass who is counted, coarsely
 * @param subject who is counted, as worded
 * @param place where
 * @param day as-of day or day of publication, ISO date
 * @param published day of publication, ISO date
 * @param source who claims it
 * @param outlet where it was published
 * @param min lower bound, null when open
 * @param max upper bound, null when open
 * @param approx how exact the wording is
 * @param hedge e.g. {@code denied}
 * @param sentence verbatim
 * @param title of the article
 * @param url of the article
 */
record Figure(
    String id,
    String article,
    String fingerprint,
    String kind,
    String subjectClass,
    String subject,
    String place,
    String day,
    String published,
    String source,
    String outlet,
    Double min,
    Double max,
    String approx,
    String hedge,
    String sentence,
    String title,
    String url) {

  /** Least value the claim allows; what is open below counts from its upper bound. */
  Double low() {
    return min == null ? max : min;
  }

  /** Greatest value the claim names; what is open above ends at its lower bound. */
  Double high(boolean vagueIsLower) {
    if (max == null || vagueIsLower && isVague() && min != null) {
      return min;
    }
    return max;
  }

  /**
   * The one number that stands for it: the middle of a stated range, else its lower bound, so that
   * "dozens" and "at least 12" both count as 12.
   */
  Double best() {
    return "range".equals(approx) && min != null && max != null
        ? Double.valueOf((min + max) / 2)
        : low();
  }

  private boolean isVague() {
    return "magnitude".equals(approx) || "vague".equals(approx);
  }

  /** Whether some value of the interval lies in {@code [from, to)}. */
  boolean overlaps(double from, double to, boolean vagueIsLower) {
    double least = min == null ? Double.NEGATIVE_INFINITY : min;
    double most = max == null ? Double.POSITIVE_INFINITY : max;
    if (vagueIsLower && isVague() && min != null) {
      most = min;
    }
    return least < to && most >= from;
  }

  /** Who is behind the figure: the source named, else the outlet in its own voice; may be null. */
  String voice() {
    return source == null ? outlet : source;
  }
}
