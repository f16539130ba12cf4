package org.dateline.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    boolean leaf() {
      return exact.isEmpty() && any == null && prefixLengths == 0 && suffixLengths == 0;
    }
  }

  private final Node root = new Node();
  private Genitive genitive = new Genitive("", false);
  private final Map<String, String> settings = new HashMap<>();
  private final FusedNumerals fused = new FusedNumerals();
  private final Map<String, Entry> numberWords = new HashMap<>();
  private final Map<String, Entry> scaleWords = new HashMap<>();
  private final EnumMap<Section, List<Entry>> bySection = new EnumMap<>(Section.class);

  /** Verbs whose particle closes the clause ("nahm … fest"): particle, finite verb, line. */
  private final Map<String, Map<String, Entry>> separable = new HashMap<>();

  /** The lines of the verbs that a particle belongs to, by finite verb. */
  Map<String, Entry> separable(String particle) {
    return separable.getOrDefault(particle, Map.of());
  }

  /** Called by {@link LexiconReader} only. */
  void add(List<String> words, Entry entry) {
    if (entry.section() == Section.FUSED) {
      fused.add(words.get(0), entry);
      return;
    }
    if (words.size() == 3 && words.get(1).equals("…")) {
      separable
          .computeIfAbsent(words.get(2), k -> new HashMap<>())
          .putIfAbsent(words.get(0), entry);
      return;
    }
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
    Compounds compounds = new Compounds(setting("compound_and", ""), setting("compound_units", ""));
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

  /** The words of a setting, parted by blanks. */
  Set<String> words(String name) {
    String value = setting(name, "");
    return value.isEmpty() ? Set.of() : Set.of(value.split(" "));
  }

  boolean on(String name) {
    return settings.containsKey(name);
  }

  /** Words that hold numeral and unit; finds nothing when the language lists no parts. */
  FusedNumerals fused() {
    return fused;
  }

  /** How sources in the genitive are filed; changes nothing when the language has no setting. */
  Genitive genitive() {
    return genitive;
  }

  /** Called once after the last file. */
  void done() {
    genitive = new Genitive(setting("genitive", ""), on("genitive_last"));
  }

  /** The first steps of words already seen in an article; belongs to one thread. */
  static final class Cache {
    private static final Node[] NONE = {};

    /** Texts with more different words than this start the cache anew. */
    private static final int MAX_WORDS = 20_000;

    private final Map<String, Node[]> steps = new HashMap<>();
  }

  /** Finds every entry in the sentence: per start token and section the longest. */
  Matches match(Tokens tokens, Cache cache) {
    Matches matches = new Matches(tokens.size);
    for (int i = 0; i < tokens.size; i++) {
      for (Node node : first(tokens, i, cache)) {
        walk(node, tokens, i, i + 1, matches);
      }
    }
    return matches;
  }

  private Node[] first(Tokens tokens, int at, Cache cache) {
    String form = tokens.form[at];
    if (tokens.type[at] == Tokens.NUMBER || tokens.type[at] == Tokens.OPAQUE) {
      Node node = root.exact.get(form);
      return node == null ? Cache.NONE : new Node[] {node};
    }
    Node[] known = cache.steps.get(form);
    if (known == null) {
      if (cache.steps.size() > Cache.MAX_WORDS) {
        cache.steps.clear();
      }
      List<Node> nodes = new ArrayList<>(4);
      steps(root, form, tokens.type[at], nodes);
      known = nodes.isEmpty() ? Cache.NONE : nodes.toArray(new Node[0]);
      cache.steps.put(form, known);
    }
    return known;
  }

  private static void steps(Node node, String form, byte type, List<Node> nodes) {
    Node exact = node.exact.get(form);
    if (exact != null) {
      nodes.add(exact);
    }
    if (type == Tokens.NUMBER) {
      return;
    }
    if (node.any != null && type == Tokens.WORD) {
      nodes.add(node.any);
    }
    if (node.prefixLengths == 0 && node.suffixLengths == 0) {
      return;
    }
    for (int length = Math.min(62, form.length()); length > 0; length--) {
      long bit = 1L << length;
      if ((node.prefixLengths & bit) != 0) {
        Node prefixed = node.prefixes.get(form.substring(0, length));
        if (prefixed != null) {
          nodes.add(prefixed);
        }
      }
      if ((node.suffixLengths & bit) != 0) {
        Node suffixed = node.suffixes.get(form.substring(form.length() - length));
        if (suffixed != null) {
          nodes.add(suffixed);
        }
      }
    }
  }

  private void walk(Node node, Tokens tokens, int from, int at, Matches matches) {
    for (Entry entry : node.entries) {
      if (!entry.upper() || tokens.type[from] != Tokens.WORD || tokens.upper[from]) {
        matches.add(new Match(entry, from, at));
      }
    }
    if (at >= tokens.size || at - from >= MAX_WORDS || node.leaf()) {
      return;
    }
    List<Node> next = new ArrayList<>(2);
    steps(node, tokens.form[at], tokens.type[at], next);
    for (Node child : next) {
      walk(child, tokens, from, at + 1, matches);
    }
  }

  /** Entries of one section in file order. */
  List<Entry> entries(Section section) {
    return bySection.getOrDefault(section, List.of());
  }
}
