package org.dateline.lucene;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.dateline.translit.KeyHash;
import org.dateline.translit.KeyHashes;
import org.dateline.translit.KeyReader;

/**
 * Leaves tokens as they are and gives the hashes of the keys of those that somebody asks for: for
 * the gazetteer, which looks up hashes, and only of words that a name can begin or go on with.
 */
final class KeyHashFilter extends TokenFilter implements KeyHashes {
  /** A word without keys, and an entry that no word has. */
  private static final byte[] NONE = new byte[KeyHash.HEAD];

  private final KeyReader reader;
  private final Memory memory;

  /**
   * @param reader one that remembers nothing; used by this filter alone
   * @param memory shared by filters whose readers give the same keys
   */
  KeyHashFilter(TokenStream input, KeyReader reader, Memory memory) {
    super(input);
    this.reader = reader;
    this.memory = memory;
  }

  @Override
  public boolean incrementToken() throws IOException {
    return input.incrementToken();
  }

  @Override
  public byte[] of(char[] text, int start, int length) {
    if (length == 0 || length > KeyReader.MAX_TOKEN_LENGTH) {
      return NONE;
    }
    long hash = KeyHash.of(text, start, length);
    byte[] keys = memory.find(hash);
    if (keys == null) {
      keys = KeyHash.all(hash, reader, reader.read(text, start, length));
      memory.put(hash, keys);
    }
    return keys;
  }

  /**
   * The words read last, two places for each. Entries never change; a race between threads costs
   * one more reading.
   */
  static final class Memory {
    private static final VarHandle ENTRIES = MethodHandles.arrayElementVarHandle(byte[][].class);

    private final byte[][] words;

    /**
     * @param size number of words, a power of two; about 50 bytes each
     */
    Memory(int size) {
      words = new byte[size][];
      Arrays.fill(words, NONE);
    }

    private byte[] find(long hash) {
      int slot = slot(hash);
      byte[] word = (byte[]) ENTRIES.getAcquire(words, slot);
      if (KeyHash.hash(word, 0) == hash) {
        return word;
      }
      byte[] older = (byte[]) ENTRIES.getAcquire(words, slot + 1);
      if (KeyHash.hash(older, 0) == hash) {
        ENTRIES.setRelease(words, slot + 1, word);
        ENTRIES.setRelease(words, slot, older);
        return older;
      }
      return null;
    }

    private void put(long hash, byte[] word) {
      int slot = slot(hash);
      ENTRIES.setRelease(words, slot + 1, (byte[]) ENTRIES.getAcquire(words, slot));
      ENTRIES.setRelease(words, slot, word);
    }

    private int slot(long hash) {
      return (int) hash & words.length - 2;
    }
  }
}
