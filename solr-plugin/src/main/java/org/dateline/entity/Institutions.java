package org.dateline.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.text.Resources;

/**
 * Patterns of the state bodies that every country has ({@value #FILE}). Finds their words in a
 * text, whatever small words or country adjectives stand between. Immutable once loaded.
 */
final class Institutions {
  static final String FILE = "names/institutions.tsv";

  static final Institutions EMPTY = new Institutions();

  private static final String COUNTRY = "{}";
  private static final String ADJECTIVE = "{a}";

  /** A word may be this much longer than a pattern that ends in a star. */
  private static final int MAX_ENDING = 6;

  /** A pattern found: see {@link #name}, and the token after its last. */
  record Match(String name, int to) {}

  /** Tells whether a token may stand between the words of a pattern. */
  interface Skippable {
    boolean test(int token);
  }

  private static final class Node {
    private final Map<Long, Node> words = new HashMap<>();
    private final Map<Long, Node> beginnings = new HashMap<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();
    private String name;
  }

  private final Map<String, Node> byLanguage = new HashMap<>();

  static Institutions load(Resources resources) throws IOException {
    Institutions institutions = new Institutions();
    int number = 0;
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(resources.open(FILE), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 || !cells[0].contains(COUNTRY) && !cells[0].contains(ADJECTIVE)) {
          throw new GazetteerFormatException(
              FILE,
              number,
              "a name with {} or {a}, a language and patterns parted by tabs expected");
        }
        Node root = institutions.byLanguage.computeIfAbsent(cells[1], language -> new Node());
        for (String pattern : cells[2].split("\\|", -1)) {
          add(root, pattern.strip().toLowerCase(Locale.ROOT), cells[0]);
        }
      }
    }
    return institutions;
  }

  private static void add(Node root, String pattern, String name) {
    Node node = root;
    for (String word : pattern.split("[ -]+")) {
      boolean open = word.endsWith("*");
      int length = open ? word.length() - 1 : word.length();
      long hash = TermHash.token(word, 0, length);
      if (open) {
        node.lengths.add(length);
      }
      node = (open ? node.beginnings : node.words).computeIfAbsent(hash, key -> new Node());
    }
    node.name = name;
  }

  /**
   * A body's name for a country: {@code {}} is its name, {@code {a}} its English adjective; without
   * one the country stands in brackets.
   */
  static String name(String pattern, GazetteerEntry country) {
    if (!pattern.contains(ADJECTIVE)) {
      return pattern.replace(COUNTRY, country.name());
    }
    for (Spelling spelling : country.spellings()) {
      if (spelling.kind() == SpellingKind.ADJECTIVE && "en".equals(spelling.language())) {
        return pattern.replace(ADJECTIVE, spelling.text());
      }
    }
    return pattern.replace(ADJECTIVE, "").strip() + " (" + country.name() + ")";
  }

  /** Languages with patterns. */
  List<String> languages() {
    return new ArrayList<>(byLanguage.keySet());
  }

  /** The longest pattern that begins at token {@code i}, or null. */
  Match match(String language, Tokens tokens, int i, Skippable skippable) {
    Node root = byLanguage.get(language);
    return root == null ? null : walk(root, tokens, i, i, skippable);
  }

  private static Match walk(Node node, Tokens tokens, int first, int i, Skippable skippable) {
    Match best = node.name == null || i == first ? null : new Match(node.name, i);
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
    for (int wanted : node.lengths) {
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
