package org.dateline.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Rows of words with a name each, found in a text whatever small words stand between. A word that
 * ends in {@code *} stands for all words with that beginning and up to {@value #MAX_ENDING} letters
 * more. Filled once, then read by several threads.
 */
final class WordPatterns {
  /** A word may be this much longer than a pattern that ends in a star. */
  private static final int MAX_ENDING = 6;

  /**
   * A pattern found.
   *
   * @param name what it stands for
   * @param to token after its last
   * @param bound it tells nothing unless something beside it speaks for it
   */
  record Match(String name, int to, boolean bound) {}

  /** Tells whether a token may stand between the words of a pattern. */
  interface Skippable {
    boolean test(int token);
  }

  private static final class Node {
    private final Map<Long, Node> words = new HashMap<>();
    private final Map<Long, Node> beginnings = new HashMap<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();
    private String name;
    private boolean bound;
  }

  private final Node root = new Node();

  /** Adds a pattern; of two alike the last counts. */
  void add(String pattern, String name, boolean bound) {
    Node node = root;
    for (String word : pattern.strip().toLowerCase(Locale.ROOT).split("[ -]+")) {
      boolean open = word.endsWith("*");
      int length = open ? word.length() - 1 : word.length();
      long hash = TermHash.token(word, 0, length);
      if (open) {
        node.lengths.add(length);
      }
      node = (open ? node.beginnings : node.words).computeIfAbsent(hash, key -> new Node());
    }
    node.name = name;
    node.bound = bound;
  }

  /** The longest pattern that begins at token {@code i}, or null. */
  Match match(Tokens tokens, int i, Skippable skippable) {
    return walk(root, tokens, i, i, skippable);
  }

  private static Match walk(Node node, Tokens tokens, int first, int i, Skippable skippable) {
    Match best = node.name == null || i == first ? null : new Match(node.name, i, node.bound);
    if (i >= tokens.size || i > first && tokens.gap[i] > Gap.POSSESSIVE) {
      return best;
    }
    Node next = node.words.get(tokens.exact(i));
    if (next == null) {
      next = beginning(node, tokens, i);
    }
    Match longer = null;
    if (next != null) {
      longer = walk(next, tokens, first, i + 1, skippable);
    }
    if (longer == null && i > first && skippable.test(i)) {
      longer = walk(node, tokens, first, i + 1, skippable);
      if (longer != null && longer.to() == i + 1) {
        longer = null;
      }
    }
    return longer != null ? longer : best;
  }

  private static Node beginning(Node node, Tokens tokens, int i) {
    int length = tokens.end[i] - tokens.start[i];
    // The longest beginning says most.
    for (int wanted : node.lengths.descendingSet()) {
      if (wanted <= length && length <= wanted + MAX_ENDING) {
        Node next =
            node.beginnings.get(
                TermHash.token(tokens.text, tokens.start[i], tokens.start[i] + wanted));
        if (next != null) {
          return next;
        }
      }
    }
    return null;
  }
}
