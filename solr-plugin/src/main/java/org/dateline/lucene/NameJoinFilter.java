package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

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
  private final Deque<State> queue = new ArrayDeque<>();
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
    if (!queue.isEmpty()) {
      restoreState(queue.poll());
      return true;
    }
    if (held) {
      second.restore(this);
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
    String word = term.toString();
    String[] parts = word.split(String.valueOf(HyphenCharFilter.JOINT));
    int start = offset.startOffset();
    int end = offset.endOffset();
    boolean exact = end - start == word.length();
    State whole = captureState();
    int at = 0;
    int n = 0;
    for (String part : parts) {
      if (part.isEmpty()) {
        at++;
        continue;
      }
      restoreState(whole);
      term.setEmpty().append(part);
      if (exact) {
        offset.setOffset(start + at, start + at + part.length());
      }
      if (n > 0) {
        increment.setPositionIncrement(1);
      }
      queue.add(captureState());
      at += part.length() + 1;
      n++;
    }
    if (n == 0) {
      restoreState(whole);
      return;
    }
    State first = queue.poll();
    if (n > 1) {
      restoreState(whole);
      term.setEmpty().append(String.join("", parts));
      type.setType(TYPE);
      increment.setPositionIncrement(0);
      span.setPositionLength(n);
      queue.addFirst(captureState());
    }
    restoreState(first);
  }

  /** Looks at the next word and holds it. */
  private void joinNext() throws IOException {
    first.save(this);
    int size = term.length();
    int start = offset.startOffset();
    int end = offset.endOffset();
    if (input.incrementToken()) {
      second.save(this);
      held = true;
      if (offset.startOffset() == end + 1
          && increment.getPositionIncrement() == 1
          && term.length() > 2
          && jointAt(0) < 0
          && joinable()) {
        queue.add(joined(size, start));
        joined = true;
      }
    }
    first.restore(this);
  }

  private State joined(int firstSize, int start) {
    String next = term.toString();
    int end = offset.endOffset();
    first.restore(this);
    term.setLength(firstSize).append(next);
    offset.setOffset(start, end);
    type.setType(TYPE);
    increment.setPositionIncrement(0);
    span.setPositionLength(2);
    return captureState();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    queue.clear();
    held = false;
    joined = false;
  }
}
