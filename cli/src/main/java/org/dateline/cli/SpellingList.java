package org.dateline.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects the spellings of one line of a gazetteer, each form once: a form that several languages
 * share is written without a language. Not thread-safe.
 */
final class SpellingList {
  private record Tag(String language, String kind) {}

  private final Map<String, Tag> spellings = new LinkedHashMap<>();
  private final String name;

  /**
   * @param name the canonical name, which is not repeated
   */
  SpellingList(String name) {
    this.name = name;
  }

  /**
   * @param form the text
   * @param language language subtag or empty
   * @param kind empty for a name, else a kind of spelling. The kind that came first stays
   */
  void add(String form, String language, String kind) {
    if (form.isBlank() || form.equals(name)) {
      return;
    }
    Tag old = spellings.get(form);
    if (old == null) {
      spellings.put(form, new Tag(language, kind));
    } else if (!old.language().equals(language)) {
      spellings.put(form, new Tag("", old.kind()));
    }
  }

  /** Adds a spelling given as {@code TEXT[@language][#kind]}. */
  void addWritten(String item) {
    String rest = item.strip();
    String kind = "";
    int hash = rest.lastIndexOf('#');
    if (hash > 0) {
      kind = rest.substring(hash + 1);
      rest = rest.substring(0, hash);
    }
    String language = "";
    int at = rest.lastIndexOf('@');
    if (at > 0) {
      language = rest.substring(at + 1);
      rest = rest.substring(0, at);
    }
    add(rest, language, kind);
  }

  /** The spellings in the order of their arrival, parted by {@code " | "}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    spellings.forEach(
        (form, tag) -> {
          out.append(out.length() == 0 ? "" : " | ").append(form);
          if (!tag.language().isEmpty()) {
            out.append('@').append(tag.language());
          }
          if (!tag.kind().isEmpty()) {
            out.append('#').append(tag.kind());
          }
        });
    return out.toString();
  }
}
