package org.dateline.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.text.Cells;
import org.dateline.text.Resources;

/**
 * The word lists by which unknown names are recognised ({@code names/}). Immutable once loaded,
 * safe for use by several threads.
 *
 * <p>Files have three tab-separated columns: category (a {@link WordClass} in small letters),
 * language ({@code *} for any), words parted by {@code " | "}; a star stands for any beginning or
 * ending of a word.
 */
final class NameLexicon {
  /** Names the files, one a line. */
  static final String INDEX = "names/index.txt";

  private static final String ANY = "*";
  private static final int COLUMNS = 3;

  /** No lists: no unknown names are found. */
  static final NameLexicon EMPTY = new NameLexicon(Map.of(), new WordList(), new GivenNames());

  private final Map<String, WordList> byLanguage;
  private final WordList all;
  private final GivenNames givenNames;

  private NameLexicon(Map<String, WordList> byLanguage, WordList all, GivenNames givenNames) {
    this.byLanguage = byLanguage;
    this.all = all;
    this.givenNames = givenNames;
  }

  static NameLexicon load(Resources resources, Analyzer analyzer) throws IOException {
    Map<String, WordList> byLanguage = new HashMap<>();
    GivenNames given = new GivenNames();
    Tokens tokens = new Tokens(false);
    for (String file : lines(resources, INDEX)) {
      if (file.isBlank() || file.charAt(0) == '#') {
        continue;
      }
      int number = 0;
      for (String line : lines(resources, file)) {
        number++;
        if (line.isBlank() || line.charAt(0) == '#') {
          continue;
        }
        List<String> cells = Cells.split(line, '\t');
        WordClass wordClass = WordClass.parse(cells.get(0));
        if (cells.size() != COLUMNS || wordClass == null) {
          throw new GazetteerFormatException(
              file, number, "category, language and words parted by tabs expected: " + line);
        }
        WordList list = byLanguage.computeIfAbsent(cells.get(1), language -> new WordList());
        for (String word : Cells.split(cells.get(2), '|')) {
          String text = word.strip();
          if (text.isEmpty()) {
            continue;
          }
          if (wordClass == WordClass.MALE || wordClass == WordClass.FEMALE) {
            tokens.read(text, analyzer);
            given.add(tokens, cells.get(1), wordClass);
          } else {
            list.add(text, wordClass);
          }
        }
      }
    }
    WordList all = new WordList();
    byLanguage.values().forEach(all::addAll);
    WordList any = byLanguage.remove(ANY);
    if (any != null) {
      byLanguage.values().forEach(list -> list.addAll(any));
    }
    return new NameLexicon(byLanguage, all, given);
  }

  /** All lines of a file. */
  private static List<String> lines(Resources resources, String file) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(resources.open(file), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line.stripTrailing());
      }
    }
    return lines;
  }

  /** The list of a language; that of all together for one without a list. */
  WordList words(String language) {
    return byLanguage.getOrDefault(language == null ? "" : language, all);
  }

  GivenNames givenNames() {
    return givenNames;
  }
}
