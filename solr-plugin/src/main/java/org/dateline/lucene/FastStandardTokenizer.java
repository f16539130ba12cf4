package org.dateline.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Gives exactly the tokens of Lucene's {@link StandardTokenizer} (terms, offsets, types, positions)
 * in a fraction of the time: words of letters and digits of the common alphabets are cut by a table
 * ({@link WordBreaks}). Where a word, or what may belong to one, has any other character, {@link
 * StandardTokenizer} itself reads on, up to a character that is in no word whatever stands beside
 * it. Both start anew at each word, so it does not matter which of them found the last one. One
 * thing is different: of a text that ends in half a surrogate pair nothing is lost.
 */
public final class FastStandardTokenizer extends Tokenizer {
  /** Longer words are cut, by StandardTokenizer. */
  private static final int MAX_WORD = 255;

  /** So much text lies behind the start of a word, unless the text ends. */
  private static final int AHEAD = MAX_WORD + 2;

  private static final int SIZE = 4096;

  /** A text that is handed over twice within so few characters is of another script. */
  private static final int NEAR = 32;

  /** Most characters handed over beyond what must be, to such a text. */
  private static final int MOST = 1 << 11;

  private static final String WORD = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM];
  private static final String NUMBER = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.NUM];

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  /** Text not read yet is {@code buffer[at, end)}; two blanks stand behind it. */
  private final char[] buffer = new char[SIZE + 2];

  private int at;
  private int end;
  private boolean all;

  /** Where the buffer begins in the text. */
  private int base;

  /** End of the last word in the text. */
  private int last;

  private HandOver handOver;

  /** Made by {@link FastStandardTokenizerFactory} or for a chain in code. */
  public FastStandardTokenizer() {}

  /**
   * @param factory makes the attributes
   */
  public FastStandardTokenizer(AttributeFactory factory) {
    super(factory);
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (handOver != null && handOver.next()) {
      return true;
    }
    char[] text = buffer;
    while (true) {
      if (end - at < AHEAD && !all) {
        fill();
      }
      int stop = all ? end : end - AHEAD + 1;
      int from = at;
      byte kind = WordBreaks.BREAK;
      while (from < stop && (kind = WordBreaks.of(text[from])) > WordBreaks.CONNECTOR) {
        if (kind >= WordBreaks.KEYCAP
            && (kind == WordBreaks.OTHER_RULES || isOther(text[from + 1]))) {
          break;
        }
        from++;
      }
      at = from;
      if (from >= stop) {
        if (all) {
          last = base + end;
          return false;
        }
        continue;
      }
      int to = kind > WordBreaks.CONNECTOR ? -1 : word(from, kind);
      if (to < 0 || to - from > MAX_WORD) {
        if (handOver == null) {
          handOver = new HandOver();
        }
        if (handOver.start()) {
          return true;
        }
        continue;
      }
      at = to;
      if (letters || digits) {
        term.copyBuffer(text, from, to - from);
        last = base + to;
        offset.setOffset(correctOffset(base + from), correctOffset(last));
        type.setType(letters ? WORD : NUMBER);
        return true;
      }
    }
  }

  /** Whether the word read last has any. */
  private boolean letters;

  private boolean digits;

  /** End of the word that begins at {@code from}; -1 when only the complete rules know. */
  private int word(int from, byte first) {
    char[] text = buffer;
    boolean anyLetter = false;
    boolean anyDigit = false;
    byte kind = first;
    int to = from;
    while (true) {
      byte next;
      if (kind == WordBreaks.LETTER) {
        anyLetter = true;
        do {
          next = WordBreaks.of(text[++to]);
        } while (next == WordBreaks.LETTER);
      } else {
        anyDigit |= kind == WordBreaks.DIGIT;
        next = WordBreaks.of(text[++to]);
      }
      if (next > WordBreaks.CONNECTOR) {
        if (next == WordBreaks.OTHER_RULES) {
          return -1;
        }
        boolean joins =
            kind == WordBreaks.LETTER
                ? next == WordBreaks.MID_BOTH || next == WordBreaks.MID_LETTER
                : kind == WordBreaks.DIGIT
                    && (next == WordBreaks.MID_BOTH || next == WordBreaks.MID_NUMBER);
        if (!joins) {
          break;
        }
        byte behind = WordBreaks.of(text[to + 1]);
        if (behind == WordBreaks.OTHER_RULES) {
          return -1;
        }
        if (behind != kind) {
          break;
        }
        to++;
        next = behind;
      }
      kind = next;
      if (to - from > MAX_WORD) {
        return -1;
      }
    }
    letters = anyLetter;
    digits = anyDigit;
    return to;
  }

  private static boolean isOther(char c) {
    return WordBreaks.of(c) == WordBreaks.OTHER_RULES;
  }

  /** Moves what is left to the front and reads on. */
  private void fill() throws IOException {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    base += at;
    end -= at;
    at = 0;
    while (end < SIZE && !all) {
      int n = input.read(buffer, end, SIZE - end);
      all = n < 0;
      end += Math.max(0, n);
    }
    buffer[end] = ' ';
    buffer[end + 1] = ' ';
  }

  @Override
  public void end() throws IOException {
    super.end();
    int length = correctOffset(last);
    offset.setOffset(length, length);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    clear();
  }

  @Override
  public void close() throws IOException {
    super.close();
    clear();
  }

  private void clear() throws IOException {
    at = 0;
    end = 0;
    all = false;
    base = 0;
    last = 0;
    if (handOver != null) {
      handOver.clear();
    }
  }

  /** A piece of the text from {@link #at} on for StandardTokenizer. */
  private final class HandOver extends Reader {
    private final StandardTokenizer standard = new StandardTokenizer();
    private final CharTermAttribute word = standard.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = standard.addAttribute(OffsetAttribute.class);
    private final TypeAttribute kind = standard.addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute step =
        standard.addAttribute(PositionIncrementAttribute.class);

    private boolean open;

    /** Where the piece begins in the text. */
    private int start;

    /** So many characters are handed over at least. */
    private int least;

    private int given;

    /** Whether the piece has ended. */
    private boolean complete;

    /** Begins a piece and gives its first token, if there is one. */
    boolean start() throws IOException {
      int before = start + given;
      start = base + at;
      least = start - before < NEAR && given > 0 ? Math.min(MOST, 2 * least + NEAR) : 0;
      given = 0;
      complete = false;
      standard.setReader(this);
      standard.reset();
      open = true;
      return next();
    }

    /** Gives the next token of the piece; false when it has ended. */
    boolean next() throws IOException {
      if (!open) {
        return false;
      }
      if (!standard.incrementToken()) {
        standard.end();
        shut();
        return false;
      }
      term.copyBuffer(word.buffer(), 0, word.length());
      last = start + place.endOffset();
      offset.setOffset(correctOffset(start + place.startOffset()), correctOffset(last));
      type.setType(kind.type());
      increment.setPositionIncrement(step.getPositionIncrement());
      return true;
    }

    void clear() throws IOException {
      if (open) {
        shut();
      }
      start = 0;
      given = 0;
      least = 0;
    }

    private void shut() throws IOException {
      standard.close();
      open = false;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int n = 0;
      while (n < length && !complete) {
        if (at == end && !all) {
          fill();
          continue;
        }
        // A blank for the end: StandardTokenizer loses a text that ends in half a surrogate pair.
        char c = buffer[at];
        complete = at == end || given >= least && WordBreaks.of(c) == WordBreaks.BREAK;
        into[from + n++] = c;
        if (at < end) {
          given++;
          at++;
        }
      }
      return n == 0 && length > 0 ? -1 : n;
    }

    @Override
    public void close() {
      // The text goes on behind the piece.
    }
  }
}
