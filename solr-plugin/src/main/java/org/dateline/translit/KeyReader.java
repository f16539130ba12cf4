package org.dateline.translit;

import java.util.Arrays;
import java.util.Set;

/**
 * Reads tokens into keys, reusing its buffers: one per token stream, not safe for use by several
 * threads. Time is linear in the token's length.
 *
 * <p>A key is a prefix that no word has ({@code =} strict and inflected, {@code ~} loose, {@code %}
 * and {@code @} skeleton) and sounds written in {@code a–z}.
 */
public final class KeyReader {
  /** Longer tokens are not names; they get no keys. In UTF-16 units. */
  public static final int MAX_TOKEN_LENGTH = 64;

  /** Strict keys of one token: a fifth reading finds nothing more. Few tokens have that many. */
  static final int MAX_STRICT_KEYS = 4;

  /** Readings of one token in the loose tier: the strict ones and those of loose tables. */
  private static final int MAX_READINGS = MAX_STRICT_KEYS + 3;

  /** Words of two to this many letters are read one way: they meet others too easily. */
  private static final int SHORT = 3;

  /** Keys of dictionary forms of one token. */
  static final int MAX_INFLECTED_KEYS = 2;

  private static final char SKELETON = '%';
  private static final char ABJAD_SKELETON = '@';

  /** One consonant says nothing. */
  private static final int MIN_SKELETON = 2;

  /** Short names become one another when all their vowels are one. */
  private static final int MIN_COARSE = 5;

  /** Most keys of one token over all tiers. */
  public static final int MAX_KEYS = 16;

  private static final int WIDTH = RuleTable.MAX_GROWTH * (MAX_TOKEN_LENGTH + CodedWord.SLACK) + 2;

  private final SpellingRules rules;
  private final boolean wantsStrict;
  private final boolean wantsInflected;
  private final boolean wantsLoose;
  private final boolean wantsSkeleton;
  private final boolean query;
  private final KeyCache cache;
  private final CodedWord word;
  private final byte[] sounds = new byte[RuleTable.MAX_GROWTH * WIDTH];
  private final byte[] folded = new byte[RuleTable.MAX_GROWTH * WIDTH];
  private final byte[][] strict = new byte[MAX_READINGS][WIDTH];
  private final int[] strictLengths = new int[MAX_READINGS];
  private final char[][] keys = new char[MAX_KEYS][WIDTH + 1];
  private final int[] lengths = new int[MAX_KEYS];
  private final Tier[] kinds = new Tier[MAX_KEYS];
  private final byte[][] lemmas =
      new byte[Inflections.MAX_LEMMAS][MAX_TOKEN_LENGTH + CodedWord.SLACK + 2];
  private final int[] lemmaLengths = new int[Inflections.MAX_LEMMAS];
  private int size;
  private int strictSize;

  KeyReader(SpellingRules rules, Set<Tier> tiers, boolean query, KeyCache cache) {
    this.rules = rules;
    this.wantsStrict = tiers.contains(Tier.STRICT);
    this.wantsInflected = tiers.contains(Tier.INFLECTED);
    this.wantsLoose = tiers.contains(Tier.LOOSE);
    this.wantsSkeleton = tiers.contains(Tier.SKELETON);
    this.query = query;
    this.cache = cache;
    this.word = new CodedWord(rules);
  }

  /**
   * Reads one token and replaces the keys of the token before.
   *
   * @param text holds the token
   * @param start its first UTF-16 unit
   * @param length its length in UTF-16 units
   * @return how many distinct keys it has, 0 when no supported letter is in it or it is too long
   */
  public int read(char[] text, int start, int length) {
    size = 0;
    if (length > MAX_TOKEN_LENGTH) {
      return 0;
    }
    if (cache.isEmpty()) {
      readNew(text, start, length);
      return size;
    }
    long hash = KeyHash.of(text, start, length);
    size = cache.find(hash, keys, lengths, kinds);
    if (size == 0) {
      readNew(text, start, length);
      if (size > 0) {
        cache.put(hash, keys, lengths, kinds, size);
      }
    }
    return size;
  }

  private void readNew(char[] text, int start, int length) {
    if (!word.read(text, start, length)) {
      return;
    }
    readStrict(MAX_STRICT_KEYS);
    for (int i = 0; i < strictSize && wantsStrict; i++) {
      emit(Tier.STRICT, '=', strict[i], strictLengths[i]);
    }
    if (wantsLoose || wantsSkeleton) {
      readLoose();
    }
    if (wantsInflected) {
      readInflected();
    }
  }

  /** Begins with the characters of key {@code i}, until the next read. */
  public char[] buffer(int i) {
    return keys[i];
  }

  /** The length of key {@code i} in characters. */
  public int length(int i) {
    return lengths[i];
  }

  /** The tier of key {@code i}; strict keys come first. */
  public Tier tier(int i) {
    return kinds[i];
  }

  /** Key {@code i} as a string. */
  public String key(int i) {
    return new String(keys[i], 0, lengths[i]);
  }

  /** Reads the word in the ways that count in all tiers, the likeliest first. */
  private void readStrict(int limit) {
    strictSize = 0;
    int most = word.length > 1 && word.length <= SHORT ? 1 : limit;
    Reading reading = rules.reading(word.script);
    long fitting = reading.fitting(word.letters, word.length);
    readFirst(reading, reading.sure(fitting), most);
    if (strictSize == 0) {
      readAll(reading.fallback, most);
    }
  }

  private void readFirst(Reading reading, long orthographies, int most) {
    for (long left = orthographies; left != 0 && strictSize < most; left &= left - 1) {
      readAll(reading.first(left), most);
    }
  }

  /** Adds the readings of the loose tables, and emits the keys of all. */
  private void readLoose() {
    Reading reading = rules.reading(word.script);
    if (reading.hasLoose() && word.length > SHORT) {
      long fitting = reading.fitting(word.letters, word.length);
      int most = Math.min(MAX_READINGS, strictSize + MAX_READINGS - MAX_STRICT_KEYS);
      readFirst(reading, reading.loose(fitting), most);
    }
    for (int i = 0; i < strictSize && wantsLoose; i++) {
      fold(Tier.LOOSE, '~', i);
    }
    if (wantsSkeleton) {
      readSkeletons();
    }
  }

  /** Every combination of the table's choices, the likeliest first, while there is room. */
  private void readAll(RuleTable table, int most) {
    int combinations = 1;
    for (int seconds = 0; seconds < combinations && strictSize < most; seconds++) {
      int read = table.read(word.letters, word.length, seconds, sounds);
      addStrict(RuleTable.length(read));
      combinations = 1 << RuleTable.choices(read);
    }
  }

  /** Folds {@link #sounds} into the next strict key, unless it is there already. */
  private void addStrict(int length) {
    byte[] from = sounds;
    byte[] to = folded;
    int n = length;
    for (RuleTable table : rules.folds(Tier.STRICT)) {
      int now = table.fold(from, n, to);
      if (now != RuleTable.SAME) {
        n = Math.min(now, WIDTH - 2);
        to[n + 1] = 0;
        byte[] read = from;
        from = to;
        to = read;
      }
    }
    byte[] key = strict[strictSize];
    System.arraycopy(from, 0, key, 0, n + 1);
    key[n + 1] = 0;
    strictLengths[strictSize] = n;
    boolean twice = n == 0;
    for (int i = 0; i < strictSize; i++) {
      twice |= strictLengths[i] == n && Arrays.equals(strict[i], 0, n + 1, key, 0, n + 1);
    }
    strictSize += twice ? 0 : 1;
  }

  /** The strict keys of possible dictionary forms; last, because it replaces the word. */
  private void readInflected() {
    Inflections inflections = rules.inflections(word.script);
    if (inflections == null) {
      return;
    }
    int n = inflections.lemmas(word.letters, word.length, lemmas, lemmaLengths);
    int budget = MAX_INFLECTED_KEYS;
    for (int i = 0; i < n; i++) {
      word.replace(lemmas[i], lemmaLengths[i]);
      readStrict(Math.max(1, MAX_INFLECTED_KEYS / n));
      for (int k = 0; k < strictSize && budget > 0; k++, budget--) {
        emit(Tier.INFLECTED, '=', strict[k], strictLengths[k]);
      }
    }
  }

  /** An index writes skeletons under its own kind of script; a query asks for the other kind. */
  private void readSkeletons() {
    for (int i = 0; i < strictSize; i++) {
      boolean abjad = word.script.isAbjad();
      if (abjad || query) {
        fold(Tier.SKELETON, ABJAD_SKELETON, i);
      }
      if (abjad == query) {
        fold(Tier.SKELETON, SKELETON, i);
      }
    }
  }

  /** Emits a key per fold table of the tier; the first is the finest. */
  private void fold(Tier tier, char prefix, int from) {
    int minimum = tier == Tier.SKELETON ? MIN_SKELETON : 1;
    for (RuleTable table : rules.folds(tier)) {
      int n = RuleTable.length(table.read(strict[from], strictLengths[from], 0, folded));
      n = Math.min(n, WIDTH - 2);
      if (n >= minimum) {
        emit(tier, prefix, folded, n);
      }
      minimum = MIN_COARSE;
    }
  }

  private void emit(Tier tier, char prefix, byte[] codes, int length) {
    if (size == MAX_KEYS) {
      return;
    }
    char[] key = keys[size];
    key[0] = prefix;
    for (int i = 1; i <= length; i++) {
      key[i] = rules.sounds().letter(codes[i]);
    }
    for (int i = 0; i < size; i++) {
      if (lengths[i] == length + 1 && Arrays.equals(keys[i], 0, length + 1, key, 0, length + 1)) {
        return;
      }
    }
    lengths[size] = length + 1;
    kinds[size++] = tier;
  }
}
