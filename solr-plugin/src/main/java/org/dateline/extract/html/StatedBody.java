package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The article's text as the page's structured data state it. It often is cut or of another unit, so
 * it only votes: what stands in the body found but not in a complete stated text is left out.
 */
final class StatedBody {
  private static final int MIN_CHARS = 250;

  /** The stated text must be this share of the text found, and cover it as much. */
  private static final double MIN_SHARE = 0.7;

  private static final int SHINGLE = 4;
  private static final double PRESENT = 0.35;
  private static final int MAX_CHARS = 400_000;

  private final String text;
  private final Set<Long> shingles;
  private final int length;

  private StatedBody(String text, Set<Long> shingles, int length) {
    this.text = text;
    this.shingles = shingles;
    this.length = length;
  }

  /** Null when nothing usable is stated. */
  static StatedBody of(String text) {
    if (text == null || text.length() < MIN_CHARS || text.length() > MAX_CHARS) {
      return null;
    }
    String plain = plain(text);
    String end = plain.strip();
    if (end.length() < MIN_CHARS
        || !Prose.endsSentence(end)
        || end.endsWith("...")
        || end.endsWith("…")) {
      return null;
    }
    return new StatedBody(end, new HashSet<>(shingles(plain)), end.length());
  }

  private static String plain(String text) {
    String unescaped = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    StringBuilder out = new StringBuilder(unescaped.length());
    boolean tag = false;
    for (int i = 0; i < unescaped.length(); i++) {
      char c = unescaped.charAt(i);
      if (c == '<'
          && i + 1 < unescaped.length()
          && (Character.isLetter(unescaped.charAt(i + 1)) || unescaped.charAt(i + 1) == '/')) {
        tag = true;
        out.append(' ');
      } else if (c == '>' && tag) {
        tag = false;
      } else if (!tag) {
        out.append(c);
      }
    }
    return out.toString();
  }

  int length() {
    return length;
  }

  /** The stated text, a paragraph for each of its lines. */
  String text() {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        lines.add(Titles.clean(line));
      }
    }
    return String.join("\n\n", lines);
  }

  /** The blocks without those that the stated text lacks, if it is a match at all. */
  List<Block> vote(List<Block> blocks) {
    int all = 0;
    int covered = 0;
    boolean[] absent = new boolean[blocks.size()];
    for (int i = 0; i < absent.length; i++) {
      Block block = blocks.get(i);
      all += block.length;
      List<Long> own = shingles(block.text);
      if (own.isEmpty()) {
        covered += block.length;
        continue;
      }
      int hits = 0;
      for (Long shingle : own) {
        if (shingles.contains(shingle)) {
          hits++;
        }
      }
      double share = (double) hits / own.size();
      covered += (int) (block.length * share);
      absent[i] = share < PRESENT && block.kind != Block.Kind.HEADING;
    }
    if (length < MIN_SHARE * all || covered < MIN_SHARE * all) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>(blocks.size());
    for (int i = 0; i < absent.length; i++) {
      if (!absent[i]) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  /** Hashes of all runs of four words. */
  private static List<Long> shingles(String text) {
    List<Long> out = new ArrayList<>();
    long[] window = new long[SHINGLE];
    int words = 0;
    long hash = 0;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? Character.toLowerCase(text.codePointAt(i)) : ' ';
      i += Character.charCount(c);
      boolean part = Character.isLetterOrDigit(c);
      if (part && !Character.isIdeographic(c)) {
        hash = (inWord ? hash : 7) * 1_000_003L + c;
        inWord = true;
        continue;
      }
      if (inWord) {
        words = add(out, window, words, hash);
        inWord = false;
      }
      if (part) {
        words = add(out, window, words, c);
      }
    }
    return out;
  }

  private static int add(List<Long> out, long[] window, int words, long word) {
    window[words % SHINGLE] = word;
    if (words + 1 >= SHINGLE) {
      long h = 0;
      for (int k = 1; k <= SHINGLE; k++) {
        h = h * 0x9E3779B97F4A7C15L + window[(words + k) % SHINGLE];
      }
      out.add(h);
    }
    return words + 1;
  }
}
