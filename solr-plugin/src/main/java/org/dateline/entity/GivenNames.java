package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Listed given names: by their keys in any spelling, and letter by letter. Read-only once filled.
 */
final class GivenNames {
  /** Before the language of foreign names as its newsrooms write them. */
  private static final String FOREIGN = "x-";

  /** Hash of a key to bits of {@link WordClass#MALE} and {@link WordClass#FEMALE}. */
  private final LongIntTable classes = new LongIntTable(4096);

  /** Hash of a key to the first name in {@link #names} that has it. */
  private final LongIntTable first = new LongIntTable(4096);

  /** Hashes of {@code language name} in small letters. */
  private final LongIntTable natives = new LongIntTable(4096);

  private final List<String> names = new ArrayList<>();

  /** Names in Latin letters by language, for {@link NativeNames}. */
  private final Map<String, List<String>> latin = new TreeMap<>();

  /** Filled when the first Cyrillic name is met. */
  private volatile NativeNames transcribed;

  /** Number in {@link #names} of the first name of the row of sisters that is read. */
  private int head = -1;

  /**
   * @param language of the list it is in
   * @param keys hashes of its keys
   * @param count how many; none for a name of several words, which is known letter by letter alone
   */
  void add(String name, String language, WordClass wordClass, long[] keys, int count) {
    natives.put(hash(language, name), 1);
    for (int k = 0; k < count; k++) {
      long key = keys[k];
      int bits = classes.get(key, 0);
      classes.put(key, bits | wordClass.bit);
      if (bits == 0) {
        first.put(key, names.size());
      }
    }
    names.add(name);
    if (Chars.isLatin(name.charAt(0))) {
      latin.computeIfAbsent(language, code -> new ArrayList<>()).add(name);
    }
  }

  /** The names in Latin letters, found by their Cyrillic spelling. */
  NativeNames transcribed() {
    NativeNames result = transcribed;
    if (result == null) {
      // Made twice when two threads meet here; both get the same.
      result = NativeNames.given(latin);
      transcribed = result;
    }
    return result;
  }

  /** Begins a row of sister names. */
  void begin() {
    head = -1;
  }

  /**
   * Files a name under the first of its row; lists of given names have been read before.
   *
   * @param keys hashes of its keys
   * @param count how many
   */
  void addSister(String name, long[] keys, int count) {
    if (head < 0) {
      head = names.size();
      names.add(name);
    }
    for (int k = 0; k < count; k++) {
      first.put(keys[k], head);
    }
  }

  private static long hash(String language, String name) {
    long hash = TermHash.SEED;
    for (int i = 0; i < language.length(); i++) {
      hash = TermHash.add(hash, language.charAt(i));
    }
    hash = TermHash.add(hash, ' ');
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      hash = TermHash.add(hash, lower.charAt(i));
    }
    return TermHash.finish(hash);
  }

  /**
   * The given name under whose key all names with this key are filed, or null when there is none.
   */
  String named(long keyHash) {
    int name = first.get(keyHash, -1);
    return name < 0 ? null : names.get(name);
  }

  /** Classes and first names by key, for tests. */
  List<LongIntTable> tables() {
    return List.of(classes, first);
  }

  /** Whether the language's own lists have that given name, letter by letter. */
  boolean isNative(String name, String language) {
    return language != null && natives.get(hash(language, name), 0) != 0;
  }

  /** Whether a foreigner's name is listed as the language's newsrooms write it. */
  boolean isForeign(String name, String language) {
    return isNative(name, FOREIGN + language);
  }

  /**
   * Whether a word in Cyrillic letters is some foreign given name as the rules of its language have
   * it.
   */
  boolean isTranscribed(String word) {
    return !Originals.given(word).isEmpty() || transcribed().has(word);
  }

  /** Whether a name is listed as the token is written. */
  boolean isSpelled(Tokens tokens, int i) {
    return classes.get(tokens.exact(i), 0) != 0;
  }

  /**
   * Bits of {@link WordClass#MALE} and {@link WordClass#FEMALE} when the token can be a given name.
   *
   * @param loosely whether inflected forms count
   */
  int classes(Tokens tokens, int i, boolean loosely) {
    int bits = classes.get(tokens.exact(i), 0);
    int last = tokens.keyEnd(i);
    for (int k = tokens.keyFrom[i]; k < last; k++) {
      if (loosely || tokens.tier[k] != Tokens.INFLECTED) {
        bits |= classes.get(tokens.keys[k], 0);
      }
    }
    return bits;
  }
}
