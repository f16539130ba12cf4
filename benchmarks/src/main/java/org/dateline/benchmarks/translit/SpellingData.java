package org.dateline.benchmarks.translit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * The test files of one folder, tab-separated, UTF-8, plain or gzipped; missing ones are empty.
 *
 * @param slices pairs of spellings of one name, by slice: {@code NAME_A NAME_B …}
 * @param queries a query and its right answers per row
 * @param vocabulary the names retrieved from
 * @param hard per row a pair of one name and a pair of different names
 * @param mustMatch families: all spellings of a row are one name
 * @param mustNot pairs of different names
 */
record SpellingData(
    Map<String, List<String[]>> slices,
    List<String[]> queries,
    List<String> vocabulary,
    List<String[]> hard,
    List<String[]> mustMatch,
    List<String[]> mustNot) {

  /**
   * @param folder holds {@code HALF.tsv}, {@code queries_HALF.tsv}, {@code vocab50k_cyr_HALF.txt},
   *     {@code hardneg_HALF.tsv}, {@code must_match.txt}, {@code must_not.txt}
   * @param half {@code dev} or {@code heldout}
   */
  static SpellingData load(Path folder, String half) throws IOException {
    Map<String, List<String[]>> slices = new LinkedHashMap<>();
    List<String[]> pairs = rows(folder, half + ".tsv", "\t");
    int slice = pairs.isEmpty() ? 0 : List.of(pairs.get(0)).indexOf("slice");
    for (String[] pair : pairs.subList(Math.min(1, pairs.size()), pairs.size())) {
      slices.computeIfAbsent(pair[slice], s -> new ArrayList<>()).add(pair);
    }
    List<String> vocabulary =
        rows(folder, "vocab50k_cyr_" + half + ".txt", "\t").stream().map(r -> r[0]).toList();
    return new SpellingData(
        slices,
        rows(folder, "queries_" + half + ".tsv", "\t"),
        vocabulary,
        rows(folder, "hardneg_" + half + ".tsv", "\t"),
        rows(folder, "must_match.txt", "\\s+"),
        rows(folder, "must_not.txt", "\\s+"));
  }

  /** At most {@code pairs} pairs a slice, chosen at random but alike in every run. */
  SpellingData sample(int pairs) {
    Map<String, List<String[]>> some = new LinkedHashMap<>();
    slices.forEach(
        (name, all) -> {
          List<String[]> mixed = new ArrayList<>(all);
          Collections.shuffle(mixed, new Random(7));
          some.put(name, List.copyOf(mixed.subList(0, Math.min(pairs, mixed.size()))));
        });
    return new SpellingData(some, queries, vocabulary, hard, mustMatch, mustNot);
  }

  private static List<String[]> rows(Path folder, String name, String separator)
      throws IOException {
    Path plain = folder.resolve(name);
    Path zipped = folder.resolve(name + ".gz");
    List<String[]> rows = new ArrayList<>();
    if (!Files.exists(plain) && !Files.exists(zipped)) {
      return rows;
    }
    try (InputStream in =
            Files.exists(plain)
                ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(zipped));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          rows.add(line.strip().split(separator));
        }
      }
    }
    return rows;
  }
}
