package org.dateline.seeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of one binary seed: header lines {@code key: value}, an empty line, then paragraphs
 * parted by empty lines. A paragraph that starts with {@code ##} is a heading inside the article.
 * UTF-8.
 *
 * @param header keys {@code file}, {@code title}, {@code outlet}, {@code language} and, where the
 *     article shows them, {@code author}, {@code date} (ISO), {@code shown-date}
 * @param paragraphs in reading order, headings with their mark
 */
record SeedText(Map<String, String> header, List<String> paragraphs) {
  static final String HEADING = "## ";

  SeedText {
    header = Map.copyOf(header);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads one file; a header line without a colon is an error that names it. */
  static SeedText read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int end = text.indexOf("\n\n");
    Map<String, String> header = new LinkedHashMap<>();
    for (String line : text.substring(0, end).split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IOException(file + ": no 'key: value' in header line '" + line + "'");
      }
      header.put(line.substring(0, colon), line.substring(colon + 2));
    }
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.substring(end + 2).split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph.strip());
      }
    }
    return new SeedText(header, paragraphs);
  }

  /** A header value, or the empty string. */
  String get(String key) {
    return header.getOrDefault(key, "");
  }

  static boolean isHeading(String paragraph) {
    return paragraph.startsWith(HEADING);
  }

  static String withoutMark(String paragraph) {
    return isHeading(paragraph) ? paragraph.substring(HEADING.length()) : paragraph;
  }
}
