package org.dateline.entity;

import java.io.IOException;
import java.nio.ByteBuffer;
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

  /**
   * @param packed where packed lists are, if there are any
   */
  static NameLexicon load(Resources resources, Analyzer analyzer, Resources packed)
      throws IOException {
    SummedResources summed = new SummedResources(resources);
    ListText text = ListText.readIndexed(summed, INDEX);
    PackedHead head = new PackedHead(summed.checksum(), CompiledFile.fingerprint(analyzer));
    ByteBuffer in = head.open(packed, GivenKeys.FILE);
    return load(text, in == null ? GivenKeys.analysed(analyzer) : GivenKeys.packed(in));
  }

  static NameLexicon load(ListText text, GivenKeys keys) {
    Map<String, WordList> byLanguage = new HashMap<>();
    GivenNames given = new GivenNames();
    for (int file = 0; file < text.files(); file++) {
      int number = 0;
      for (String line : text.lines(file)) {
        number++;
        if (line.isBlank() || line.charAt(0) == '#') {
          continue;
        }
        List<String> cells = Cells.split(line.stripTrailing(), '\t');
        WordClass wordClass = WordClass.parse(cells.get(0));
        if (cells.size() != COLUMNS || wordClass == null) {
          throw new GazetteerFormatException(
              text.name(file),
              number,
              "category, language and words parted by tabs expected: " + line);
        }
        WordList list = byLanguage.computeIfAbsent(cells.get(1), language -> new WordList());
        given.begin();
        for (String word : Cells.split(cells.get(2), '|')) {
          String name = word.strip();
          if (name.isEmpty()) {
            continue;
          }
          if (wordClass == WordClass.MALE || wordClass == WordClass.FEMALE) {
            int count = keys.read(name);
            given.add(name, cells.get(1), wordClass, keys.keys, count);
          } else if (wordClass == WordClass.SISTER) {
            int count = keys.read(name);
            given.addSister(name, keys.keys, count);
          } else {
            list.add(name, wordClass);
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

  /** The list of a language; that of all together for one without a list. */
  WordList words(String language) {
    return byLanguage.getOrDefault(language == null ? "" : language, all);
  }

  GivenNames givenNames() {
    return givenNames;
  }
}
