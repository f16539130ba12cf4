package org.dateline.solr.update;

import java.util.Locale;

/**
 * The logical fields of an article. Their labels are the field names of the {@code news} configset;
 * a {@link Profile} maps them to the names of a portal.
 */
public enum NewsField {
  TITLE(Kind.TEXT),
  BODY(Kind.TEXT),
  AUTHOR(Kind.STRINGS),
  PUBLISHED(Kind.DATE),
  LANGUAGE(Kind.STRING),
  SOURCE(Kind.STRING),
  URL(Kind.STRING),
  CONTENT_TYPE(Kind.STRING),
  FINGERPRINT(Kind.STRING),
  EXTRACT_STATUS(Kind.STRING),
  EXTRACT_REASON(Kind.STRINGS),
  EXTRACT_PARSER(Kind.STRING),
  RULESET(Kind.STRINGS),
  PERSON(Kind.STRINGS),
  PLACE(Kind.STRINGS),
  ORGANISATION(Kind.STRINGS),
  ENTITY_ID(Kind.STRINGS),
  PERSON_WRITTEN(Kind.STRINGS),
  PLACE_WRITTEN(Kind.STRINGS),
  ORGANISATION_WRITTEN(Kind.STRINGS),
  PLACE_PATH(Kind.STRINGS),
  MENTIONS(Kind.JSON),
  CLAIM(Kind.STRINGS),
  CLAIM_KIND(Kind.STRINGS),
  CLAIM_KIND_SUBJECT(Kind.STRINGS),
  CLAIM_MAGNITUDE(Kind.STRINGS),
  CLAIM_SOURCE(Kind.STRINGS),
  CLAIM_HEDGE(Kind.STRINGS),
  CLAIMS_JSON(Kind.JSON);

  /** What a field holds. */
  public enum Kind {
    /** Analysed text, one value. */
    TEXT,
    /** An untokenised text. */
    STRING,
    /** Several untokenised texts; facets. */
    STRINGS,
    /** One instant. */
    DATE,
    /** A number. */
    DOUBLE,
    /** Several numbers. */
    DOUBLES,
    /** A whole number. */
    INTEGER,
    /** True or false. */
    TRUTH,
    /** Text of any length that is only stored. */
    JSON
  }

  private final Kind kind;

  NewsField(Kind kind) {
    this.kind = kind;
  }

  /** Lower-case name, e.g. {@code place_path}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it holds. */
  public Kind kind() {
    return kind;
  }

  /** The field with a label, or null. */
  static NewsField of(String label) {
    for (NewsField field : values()) {
      if (field.label().equals(label)) {
        return field;
      }
    }
    return null;
  }
}
