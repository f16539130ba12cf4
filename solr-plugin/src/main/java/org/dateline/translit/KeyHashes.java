package org.dateline.translit;

/**
 * Gives the {@linkplain KeyHash hashes} of a word's keys to one who asks. A token stream that
 * implements it gives its words as they stand in the text, without keys. For one thread.
 */
public interface KeyHashes {
  /**
   * @param text holds the word
   * @param start its first UTF-16 unit
   * @param length its length in UTF-16 units
   * @return its keys from {@link KeyHash#HEAD} on, {@link KeyHash#SIZE} bytes each; must not be
   *     changed
   */
  byte[] of(char[] text, int start, int length);
}
