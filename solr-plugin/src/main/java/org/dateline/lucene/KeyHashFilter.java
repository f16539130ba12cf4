package org.dateline.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.util.BytesRef;
import org.dateline.translit.KeyHash;
import org.dateline.translit.KeyReader;

/**
 * Gives each token the {@linkplain KeyHash hashes} of its keys as payload, instead of the keys as
 * tokens: for the gazetteer, which looks up hashes and needs all words of a text. Payloads are
 * shared and must not be changed.
 */
final class KeyHashFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PayloadAttribute payload = addAttribute(PayloadAttribute.class);
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
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    if (length == 0 || length > KeyReader.MAX_TOKEN_LENGTH) {
      payload.setPayload(null);
      return true;
    }
    long hash = KeyHash.of(term.buffer(), 0, length);
    Word word = memory.find(hash);
    if (word == null) {
      int n = reader.read(term.buffer(), 0, length);
      word = new Word(hash, n == 0 ? null : new BytesRef(KeyHash.all(reader, n)));
      memory.put(word);
    }
    payload.setPayload(word.keys);
    return true;
  }

  private record Word(long hash, BytesRef keys) {}

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
