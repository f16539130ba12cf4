package org.dateline.lucene;

import java.util.List;
import java.util.Map;

/** A factory's parameter that takes one of a few words. */
final class Choice {
  private Choice() {}

  /**
   * Takes a parameter out of the arguments.
   *
   * @return its value, the first allowed one by default
   * @throws IllegalArgumentException for a word that is not allowed
   */
  static String take(Map<String, String> args, String name, String... allowed) {
    String value = args.remove(name);
    if (value == null) {
      return allowed[0];
    }
    if (!List.of(allowed).contains(value)) {
      throw new IllegalArgumentException(
          "Parameter " + name + "=\"" + value + "\": allowed are " + String.join(", ", allowed));
    }
    return value;
  }
}
