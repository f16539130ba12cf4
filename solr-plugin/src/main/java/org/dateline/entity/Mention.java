package org.dateline.entity;

import java.util.List;
import org.dateline.text.Part;

/**
 * A span that names an entity.
 *
 * @param in which text
 * @param start first UTF-16 unit
 * @param end UTF-16 unit after the last
 * @param text the spelling as written
 * @param rule which rule matched, for people who mend the gazetteer ({@code listed}, {@code
 *     surname})
 * @param score confidence, 0 to 1
 * @param spelling the listed spelling in its base form, as the gazetteer writes it; null for names
 *     found by rule and for adjectives
 * @param alternatives ids of other entities the span may name; empty when it is plain
 */
public record Mention(
    Part in,
    int start,
    int end,
    String text,
    String rule,
    double score,
    String spelling,
    List<String> alternatives) {
  public Mention {
    alternatives = List.copyOf(alternatives);
  }
}
