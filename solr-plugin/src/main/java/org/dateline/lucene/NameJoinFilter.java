package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * Makes Nur-Sultan, Nur Sultan and Nursultan meet: splits hyphenated words (as {@link
 * HyphenCharFilter} marks them) into their parts and adds the whole without its hyphens over them;
 * adds the same for a short word and the word after it, one character apart. Joins never overlap,
 * so that queries stay small. The joined token has type {@link #TYPE} and the length of its parts
 * in positions.
 */
public final class NameJoinFilter extends TokenFilter {
  /** Token type of a joined word. */
  public static final String TYPE = "name_join";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);

  private final int maxFirst;
  private final boolean capitalisedOnly;

  /** Tokens {@code [given, waiting)} of the parts of a word and the whole come next. */
  private final List<TokenRoom> rooms = new ArrayList<>();

  private int given;
  private int waiting;
  private final TokenRoom first = new TokenRoom();

  /** A word read ahead, if {@link #held}; it is passed on as it is, if {@link #joined}. */
  private final TokenRoom second = new TokenRoom();

  private boolean held;
  private boolean joined;

  /**
   * @param maxFirst longest first word that is joined with the next one across a blank, in UTF-16
   *     units; 0 joins hyphenated words only
   * @param capitalisedOnly true joins across a blank only words that do not start with a small
   *     letter
   */
  public NameJoinFilter(TokenStream input, int maxFirst, boolean capitalisedOnly) {
    super(input);
    this.maxFirst = maxFirst;
    this.capitalisedOnly = capitalisedOnly;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (given < waiting) {
      next();
      return true;
    }
    if (held) {
      second.restore();
      held = false;
      if (joined) {
        joined = false;
        return true;
      }
    } else if (!input.incrementToken()) {
      return false;
    }
    int size = term.length();
    if (jointAt(0) > 0) {
      split();
    } else if (size >= 2 && size <= maxFirst && joinable()) {
      joinNext();
    }
    return true;
  }

  /** The next joint at or after {@code from}, -1 when there is none inside the word. */
  private int jointAt(int from) {
    char[] word = term.buffer();
    for (int i = from, end = term.length() - 1; i < end; i++) {
      if (word[i] == HyphenCharFilter.JOINT) {
        return i;
      }
    }
    return -1;
  }

  private boolean joinable() {
    return !capitalisedOnly
        ? Character.isLetter(term.charAt(0))
        : Character.isUpperCase(term.charAt(0));
  }

  private void split() {
    int size = term.length();
    char[] word = ArrayUtil.copyOfSubArray(term.buffer(), 0, size);
    int parts = parts(word);
    if (parts == 0) {
      return;
    }
    int start = offset.startOffset();
    boolean exact = offset.endOffset() - start == size;
    first.save();
    int n = 0;
    for (int at = 0; n < parts; at++) {
      if (word[at] == HyphenCharFilter.JOINT) {
        continue;
      }
      int from = at;
      while (at < size && word[at] != HyphenCharFilter.JOINT) {
        at++;
      }
      if (n == 1) {
        whole(word, parts);
      }
      if (n > 0) {
        first.restore();
        increment.setPositionIncrement(1);
      }
      term.copyBuffer(word, from, at - from);
      if (exact) {
        offset.setOffset(start + from, start + at);
      }
      later().save();
      n++;
    }
    next();
  }

  private static int parts(char[] word) {
    int parts = 0;
    char before = HyphenCharFilter.JOINT;
    for (char c : word) {
      parts += c != HyphenCharFilter.JOINT && before == HyphenCharFilter.JOINT ? 1 : 0;
      before = c;
    }
    return parts;
  }

  private void whole(char[] word, int parts) {
    first.restore();
    term.setEmpty();
    for (char c : word) {
      if (c != HyphenCharFilter.JOINT) {
        term.append(c);
      }
    }
    type.setType(TYPE);
    increment.setPositionIncrement(0);
    span.setPositionLength(parts);
    later().save();
  }

  /** Looks at the next word and holds it. */
  private void joinNext() throws IOException {
    first.save();
    int size = term.length();
    int start = offset.startOffset();
    int end = offset.endOffset();
    if (input.incrementToken()) {
      second.save();
      held = true;
      if (offset.startOffset() == end + 1
          && increment.getPositionIncrement() == 1
          && term.length() > 2
          && jointAt(0) < 0
          && joinable()) {
        join(size, start);
        joined = true;
      }
    }
    first.restore();
  }

  private void join(int firstSize, int start) {
    String next = term.toString();
    int end = offset.endOffset();
    first.restore();
    term.setLength(firstSize).append(next);
    offset.setOffset(start, end);
    type.setType(TYPE);
    increment.setPositionIncrement(0);
    span.setPositionLength(2);
    later().save();
  }

  /** Room for a token that is given after those that wait. */
  private TokenRoom later() {
    if (waiting == rooms.size()) {
      TokenRoom room = new TokenRoom();
      room.reset(this);
      rooms.add(room);
    }
    return rooms.get(waiting++);
  }

  /** Gives the next token that waits. */
  private void next() {
    rooms.get(given++).restore();
    if (given == waiting) {
      given = 0;
      waiting = 0;
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    first.reset(this);
    second.reset(this);
    for (TokenRoom room : rooms) {
      room.reset(this);
    }
    given = 0;
    waiting = 0;
    held = false;
    joined = false;
  }
}
