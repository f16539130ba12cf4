package org.dateline.entity;

/**
 * One written form of a name.
 *
 * @param text the form
 * @param language BCP 47 primary subtag, or null when it is used in several
 * @param kind what it is
 * @param from first ISO 8601 date, month or year it was official, or null
 * @param to last one, or null
 */
public record Spelling(String text, String language, SpellingKind kind, String from, String to) {
  /** A plain name in any language at any time. */
  public static Spelling name(String text) {
    return new Spelling(text, null, SpellingKind.NAME, null, null);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(text);
    if (language != null) {
      out.append('@').append(language);
    }
    if (kind != SpellingKind.NAME) {
      out.append('#').append(kind.label());
    }
    if (from != null || to != null) {
      out.append('[').append(from == null ? "" : from).append("..");
      out.append(to == null ? "" : to).append(']');
    }
    return out.toString();
  }
}
