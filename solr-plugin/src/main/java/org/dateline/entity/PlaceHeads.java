package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.PackagedTable;

/**
 * What a head word makes of an unlisted place's name in English: {@code льодовик Бірх} is Birch
 * Glacier, {@code Insel Quorn} Quorn Island ({@code place_heads.tsv}). Stateless.
 */
final class PlaceHeads {
  /** How sure a name is a place's that a head word or the like tells. */
  static final double CONFIDENCE = 0.7;

  /** Stands for the name in a pattern. */
  private static final String NAME = "{}";

  /**
   * A head word.
   *
   * @param pattern English name with {@code {}} for the name proper
   * @param over whether a listed name behind it is only a part of this place's: Lake Maracaibo
   * @param last whether it is a part of names before it only: Приморский район
   */
  record Head(String pattern, boolean over, boolean last) {
    /** The place's name around the name proper. */
    String name(String proper) {
      return pattern.replace(NAME, proper);
    }
  }

  /** A head with any ending. */
  private record Stem(String text, boolean last, Head head) {}

  /** The table, loaded with the first unlisted place. */
  private static final class Table {
    private static final Map<String, Head> WORDS = new HashMap<>();
    private static final Map<String, List<Stem>> STEMS = new HashMap<>();

    static {
      for (String[] row : PackagedTable.rows(PlaceHeads.class, "place_heads.tsv")) {
        Head head = new Head(row[1], row[2].equals("over"), row[2].equals("last"));
        for (String word : row[3].split(" \\| ")) {
          boolean last = word.startsWith("*");
          if (last || word.endsWith("*")) {
            STEMS
                .computeIfAbsent(row[0], key -> new ArrayList<>())
                .add(new Stem(word.replace("*", ""), last, head));
          } else {
            WORDS.put(row[0] + " " + word, head);
          }
        }
      }
    }
  }

  private PlaceHeads() {}

  /**
   * @param word as written
   * @param language of the text
   * @return null for a word that adds nothing to a name in English: village, town
   */
  static Head of(String word, String language) {
    String small = word.toLowerCase(Locale.ROOT);
    Head head = Table.WORDS.get(language + " " + small);
    if (head != null) {
      return head;
    }
    for (Stem stem : Table.STEMS.getOrDefault(language, List.of())) {
      if (stem.last() ? small.endsWith(stem.text()) : small.startsWith(stem.text())) {
        return stem.head();
      }
    }
    return null;
  }

  /** Whether the word is a head that takes a listed name into a longer one. */
  static boolean isOver(String word, String language) {
    Head head = of(word, language);
    return head != null && head.over();
  }
}
