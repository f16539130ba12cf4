package org.dateline.entity;

import java.util.BitSet;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.text.Part;

/** One part of an article with its tokens and what can be said of each without a gazetteer. */
final class TextTokens {
  /** Shorter words are foreign given names too often. */
  private static final int MIN_TRANSCRIBED = 4;

  /** A part is set in capitals when this share of its words is. */
  private static final double MOST = 0.7;

  private static final int MIN_WORDS = 4;

  /** Longest preposition in letters, as in "from" and "with". */
  private static final int PREPOSITION = 4;

  private static final int GIVEN = WordClass.MALE.bit | WordClass.FEMALE.bit;

  private static final int HEADS =
      WordClass.KIND.bit
          | WordClass.ORG.bit
          | WordClass.TAIL.bit
          | WordClass.PLACE.bit
          | WordClass.ROLE.bit
          | WordClass.CALENDAR.bit;

  final Part part;
  final String text;
  final Tokens tokens;

  /** Tokens inside addresses. */
  final BitSet blocked = new BitSet();

  /** Given names that the lists have in another spelling only: Anti for Antti. */
  final BitSet likeGiven = new BitSet();

  /** Bits of {@link WordClass} per token. */
  final int[] classes;

  /** Capitals say nothing: every word has one. */
  final boolean titleCase;

  /** Everything is in capitals. */
  final boolean upperCase;

  TextTokens(Part part, String text, Analyzer analyzer, WordList list, NameLexicon lexicon) {
    this.part = part;
    this.text = text;
    this.tokens = new Tokens();
    tokens.read(text, analyzer);
    int upper = 0;
    int capital = 0;
    int words = 0;
    int small = 0;
    for (int i = 0; i < tokens.size; i++) {
      byte shape = tokens.shape[i];
      int length = tokens.end[i] - tokens.start[i];
      if (length > 3 && shape != Shape.DIGITS && shape != Shape.NONE) {
        words++;
        upper += shape == Shape.UPPER ? 1 : 0;
        capital += shape == Shape.LOWER ? 0 : 1;
        small += shape == Shape.LOWER && length > PREPOSITION ? 1 : 0;
      }
    }
    upperCase = words >= 2 && upper >= MOST * words;
    // A Title Case Headline leaves only prepositions small.
    titleCase = part == Part.TITLE && !upperCase && capital >= MIN_WORDS && small == 0;
    block();
    classes = new int[tokens.size];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = list.classes(text, tokens.start[i], tokens.end[i], tokens.exact(i));
      if (tokens.isCapital(i) && length(i) > 2) {
        // An inflected given name is often another word: Linie is a form of Linia.
        int before = classes[i] & GIVEN;
        int given = lexicon.givenNames().classes(tokens, i, (classes[i] & HEADS) == 0);
        classes[i] |= given;
        if (given == 0
            && !Chars.isLatin(text.charAt(tokens.start[i]))
            && length(i) >= MIN_TRANSCRIBED
            && !opens(i)
            && (classes[i] & WordClass.COMMON.bit) == 0
            && lexicon.givenNames().isTranscribed(tokens.surface(i))) {
          given = WordClass.MALE.bit;
          classes[i] |= given;
        }
        likeGiven.set(i, before == 0 && given != 0 && !lexicon.givenNames().isSpelled(tokens, i));
      }
    }
  }

  private void block() {
    int stop = 0;
    boolean address = false;
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.start[i] >= stop) {
        int from = tokens.start[i];
        // A handle or a relative path begins before its first token.
        while (from > stop && !BlockedText.isBreak(text.charAt(from - 1))) {
          from--;
        }
        stop = BlockedText.chunkEnd(text, tokens.start[i]);
        address = BlockedText.isAddress(text, from, stop);
      }
      if (address) {
        blocked.set(i);
      }
    }
  }

  /** Whether the name {@code [from, to)} is that of a street, a square or something named after. */
  boolean isStreet(int from, int to) {
    return is(from - 1, WordClass.STREET) && gap(from) <= Gap.ABBREVIATION
        || is(to, WordClass.STREET) && gap(to) <= Gap.HYPHEN;
  }

  boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < classes.length && (classes[i] & wordClass.bit) != 0;
  }

  boolean isAny(int i, int bits) {
    return i >= 0 && i < classes.length && (classes[i] & bits) != 0;
  }

  /** Whether token {@code i} is a capitalised word outside addresses. */
  boolean isCapital(int i) {
    return i >= 0 && i < tokens.size && tokens.isCapital(i) && !blocked.get(i);
  }

  /** Whether token {@code i} begins with a letter of a Latin alphabet. */
  boolean isLatin(int i) {
    return Chars.isLatin(text.charAt(tokens.start[i]));
  }

  /** Gap before token {@code i}; the end of the text is the end of a sentence. */
  byte gap(int i) {
    return i < 0 || i >= tokens.size ? Gap.SENTENCE : tokens.gap[i];
  }

  int length(int i) {
    return tokens.end[i] - tokens.start[i];
  }

  /** Whether token {@code i} opens a sentence or a quotation, where every word has a capital. */
  boolean opens(int i) {
    byte gap = tokens.gap[i];
    if (gap == Gap.SENTENCE || gap == Gap.CLAUSE) {
      return true;
    }
    return gap == Gap.QUOTE && i > 0 && text.charAt(tokens.start[i] - 1) != '\'';
  }
}
