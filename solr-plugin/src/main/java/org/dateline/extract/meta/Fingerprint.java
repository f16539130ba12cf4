package org.dateline.extract.meta;

import java.util.Locale;

/**
 * SimHash of 64 bits over shingles of three words: near duplicates differ in few bits (up to some 6
 * of 64), unrelated texts in about half. After Charikar (2002).
 */
public final class Fingerprint {
  private static final int WORDS = 3;

  private Fingerprint() {}

  /** 16 hexadecimal digits; null when the text has no word. */
  public static String of(String text) {
    int[] balance = new int[64];
    long[] window = new long[WORDS];
    int words = 0;
    long hash = 0;
    boolean inWord = false;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); ) {
      int c = i < lower.length() ? lower.codePointAt(i) : ' ';
      i += Character.charCount(c);
      boolean part = Character.isLetterOrDigit(c);
      // Signs that are words, and texts that write no blanks, give one word each.
      boolean alone = part && Character.isIdeographic(c);
      if (part && !alone) {
        hash = (inWord ? hash : 0xcbf29ce484222325L) * 0x100000001b3L ^ c;
        inWord = true;
        continue;
      }
      if (inWord) {
        add(balance, window, words++, hash);
        inWord = false;
      }
      if (alone) {
        add(balance, window, words++, c);
      }
    }
    if (words == 0) {
      return null;
    }
    if (words < WORDS) {
      add(balance, window, WORDS, window[0]);
    }
    long bits = 0;
    for (int b = 0; b < 64; b++) {
      if (balance[b] > 0) {
        bits |= 1L << b;
      }
    }
    return String.format(Locale.ROOT, "%016x", bits);
  }

  /** Bits in which two fingerprints differ, 0 to 64. */
  public static int distance(String a, String b) {
    return Long.bitCount(Long.parseUnsignedLong(a, 16) ^ Long.parseUnsignedLong(b, 16));
  }

  private static void add(int[] balance, long[] window, int at, long word) {
    window[at % WORDS] = word;
    if (at < WORDS - 1) {
      return;
    }
    long h = 0;
    for (int k = 0; k < WORDS; k++) {
      h = mix(h * 31 + window[(at + 1 + k) % WORDS]);
    }
    for (int b = 0; b < 64; b++) {
      balance[b] += (h >>> b & 1) == 0 ? -1 : 1;
    }
  }

  /** The finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
  private static long mix(long h) {
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }
}
