package org.dateline.entity;

/**
 * Hashes in a form that is small: as the strings they are hashes of, each as what differs from the
 * string of its kind before it. For one thread.
 */
final class PackedKeys {
  /** A hash of a string nobody knows. */
  private static final int RAW = 0;

  /** {@link TermHash#token}. */
  private static final int TOKEN = 1;

  /** {@link TermHash#key}. */
  private static final int KEY = 2;

  /** Longer strings are written as hashes. */
  private static final int MAX = 1 << 10;

  private PackedKeys() {}

  /** Writes hashes. */
  static final class Writer {
    private final PackedOutput.Column kinds;
    private final PackedOutput.Column shared;
    private final PackedOutput.Column lengths;
    private final PackedOutput.Column chars;
    private final PackedOutput.Column raw;
    private final String[] last = {"", "", ""};

    Writer(PackedOutput out) {
      kinds = out.column();
      shared = out.column();
      lengths = out.column();
      chars = out.column();
      raw = out.column();
    }

    /**
     * @param strings some of which the hash may be one of, as tokens or as keys
     */
    void write(long hash, Iterable<String> strings) {
      for (String string : strings) {
        if (string.length() > MAX) {
          continue;
        }
        if (TermHash.token(string, 0, string.length()) == hash) {
          StringBuilder lower = new StringBuilder();
          string.chars().forEach(c -> lower.append(TermHash.lower((char) c)));
          write(TOKEN, lower.toString());
          return;
        }
        if (TermHash.key(string.toCharArray(), string.length()) == hash) {
          write(KEY, string);
          return;
        }
      }
      kinds.number(RAW);
      raw.hash(hash);
    }

    private void write(int kind, String string) {
      String before = last[kind];
      int same = 0;
      while (same < Math.min(before.length(), string.length())
          && before.charAt(same) == string.charAt(same)) {
        same++;
      }
      kinds.number(kind);
      shared.number(same);
      lengths.number(string.length() - same);
      for (int i = same; i < string.length(); i++) {
        chars.number(string.charAt(i));
      }
      last[kind] = string;
    }
  }

  /** Reads what a {@link Writer} wrote. */
  static final class Reader {
    private final PackedInput.Column kinds;
    private final PackedInput.Column shared;
    private final PackedInput.Column lengths;
    private final PackedInput.Column chars;
    private final PackedInput.Column raw;
    private final char[] token = new char[MAX];
    private final char[] key = new char[MAX];

    Reader(PackedInput in) {
      kinds = in.column();
      shared = in.column();
      lengths = in.column();
      chars = in.column();
      raw = in.column();
    }

    /** The next hash. */
    long next() {
      int kind = kinds.number();
      if (kind == RAW) {
        return raw.hash();
      }
      char[] buffer = kind == KEY ? key : token;
      int to = shared.number();
      for (int n = lengths.number(); n > 0; n--) {
        buffer[to++] = (char) chars.number();
      }
      return kind == KEY ? TermHash.key(buffer, to) : TermHash.lowerToken(buffer, to);
    }
  }
}
