package org.dateline.extract.meta;

import java.util.Locale;
import java.util.Set;

/** Whether {@code 01/06/2022} begins with the day or the month. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Not known: an ambiguous date is no date. */
  UNKNOWN;

  private static final Set<String> MONTH_FIRST_COUNTRIES = Set.of("US", "PH", "BZ", "FM", "PW");

  /** What the locale that a page declares says ({@code en-US}, {@code de_AT}); may be null. */
  public static DateOrder ofLocale(String tag) {
    if (tag == null || tag.isBlank()) {
      return UNKNOWN;
    }
    Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
    if (locale.getLanguage().equals("en")) {
      if (locale.getCountry().isEmpty()) {
        return UNKNOWN;
      }
      return MONTH_FIRST_COUNTRIES.contains(locale.getCountry()) ? MONTH_FIRST : DAY_FIRST;
    }
    return ofLanguage(locale.getLanguage());
  }

  /** What the language of the text says: only English writes both ways. */
  public static DateOrder ofLanguage(String language) {
    return language == null || language.isEmpty() || language.equals("en") || language.equals("tl")
        ? UNKNOWN
        : DAY_FIRST;
  }

  /** The first of two that knows. */
  public DateOrder or(DateOrder other) {
    return this == UNKNOWN ? other : this;
  }
}
