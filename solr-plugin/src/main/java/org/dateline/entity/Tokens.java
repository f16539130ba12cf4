package org.dateline.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.dateline.translit.KeyHash;
import org.dateline.translit.KeyHashes;

/**
 * The tokens of a text as parallel arrays: offsets, shape, and hashes of the spelling and of its
 * keys. From an analysis that offers {@link KeyHashes}, the keys of a token are read when somebody
 * asks for them: most words of a text begin no name. A token with an apostrophe is cut down to the
 * name in it ({@code Kazakhstan's}, {@code d'Almaty}). One instance serves many texts of one
 * thread.
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

  private static final int UNREAD = -1;

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

  /** Hash of each token as written, lower case. */
  long[] exact = new long[256];

  /** First key of each token in {@link #keys}; valid after {@link #keyEnd}. */
  int[] keyFrom = new int[256];

  /** {@link #UNREAD} or the key after the last of each token. */
  private int[] keyTo = new int[256];

  long[] keys = new long[1024];

  /** Per key: {@link #STRICT} or {@link #INFLECTED}. */
  byte[] tier = new byte[1024];

  private TokenStream stream;
  private CharTermAttribute term;
  private OffsetAttribute offset;
  private PositionIncrementAttribute increment;
  private TypeAttribute type;

  /** Null when the stream gives keys as tokens. */
  private KeyHashes hashes;

  private char[] chars = {};

  /** Whether the analysis left the token begun last as it is. */
  private boolean surface;

  /** Whether the token begun last may have an apostrophe. */
  private boolean apostrophe;

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
    return exact[i];
  }

  /** Reads the keys of token {@code i}, unless they are known, and gives the one after the last. */
  int keyEnd(int i) {
    if (keyTo[i] == UNREAD) {
      keyFrom[i] = keyCount;
      byte[] all = hashes.of(chars, start[i], end[i] - start[i]);
      for (int at = KeyHash.HEAD; at < all.length; at += KeyHash.SIZE) {
        boolean other = KeyHash.isInflected(all, at);
        if (inflected || !other) {
          addKey(KeyHash.hash(all, at), other ? INFLECTED : STRICT);
        }
      }
      keyTo[i] = keyCount;
    }
    return keyTo[i];
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
    if (size > 0) {
      gap[0] = Gap.SENTENCE;
    }
    for (int i = 1; i < size; i++) {
      boolean blank = start[i] - end[i - 1] == 1 && chars[end[i - 1]] == ' ';
      gap[i] = blank ? Gap.SPACE : Gap.of(text, start[i - 1], end[i - 1], start[i]);
    }
  }

  private void stream(String text, Analyzer analyzer) {
    String field = inflected ? KeyHash.FIELD : KeyHash.BASE_FIELD;
    try (TokenStream words = analyzer.tokenStream(field, text)) {
      attributes(words);
      words.reset();
      while (words.incrementToken()) {
        if (hashes != null || increment.getPositionIncrement() > 0 || size == 0) {
          begin(offset.startOffset(), offset.endOffset());
          if (!surface && term.length() <= MAX_TOKEN) {
            addKey(TermHash.key(term.buffer(), term.length()), STRICT);
          }
        } else if (end[size - 1] - start[size - 1] <= MAX_TOKEN && term.length() <= MAX_TOKEN) {
          boolean other = type.type().endsWith(INFLECTED_TYPE);
          if (inflected || !other) {
            addKey(TermHash.key(term.buffer(), term.length()), other ? INFLECTED : STRICT);
          }
        }
        if (hashes == null) {
          keyTo[size - 1] = keyCount;
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
      hashes = of instanceof KeyHashes keysOnDemand ? keysOnDemand : null;
      stream = of;
    }
  }

  /**
   * Hash, shape and whether the analysis changed more than the case, in one pass over a token of
   * letters that {@link Chars} has, the common case; false when the token has others.
   */
  private boolean simple(int from, int to) {
    char[] text = chars;
    char[] buffer = term.buffer();
    boolean same = hashes == null && term.length() == to - from;
    long hash = TermHash.SEED;
    int kinds = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c >= Chars.SIZE) {
        return false;
      }
      int kind = Chars.kind(c);
      // A capital counts as the first when nothing but signs stands before it.
      kinds |= (kinds & Chars.SEEN) == 0 && kind == Chars.UPPER ? Chars.FIRST_UPPER | kind : kind;
      capitals += kind & Chars.UPPER;
      c = Chars.lower(c);
      hash = TermHash.add(hash, c);
      same = same && (buffer[i - from] == c || TermHash.lower(buffer[i - from]) == c);
    }
    exact[size] = TermHash.finish(hash);
    shape[size] = Chars.shape(kinds, capitals);
    surface = same || hashes != null;
    apostrophe = (kinds & Chars.APOSTROPHE) != 0;
    return true;
  }

  /** Whether the analysis left the token as it stands in the text but for its case. */
  private boolean isSurface(int from, int to) {
    if (hashes != null) {
      return true;
    }
    if (term.length() != to - from) {
      return false;
    }
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (TermHash.lower(buffer[i]) != TermHash.lower(chars[from + i])) {
        return false;
      }
    }
    return true;
  }

  private void begin(int from, int to) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    keyFrom[size] = keyCount;
    keyTo[size] = hashes == null || to - from > MAX_TOKEN ? keyCount : UNREAD;
    if (to - from > MAX_TOKEN) {
      exact[size] = 1;
      shape[size] = Shape.NONE;
      surface = true;
    } else {
      if (!simple(from, to)) {
        exact[size] = TermHash.token(text, from, to);
        shape[size] = Shape.of(text, from, to);
        surface = isSurface(from, to);
        apostrophe = true;
      }
      if (apostrophe && hasApostrophe(from, to)) {
        if (apostropheCount == apostrophes.length) {
          apostrophes = Arrays.copyOf(apostrophes, apostropheCount * 2);
        }
        apostrophes[apostropheCount++] = size;
      }
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
    exact = Arrays.copyOf(exact, length);
    keyFrom = Arrays.copyOf(keyFrom, length);
    keyTo = Arrays.copyOf(keyTo, length);
  }

  private boolean hasApostrophe(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      char c = chars[i];
      if (c == '\'' || c == '\u2019') {
        return true;
      }
    }
    return false;
  }

  /** Analyses the name inside {@code l'Intérieur} and {@code Kazakhstan's} again, alone. */
  private void mendApostrophes(Analyzer analyzer) {
    Tokens inner = null;
    for (int n = 0; n < apostropheCount; n++) {
      int i = apostrophes[n];
      if (!trim(i)) {
        continue;
      }
      shape[i] = Shape.of(text, start[i], end[i]);
      if (hashes != null && isOneWord(start[i], end[i])) {
        exact[i] = TermHash.token(text, start[i], end[i]);
        continue;
      }
      if (inner == null) {
        inner = new Tokens(inflected);
      }
      inner.read(text.substring(start[i], end[i]), analyzer);
      boolean any = inner.size > 0;
      exact[i] = any ? inner.exact[0] : 1;
      int to = any ? inner.keyEnd(0) : 0;
      keyFrom[i] = keyCount;
      for (int k = any ? inner.keyFrom[0] : 0; k < to; k++) {
        addKey(inner.keys[k], inner.tier[k]);
      }
      keyTo[i] = keyCount;
    }
  }

  /** Whether an analysis of words as written surely makes one word of it. */
  private boolean isOneWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (chars[i] >= Chars.ARMENIAN || !Character.isLetter(chars[i])) {
        return false;
      }
    }
    return from < to;
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
