package org.dateline.lucene;

import java.io.IOException;
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
  private static final byte[] NONE = {};

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
    Word word = memory.find(hash);
    if (word == null) {
      int n = reader.read(text, start, length);
      word = new Word(hash, n == 0 ? NONE : KeyHash.all(reader, n));
      memory.put(word);
    }
    return word.keys;
  }

  private record Word(long hash, byte[] keys) {}

  /**
   * The words read last, two places for each. Races between threads cost one more reading: a word
   * is immutable, and its fields are final.
   */
  static final class Memory {
    private final Word[] words;

    /**
     * @param size number of words, a power of two; about 100 bytes each
     */
    Memory(int size) {
      words = new Word[size];
    }

    private Word find(long hash) {
      int slot = slot(hash);
      Word word = words[slot];
      if (word != null && word.hash == hash) {
        return word;
      }
      Word older = words[slot + 1];
      if (older != null && older.hash == hash) {
        words[slot + 1] = word;
        words[slot] = older;
        return older;
      }
      return null;
    }

    private void put(Word word) {
      int slot = slot(word.hash);
      words[slot + 1] = words[slot];
      words[slot] = word;
    }

    private int slot(long hash) {
      return (int) hash & words.length - 2;
    }
  }
}
