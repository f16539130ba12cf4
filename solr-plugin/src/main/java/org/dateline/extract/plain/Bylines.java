package org.dateline.extract.plain;

import java.util.List;
import java.util.Locale;
import org.dateline.extract.meta.PersonNames;

/** Reads a line as a byline: {@code By Ann Lee}, {@code Ann Lee by Ann Lee}, {@code Автор: …}. */
final class Bylines {
  private Bylines() {}

  static List<String> read(String line) {
    String text = line.strip();
    String rest = PersonNames.withoutOpener(text);
    if (!rest.equals(text)) {
      return people(rest);
    }
    // The name of a portrait runs into the byline: "X by X".
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = lower.indexOf(' '); i > 0; i = lower.indexOf(' ', i + 1)) {
      int end = lower.indexOf(' ', i + 1);
      if (end > 0
          && PersonNames.isOpener(lower.substring(i + 1, end))
          && lower.substring(0, i).equals(lower.substring(end + 1))) {
        return people(text.substring(end + 1));
      }
    }
    return List.of();
  }

  private static List<String> people(String text) {
    List<String> names = PersonNames.of(text, null);
    return names.stream().filter(n -> n.indexOf(' ') > 0).toList();
  }
}
