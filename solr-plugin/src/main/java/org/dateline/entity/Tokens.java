package org.dateline.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.BytesRef;
import org.dateline.translit.KeyHash;

/**
 * The tokens of a text as parallel arrays: offsets, shape, and hashes of the spelling and of its
 * keys. A token with an apostrophe is cut down to the name in it ({@code Kazakhstan's}, {@code
 * d'Almaty}). One instance serves many texts of one thread.
 */
final class Tokens {
  /** Longer tokens are no names; they are kept in place but match nothing. */
  private static final int MAX_TOKEN = 100;

  /** The token as written. */
  static final byte EXACT = 0;

  /** A key of the token's spelling. */
  static final byte STRICT = 1;

  /** A key of what the token may be an inflected form of. */
  static final byte INFLECTED = 2;

  private static final String INFLECTED_TYPE = "inflected";

  private final boolean inflected;

  private static final String[] ELISIONS = {
    "l", "d", "qu", "n", "s", "j", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quelqu", "dell",
    "all", "nell", "sull", "dall", "un", "quell"
  };

  String text = "";
  int size;
  int[] start = new int[256];
  int[] end = new int[256];
  byte[] shape = new byte[256];

  /** {@link Gap} before each token; {@code SENTENCE} before the first. */
  byte[] gap = new byte[256];

  int[] keyFrom = new int[257];
  long[] keys = new long[1024];

  /** Per key: {@link #EXACT}, {@link #STRICT} or {@link #INFLECTED}. */
  byte[] tier = new byte[1024];

  private TokenStream stream;
  private CharTermAttribute term;
  private OffsetAttribute offset;
  private PositionIncrementAttribute increment;
  private TypeAttribute type;
  private PayloadAttribute hashes;

  private char[] chars = {};

  /** Of the token begun last. */
  private long exactHash;

  private byte exactShape;
  private boolean surface;
  private int keyCount;
  private int[] apostrophes = new int[16];
  private int apostropheCount;

  /** Reads all keys: for texts. */
  Tokens() {
    this(true);
  }

  /**
   * @param inflected false leaves out the keys of other forms: a listed name is in its base form
   */
  Tokens(boolean inflected) {
    this.inflected = inflected;
  }

  /** Hash of token {@code i} as written, lower case. */
  long exact(int i) {
    return keys[keyFrom[i]];
  }

  String surface(int i) {
    return text.substring(start[i], end[i]);
  }

  boolean isCapital(int i) {
    return shape[i] == Shape.CAPITALISED || shape[i] == Shape.UPPER;
  }

  void read(String text, Analyzer analyzer) {
    this.text = text;
    if (chars.length < text.length()) {
      chars = new char[Math.max(text.length(), 2 * chars.length)];
    }
    text.getChars(0, text.length(), chars, 0);
    size = 0;
    keyCount = 0;
    apostropheCount = 0;
    stream(text, analyzer);
    if (apostropheCount > 0) {
      mendApostrophes(analyzer);
    }
    keyFrom[size] = keyCount;
    if (size > 0) {
      gap[0] = Gap.SENTENCE;
    }
    for (int i = 1; i < size; i++) {
      boolean blank = start[i] - end[i - 1] == 1 && text.charAt(end[i - 1]) == ' ';
      gap[i] = blank ? Gap.SPACE : Gap.of(text, start[i - 1], end[i - 1], start[i]);
    }
  }

  private void stream(String text, Analyzer analyzer) {
    String field = inflected ? KeyHash.FIELD : KeyHash.BASE_FIELD;
    try (TokenStream words = analyzer.tokenStream(field, text)) {
      attributes(words);
      words.reset();
      while (words.incrementToken()) {
        if (increment.getPositionIncrement() > 0 || size == 0) {
          begin(offset.startOffset(), offset.endOffset());
          if (!surface && term.length() <= MAX_TOKEN) {
            addKey(TermHash.key(term.buffer(), term.length()), STRICT);
          }
          if (hashes != null && hashes.getPayload() != null) {
            addKeys(hashes.getPayload());
          }
        } else if (keyCount > keyFrom[size - 1] && term.length() <= MAX_TOKEN) {
          boolean other = type.type().endsWith(INFLECTED_TYPE);
          if (inflected || !other) {
            addKey(TermHash.key(term.buffer(), term.length()), other ? INFLECTED : STRICT);
          }
        }
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An analyzer gives a thread the same stream again and again. */
  private void attributes(TokenStream of) {
    if (of != stream) {
      term = of.addAttribute(CharTermAttribute.class);
      offset = of.addAttribute(OffsetAttribute.class);
      increment = of.addAttribute(PositionIncrementAttribute.class);
      type = of.addAttribute(TypeAttribute.class);
      hashes = of.getAttribute(PayloadAttribute.class);
      stream = of;
    }
  }

  /** The keys of the token begun last, from an analysis that gives their hashes. */
  private void addKeys(BytesRef all) {
    for (int at = all.offset; at < all.offset + all.length; at += KeyHash.SIZE) {
      boolean other = KeyHash.isInflected(all.bytes, at);
      if (inflected || !other) {
        addKey(KeyHash.hash(all.bytes, at), other ? INFLECTED : STRICT);
      }
    }
  }

  /** Whether the analysis left the token as it stands in the text but for its case. */
  private boolean isSurface(int from, int to) {
    if (term.length() != to - from) {
      return false;
    }
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (TermHash.lower(buffer[i]) != TermHash.lower(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Hash, shape and whether the analysis changed more than the case, in one pass over a token of
   * ASCII letters, the common case; false when the token has others.
   */
  private boolean ascii(int from, int to) {
    char[] buffer = term.buffer();
    boolean same = term.length() == to - from;
    long hash = TermHash.SEED;
    int upper = 0;
    int lower = 0;
    int digits = 0;
    boolean first = false;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (c >= 'A' && c <= 'Z') {
        first |= upper + lower + digits == 0;
        upper++;
        c += 'a' - 'A';
      } else if (c >= 0x80) {
        return false;
      } else if (c >= '0' && c <= '9') {
        digits++;
      }
      hash = TermHash.add(hash, c);
      same &= same && buffer[i - from] == c;
    }
    exactHash = TermHash.finish(hash);
    exactShape =
        upper + lower == 0
            ? digits > 0 ? Shape.DIGITS : Shape.NONE
            : lower == 0 && upper > 1 ? Shape.UPPER : first ? Shape.CAPITALISED : Shape.LOWER;
    surface = same;
    return true;
  }

  private void begin(int from, int to) {
    if (size + 1 == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    keyFrom[size] = keyCount;
    if (to - from <= MAX_TOKEN) {
      if (ascii(from, to)) {
        addKey(exactHash, EXACT);
        shape[size] = exactShape;
      } else {
        addKey(TermHash.token(this.text, from, to), EXACT);
        shape[size] = Shape.of(this.text, from, to);
        surface = isSurface(from, to);
      }
    } else {
      addKey(1, EXACT);
      shape[size] = Shape.NONE;
      surface = true;
    }
    if (to - from <= MAX_TOKEN && hasApostrophe(from, to)) {
      if (apostropheCount == apostrophes.length) {
        apostrophes = Arrays.copyOf(apostrophes, apostropheCount * 2);
      }
      apostrophes[apostropheCount++] = size;
    }
    size++;
  }

  private void addKey(long hash, byte keyTier) {
    if (keyCount == keys.length) {
      keys = Arrays.copyOf(keys, keyCount * 2);
      tier = Arrays.copyOf(tier, keyCount * 2);
    }
    tier[keyCount] = keyTier;
    keys[keyCount++] = hash;
  }

  private void grow() {
    int length = start.length * 2;
    start = Arrays.copyOf(start, length);
    end = Arrays.copyOf(end, length);
    shape = Arrays.copyOf(shape, length);
    gap = Arrays.copyOf(gap, length);
    keyFrom = Arrays.copyOf(keyFrom, length + 1);
  }

  private boolean hasApostrophe(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\u2019') {
        return true;
      }
    }
    return false;
  }

  /** Analyses the name inside {@code l'Intérieur} and {@code Kazakhstan's} again, alone. */
  private void mendApostrophes(Analyzer analyzer) {
    Tokens inner = new Tokens(inflected);
    long[] merged = new long[keys.length];
    byte[] mergedTier = new byte[keys.length];
    int[] mergedFrom = new int[keyFrom.length];
    int count = 0;
    int next = 0;
    keyFrom[size] = keyCount;
    for (int i = 0; i < size; i++) {
      mergedFrom[i] = count;
      int from = keyFrom[i];
      int to = keyFrom[i + 1];
      Tokens source = this;
      if (next < apostropheCount && apostrophes[next] == i) {
        next++;
        if (trim(i)) {
          inner.read(text.substring(start[i], end[i]), analyzer);
          source = inner;
          from = 0;
          to = inner.size == 0 ? 0 : inner.keyFrom[1];
          shape[i] = Shape.of(text, start[i], end[i]);
        }
      }
      if (count + to - from > merged.length) {
        int length = Math.max(merged.length * 2, count + to - from);
        merged = Arrays.copyOf(merged, length);
        mergedTier = Arrays.copyOf(mergedTier, length);
      }
      System.arraycopy(source.keys, from, merged, count, to - from);
      System.arraycopy(source.tier, from, mergedTier, count, to - from);
      count += to - from;
    }
    keys = merged;
    tier = mergedTier;
    keyFrom = mergedFrom;
    keyCount = count;
  }

  /** Moves the ends of token {@code i} to the name in it; false when it is one word. */
  private boolean trim(int i) {
    int from = start[i];
    int to = end[i];
    int last = to - 1;
    while (last > from && text.charAt(last) != '\'' && text.charAt(last) != '\u2019') {
      last--;
    }
    if (to - last == 2 && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')) {
      to = last;
    }
    int first = from;
    while (first < to && text.charAt(first) != '\'' && text.charAt(first) != '\u2019') {
      first++;
    }
    if (first < to - 1 && isElision(from, first)) {
      from = first + 1;
    }
    boolean changed = from != start[i] || to != end[i];
    start[i] = from;
    end[i] = to;
    return changed;
  }

  private boolean isElision(int from, int to) {
    for (String elision : ELISIONS) {
      if (elision.length() == to - from
          && text.regionMatches(true, from, elision, 0, elision.length())) {
        return true;
      }
    }
    return false;
  }
}
