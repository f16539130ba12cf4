package org.dateline.translit;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * One word as coded letters of its script, in a buffer that is used again: what the tables read.
 * For one thread.
 */
final class CodedWord {
  /** Room for a dictionary form longer than the word itself. */
  static final int SLACK = 8;

  private static final Script[] SCRIPTS = Script.values();

  private final SpellingRules rules;
  private final Letters map;
  private final int[] counts = new int[SCRIPTS.length];

  /** Codes at 1…{@link #length}, boundaries (0) before and after them. */
  final byte[] letters = new byte[KeyReader.MAX_TOKEN_LENGTH + SLACK + 2];

  int length;
  Script script;

  CodedWord(SpellingRules rules) {
    this.rules = rules;
    this.map = rules.letters();
  }

  /**
   * Reads a word of at most {@link KeyReader#MAX_TOKEN_LENGTH} UTF-16 units.
   *
   * @return false when no supported letter is in it
   */
  boolean read(char[] text, int start, int size) {
    length = 0;
    script = null;
    boolean mixed = false;
    int expected = Letters.NEEDS_NORMALISING;
    for (int i = start; i < start + size; i++) {
      short packed = map.packed(text[i]);
      if (packed > 0 && packed >> 8 == expected) {
        letters[++length] = (byte) packed;
      } else if (packed == Letters.NEEDS_NORMALISING) {
        return readNormalised(text, start, size);
      } else if (packed == Letters.APOSTROPHE) {
        mixed |= script == null;
        if (script != null) {
          letters[++length] = apostrophe();
        }
      } else if (packed != 0) {
        mixed |= script != null;
        script = script == null ? SCRIPTS[packed >> 8] : script;
        expected = script.ordinal();
        letters[++length] = (byte) packed;
      }
    }
    if (mixed) {
      readMixed(text, start, size);
    }
    letters[length + 1] = 0;
    return length > 0;
  }

  /** Takes the place of the word read. */
  void replace(byte[] codes, int size) {
    length = size;
    System.arraycopy(codes, 0, letters, 0, size + 2);
  }

  private byte apostrophe() {
    return rules.reading(script).apostrophe;
  }

  private boolean readNormalised(char[] text, int start, int size) {
    String composed = Normalizer.normalize(new String(text, start, size), Normalizer.Form.NFKC);
    char[] kept = new char[composed.length()];
    int n = 0;
    for (char c : composed.toCharArray()) {
      if (map.packed(c) != Letters.NEEDS_NORMALISING) {
        kept[n++] = c;
      }
    }
    return n <= KeyReader.MAX_TOKEN_LENGTH && read(kept, 0, n);
  }

  /** Several scripts in one word: look-alikes are put right, the script with most letters wins. */
  private void readMixed(char[] text, int start, int size) {
    Arrays.fill(counts, 0);
    for (int i = start; i < start + size; i++) {
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
    length = 0;
    for (int i = start; script != null && i < start + size; i++) {
      short packed = map.packed(text[i]);
      if (packed == Letters.APOSTROPHE) {
        letters[++length] = apostrophe();
        continue;
      }
      if (packed > 0 && SCRIPTS[packed >> 8] != script) {
        packed = map.packed(map.twin(text[i]));
      }
      if (packed > 0 && packed != Letters.APOSTROPHE && SCRIPTS[packed >> 8] == script) {
        letters[++length] = (byte) packed;
      }
    }
  }
}
