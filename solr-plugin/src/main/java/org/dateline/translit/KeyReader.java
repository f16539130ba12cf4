package org.dateline.translit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
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

  /** Strict keys of one token: more readings add more wrong names than right ones. */
  static final int MAX_STRICT_KEYS = 2;

  /** Keys of dictionary forms of one token. */
  static final int MAX_INFLECTED_KEYS = 2;

  private static final char SKELETON = '%';
  private static final char ABJAD_SKELETON = '@';

  /** One consonant says nothing. */
  private static final int MIN_SKELETON = 2;

  /** Short names become one another when all their vowels are one. */
  private static final int MIN_COARSE = 5;

  /** Most keys of one token over all tiers. */
  public static final int MAX_KEYS = 12;

  private static final int WIDTH = RuleTable.MAX_GROWTH * MAX_TOKEN_LENGTH + 2;

  private final SpellingRules rules;
  private final Set<Tier> tiers;
  private final boolean query;
  private final byte[] letters = new byte[MAX_TOKEN_LENGTH + 2];
  private final byte[] sounds = new byte[WIDTH];
  private final byte[] folded = new byte[RuleTable.MAX_GROWTH * WIDTH];
  private final byte[][] strict = new byte[MAX_STRICT_KEYS][WIDTH];
  private final int[] strictLengths = new int[MAX_STRICT_KEYS];
  private final char[][] keys = new char[MAX_KEYS][WIDTH + 1];
  private final int[] lengths = new int[MAX_KEYS];
  private final Tier[] kinds = new Tier[MAX_KEYS];
  private final byte[][] lemmas = new byte[Inflections.MAX_LEMMAS][MAX_TOKEN_LENGTH + 2];
  private final int[] lemmaLengths = new int[Inflections.MAX_LEMMAS];
  private int size;
  private int strictSize;
  private int letterCount;
  private Script script;

  KeyReader(SpellingRules rules, Set<Tier> tiers, boolean query) {
    this.rules = rules;
    this.tiers = Set.copyOf(tiers);
    this.query = query;
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
    strictSize = 0;
    if (length > MAX_TOKEN_LENGTH || !encode(text, start, length)) {
      return 0;
    }
    readStrict();
    for (int i = 0; i < strictSize; i++) {
      if (tiers.contains(Tier.STRICT)) {
        emit(Tier.STRICT, '=', strict[i], strictLengths[i]);
      }
    }
    for (int i = 0; i < strictSize; i++) {
      if (tiers.contains(Tier.LOOSE)) {
        fold(Tier.LOOSE, '~', i);
      }
    }
    if (tiers.contains(Tier.SKELETON)) {
      readSkeletons();
    }
    if (tiers.contains(Tier.INFLECTED)) {
      readInflected();
    }
    return size;
  }

  /** The characters of key {@code i}; valid up to {@link #length} and until the next read. */
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

  private boolean encode(char[] text, int start, int length) {
    Letters map = rules.letters();
    letterCount = 0;
    script = null;
    boolean mixed = false;
    for (int i = start; i < start + length; i++) {
      short packed = map.packed(text[i]);
      if (packed == Letters.NEEDS_NORMALISING) {
        return encodeNormalised(text, start, length);
      }
      if (packed == Letters.APOSTROPHE) {
        mixed |= script == null;
        if (script != null) {
          letters[++letterCount] = (byte) rules.reading(script).alphabet().code('\'');
        }
      } else if (packed != 0) {
        Script of = SCRIPTS[packed >> 8];
        if (script == null) {
          script = of;
        }
        mixed |= script != of;
        letters[++letterCount] = (byte) packed;
      }
    }
    if (mixed) {
      encodeMixed(text, start, length);
    }
    letters[letterCount + 1] = 0;
    return letterCount > 0;
  }

  private static final Script[] SCRIPTS = Script.values();

  private boolean encodeNormalised(char[] text, int start, int length) {
    String composed = Normalizer.normalize(new String(text, start, length), Normalizer.Form.NFKC);
    char[] kept = new char[composed.length()];
    int n = 0;
    for (char c : composed.toCharArray()) {
      if (rules.letters().packed(c) != Letters.NEEDS_NORMALISING) {
        kept[n++] = c;
      }
    }
    return n <= MAX_TOKEN_LENGTH && encode(kept, 0, n);
  }

  /** Several scripts in one word: look-alikes are put right, the script with most letters wins. */
  private void encodeMixed(char[] text, int start, int length) {
    Letters map = rules.letters();
    int[] counts = new int[SCRIPTS.length];
    for (int i = start; i < start + length; i++) {
      short packed = map.packed(text[i]);
      if (packed > 0 && packed != Letters.APOSTROPHE) {
        counts[packed >> 8]++;
      }
    }
    script = null;
    for (Script candidate : SCRIPTS) {
      int count = counts[candidate.ordinal()];
      if (count > 0 && (script == null || count > counts[script.ordinal()])) {
        script = candidate;
      }
    }
    letterCount = 0;
    for (int i = start; script != null && i < start + length; i++) {
      short packed = map.packed(text[i]);
      if (packed == Letters.APOSTROPHE) {
        letters[++letterCount] = (byte) rules.reading(script).alphabet().code('\'');
        continue;
      }
      if (packed > 0 && SCRIPTS[packed >> 8] != script) {
        packed = map.packed(map.twin(text[i]));
      }
      if (packed > 0 && packed != Letters.APOSTROPHE && SCRIPTS[packed >> 8] == script) {
        letters[++letterCount] = (byte) packed;
      }
    }
  }

  private void readStrict() {
    SpellingRules.Reading reading = rules.reading(script);
    long evidence = reading.evidence().find(letters, letterCount);
    List<Orthography> orthographies = reading.orthographies();
    for (int i = 0; i < orthographies.size() && strictSize < MAX_STRICT_KEYS; i++) {
      if (orthographies.get(i).fits(evidence)) {
        readBoth(orthographies.get(i));
      }
    }
    if (strictSize == 0) {
      readBoth(reading.fallback());
    }
  }

  private void readBoth(Orthography orthography) {
    int n = orthography.table().read(letters, letterCount, false, sounds);
    addStrict(n < 0 ? -n - 1 : n);
    if (n < 0 && strictSize < MAX_STRICT_KEYS) {
      n = orthography.table().read(letters, letterCount, true, sounds);
      addStrict(-n - 1);
    }
  }

  /** Folds {@link #sounds} into the next strict key, unless it is there already. */
  private void addStrict(int length) {
    byte[] key = strict[strictSize];
    int n = foldStrict(length, key);
    strictLengths[strictSize] = n;
    boolean known = n == 0;
    for (int i = 0; i < strictSize; i++) {
      known |= Arrays.equals(strict[i], 0, strictLengths[i] + 2, key, 0, n + 2);
    }
    strictSize += known ? 0 : 1;
  }

  /** The strict keys of possible dictionary forms; last, because it reuses the buffers. */
  private void readInflected() {
    Inflections inflections = rules.inflections(script);
    if (inflections == null) {
      return;
    }
    int n = inflections.lemmas(letters, letterCount, lemmas, lemmaLengths);
    int budget = MAX_INFLECTED_KEYS;
    for (int i = 0; i < n; i++) {
      letterCount = lemmaLengths[i];
      System.arraycopy(lemmas[i], 0, letters, 0, letterCount + 2);
      strictSize = 0;
      readStrict();
      int most = Math.max(1, MAX_INFLECTED_KEYS / n);
      for (int k = 0; k < Math.min(strictSize, most) && budget > 0; k++, budget--) {
        emit(Tier.INFLECTED, '=', strict[k], strictLengths[k]);
      }
    }
  }

  /** An index writes skeletons under its own kind of script; a query asks for the other kind. */
  private void readSkeletons() {
    for (int i = 0; i < strictSize; i++) {
      boolean abjad = script.isAbjad();
      if (abjad || query) {
        fold(Tier.SKELETON, ABJAD_SKELETON, i);
      }
      if (abjad == query) {
        fold(Tier.SKELETON, SKELETON, i);
      }
    }
  }

  private int foldStrict(int length, byte[] key) {
    int n = collapse(sounds, length);
    System.arraycopy(sounds, 0, key, 0, n + 2);
    for (RuleTable table : rules.folds(Tier.STRICT)) {
      n = table.read(key, n, false, folded);
      n = Math.min(collapse(folded, n < 0 ? -n - 1 : n), WIDTH - 2);
      System.arraycopy(folded, 0, key, 0, n + 2);
    }
    return n;
  }

  /** Emits a key per fold table of the tier; the first is the finest. */
  private void fold(Tier tier, char prefix, int from) {
    int minimum = tier == Tier.SKELETON ? MIN_SKELETON : 1;
    for (RuleTable table : rules.folds(tier)) {
      int n = table.read(strict[from], strictLengths[from], false, folded);
      n = Math.min(collapse(folded, n < 0 ? -n - 1 : n), WIDTH - 2);
      if (n >= minimum) {
        emit(tier, prefix, folded, n);
      }
      minimum = MIN_COARSE;
    }
  }

  /** Drops repeated sounds in place; doubled letters never tell two names apart. */
  private static int collapse(byte[] codes, int length) {
    int n = 0;
    for (int i = 1; i <= length; i++) {
      if (n == 0 || codes[i] != codes[n]) {
        codes[++n] = codes[i];
      }
    }
    codes[n + 1] = 0;
    return n;
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
      if (Arrays.equals(keys[i], 0, lengths[i], key, 0, length + 1)) {
        return;
      }
    }
    lengths[size] = length + 1;
    kinds[size++] = tier;
  }
}
