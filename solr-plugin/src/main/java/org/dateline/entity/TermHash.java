package org.dateline.entity;

import org.dateline.translit.KeyHash;

/**
 * 64-bit hashes of tokens and keys. They stand for the strings in the match structure: with a
 * million keys the chance that a token of a text hits a foreign one is below 1 in 10^13.
 */
final class TermHash {
  /** FNV-1a parameters (public domain, Fowler, Noll and Vo). */
  static final long SEED = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private TermHash() {}

  /** One more UTF-16 unit. */
  static long add(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  /** Spreads the bits and never gives 0, which marks an empty slot. */
  static long finish(long hash) {
    long h = hash ^ (hash >>> 32);
    h *= 0xd6e8feb86659fd93L;
    h ^= h >>> 32;
    return h == 0 ? 1 : h;
  }

  /** Hash of a token as written, without case. */
  static long token(CharSequence text, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      hash = add(hash, lower(text.charAt(i)));
    }
    return finish(hash);
  }

  /** Hash of a token whose letters went through {@link #lower} already. */
  static long lowerToken(char[] buffer, int length) {
    long hash = SEED;
    for (int i = 0; i < length; i++) {
      hash = add(hash, buffer[i]);
    }
    return finish(hash);
  }

  /** Hash of a transliteration key; never equal to that of the same letters as a token. */
  static long key(char[] buffer, int length) {
    return KeyHash.of(buffer, 0, length);
  }

  /** Lower case that is the same in every locale; typographic apostrophes are made plain. */
  static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' || c == '\u02bc' ? '\'' : Character.toLowerCase(c);
  }
}
