package org.dateline.translit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Keys as 64-bit numbers, for those who look them up and never show them: with a million keys the
 * chance that a word meets a foreign one is below 1 in 10^13. All keys of a word are one array of
 * bytes: the hash of the word itself, then {@value #SIZE} for each key, its hash and its tier.
 */
public final class KeyHash {
  /** A field of this name gets words with {@link KeyHashes} from an analysis that gives both. */
  public static final String FIELD = "key_hashes";

  /** The same without keys of inflected forms: a listed name stands in its base form. */
  public static final String BASE_FIELD = "base_key_hashes";

  /** Bytes before the first key. */
  public static final int HEAD = Long.BYTES;

  /** Bytes for a key. */
  public static final int SIZE = Long.BYTES + 1;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /** FNV-1a parameters (public domain, Fowler, Noll and Vo), with a seed of its own. */
  private static final long SEED = 0xcbf29ce484222325L ^ 0x9e3779b97f4a7c15L;

  private static final long PRIME = 0x100000001b3L;

  private KeyHash() {}

  /** Hash of {@code text[start, start + length)}; never 0. */
  public static long of(char[] text, int start, int length) {
    long hash = SEED;
    for (int i = start; i < start + length; i++) {
      hash = (hash ^ text[i]) * PRIME;
    }
    hash ^= hash >>> 32;
    hash *= 0xd6e8feb86659fd93L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  /** The first {@code n} keys that the reader has read of the word with a hash. */
  public static byte[] all(long word, KeyReader reader, int n) {
    byte[] hashes = new byte[HEAD + n * SIZE];
    LONGS.set(hashes, 0, word);
    for (int i = 0, at = HEAD; i < n; i++, at += SIZE) {
      LONGS.set(hashes, at, of(reader.buffer(i), 0, reader.length(i)));
      hashes[at + Long.BYTES] = (byte) reader.tier(i).ordinal();
    }
    return hashes;
  }

  /** The hash at {@code hashes[at]}; that of the word at 0. */
  public static long hash(byte[] hashes, int at) {
    return (long) LONGS.get(hashes, at);
  }

  /** Whether the key at {@code hashes[at]} is of a form that the word may be inflected from. */
  public static boolean isInflected(byte[] hashes, int at) {
    return hashes[at + Long.BYTES] == Tier.INFLECTED.ordinal();
  }
}
