package org.dateline.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one language, as a trie over tokens. A form's word may end or start with {@code *}
 * and then matches every word that starts or ends so; {@code *} alone is any one word. Immutable
 * once read; safe for several threads.
 */
final class Lexicon {
  /** Phrases longer than this are refused on reading, which bounds the work per token. */
  static final int MAX_WORDS = 8;

  private static final class Node {
    final Map<String, Node> exact = new HashMap<>(4);
    Node any;
    Map<String, Node> prefixes = Map.of();
    long prefixLengths;
    Map<String, Node> suffixes = Map.of();
    long suffixLengths;
    List<Entry> entries = List.of();
  }

  private final Node root = new Node();
  private Genitive genitive = new Genitive("", false);
  private final Map<String, String> settings = new HashMap<>();
  private final Map<String, Entry> numberWords = new HashMap<>();
  private final Map<String, Entry> scaleWords = new HashMap<>();
  private final EnumMap<Section, List<Entry>> bySection = new EnumMap<>(Section.class);

  /** Called by {@link LexiconReader} only. */
  void add(List<String> words, Entry entry) {
    Node node = root;
    for (String word : words) {
      if (word.equals("*")) {
        if (node.any == null) {
          node.any = new Node();
        }
        node = node.any;
      } else if (word.length() > 1 && word.endsWith("*")) {
        String prefix = word.substring(0, word.length() - 1);
        if (node.prefixes.isEmpty()) {
          node.prefixes = new HashMap<>(4);
        }
        node.prefixLengths |= 1L << Math.min(63, prefix.length());
        node = node.prefixes.computeIfAbsent(prefix, k -> new Node());
      } else if (word.length() > 1 && word.startsWith("*")) {
        String suffix = word.substring(1);
        if (node.suffixes.isEmpty()) {
          node.suffixes = new HashMap<>(4);
        }
        node.suffixLengths |= 1L << Math.min(63, suffix.length());
        node = node.suffixes.computeIfAbsent(suffix, k -> new Node());
      } else {
        node = node.exact.computeIfAbsent(word, k -> new Node());
      }
    }
    if (node.entries.isEmpty()) {
      node.entries = new ArrayList<>(2);
    }
    node.entries.add(entry);
    bySection.computeIfAbsent(entry.section(), k -> new ArrayList<>()).add(entry);
    if (words.size() == 1 && words.get(0).indexOf('*') < 0) {
      if (entry.section() == Section.NUMBER) {
        numberWords.putIfAbsent(words.get(0), entry);
      } else if (entry.section() == Section.SCALE && !entry.has("glued")) {
        scaleWords.putIfAbsent(words.get(0), entry);
      }
    }
  }

  /** Taker-apart of compound number words; null when the language writes none. */
  Compounds compounds() {
    if (!on("compound_and")) {
      return null;
    }
    Compounds compounds = new Compounds(setting("compound_and", ""));
    numberWords.forEach((word, entry) -> compounds.part(word, entry.min()));
    scaleWords.forEach((word, entry) -> compounds.scale(word, entry.min()));
    return compounds;
  }

  void set(String name, String value) {
    settings.put(name, value);
  }

  String setting(String name, String fallback) {
    return settings.getOrDefault(name, fallback);
  }

  boolean on(String name) {
    return settings.containsKey(name);
  }

  /** How sources in the genitive are filed; changes nothing when the language has no setting. */
  Genitive genitive() {
    return genitive;
  }

  /** Called once after the last file. */
  void done() {
    genitive = new Genitive(setting("genitive", ""), on("genitive_last"));
  }

  /** Finds every entry in the sentence: per start token and section the longest. */
  Matches match(Tokens tokens) {
    Matches matches = new Matches(tokens.size);
    for (int i = 0; i < tokens.size; i++) {
      walk(root, tokens, i, i, matches);
    }
    return matches;
  }

  private void walk(Node node, Tokens tokens, int from, int at, Matches matches) {
    for (Entry entry : node.entries) {
      if (!entry.upper() || tokens.type[from] != Tokens.WORD || tokens.upper[from]) {
        matches.add(new Match(entry, from, at));
      }
    }
    if (at >= tokens.size || at - from >= MAX_WORDS) {
      return;
    }
    String form = tokens.form[at];
    Node next = node.exact.get(form);
    if (next != null) {
      walk(next, tokens, from, at + 1, matches);
    }
    if (tokens.type[at] == Tokens.NUMBER) {
      return;
    }
    if (node.any != null && tokens.type[at] == Tokens.WORD) {
      walk(node.any, tokens, from, at + 1, matches);
    }
    int longest = Math.min(62, form.length());
    for (int length = longest; length > 0; length--) {
      if ((node.prefixLengths & 1L << length) != 0) {
        Node prefixed = node.prefixes.get(form.substring(0, length));
        if (prefixed != null) {
          walk(prefixed, tokens, from, at + 1, matches);
        }
      }
      if ((node.suffixLengths & 1L << length) != 0) {
        Node suffixed = node.suffixes.get(form.substring(form.length() - length));
        if (suffixed != null) {
          walk(suffixed, tokens, from, at + 1, matches);
        }
      }
    }
  }

  /** Entries of one section in file order. */
  List<Entry> entries(Section section) {
    return bySection.getOrDefault(section, List.of());
  }
}
