package org.dateline.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
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
  static final NameLexicon EMPTY =
      new NameLexicon(Map.of(), new WordList(), new LongIntTable(0), Map.of(), Map.of());

  private final Map<String, WordList> byLanguage;
  private final WordList all;
  private final LongIntTable givenNames;

  /** Languages and given names of their own lists, in small letters. */
  private final Map<String, Set<String>> natives;

  /** Hash of a key to the key that all spellings of the given name are filed under. */
  private final Map<Long, String> givenIds;

  private NameLexicon(
      Map<String, WordList> byLanguage,
      WordList all,
      LongIntTable givenNames,
      Map<Long, String> givenIds,
      Map<String, Set<String>> natives) {
    this.byLanguage = byLanguage;
    this.all = all;
    this.givenNames = givenNames;
    this.givenIds = Map.copyOf(givenIds);
    this.natives = Map.copyOf(natives);
  }

  static NameLexicon load(Resources resources, Analyzer analyzer) throws IOException {
    Map<String, WordList> byLanguage = new HashMap<>();
    LongIntTable given = new LongIntTable(4096);
    Map<Long, String> givenIds = new HashMap<>();
    Map<String, Set<String>> natives = new HashMap<>();
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
        String[] cells = line.split("\t", -1);
        WordClass wordClass = WordClass.parse(cells[0]);
        if (cells.length != COLUMNS || wordClass == null) {
          throw new GazetteerFormatException(
              file, number, "category, language and words parted by tabs expected: " + line);
        }
        WordList list = byLanguage.computeIfAbsent(cells[1], language -> new WordList());
        for (String word : cells[2].split("\\|", -1)) {
          String text = word.strip();
          if (text.isEmpty()) {
            continue;
          }
          if (wordClass == WordClass.MALE || wordClass == WordClass.FEMALE) {
            natives
                .computeIfAbsent(cells[1], language -> new HashSet<>())
                .add(text.toLowerCase(Locale.ROOT));
            tokens.read(text, analyzer);
            if (tokens.size == 1) {
              String id = LocalIds.key(analyzer, text);
              for (int k = tokens.keyFrom[0]; k < tokens.keyFrom[1]; k++) {
                givenIds.putIfAbsent(tokens.keys[k], id);
                given.put(tokens.keys[k], given.get(tokens.keys[k], 0) | wordClass.bit);
              }
            }
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
    return new NameLexicon(byLanguage, all, given, givenIds, natives);
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

  /** The key that all spellings of a given name are filed under, or null when it is none. */
  String givenId(long keyHash) {
    return givenIds.get(keyHash);
  }

  /** Whether the language's own lists have that given name, letter by letter. */
  boolean isNative(String name, String language) {
    return natives.getOrDefault(language, Set.of()).contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Bits of {@link WordClass#MALE} and {@link WordClass#FEMALE} when the token can be a given name.
   *
   * @param loosely whether inflected forms count
   */
  int givenName(Tokens tokens, int i, boolean loosely) {
    int bits = 0;
    for (int k = tokens.keyFrom[i]; k < tokens.keyFrom[i + 1]; k++) {
      if (loosely || tokens.tier[k] != Tokens.INFLECTED) {
        bits |= givenNames.get(tokens.keys[k], 0);
      }
    }
    return bits;
  }
}
