package org.dateline.entity;

/**
 * The match structure of a gazetteer: a trie over words, where a word of the text leads to the
 * words of the gazetteer that it shares a key with. Plain arrays, about 60 bytes a name, so that a
 * million names load in a fraction of a second and a token costs one or two probes. Immutable, safe
 * for use by several threads.
 *
 * <p>Words are the distinct tokens of all names. {@code dictionary} maps the hash of a spelling or
 * of a key to one word ({@code >= 0}) or to a run in {@code postings} ({@code ~offset}; the count
 * first). {@code root} gives per word the first node of the names that begin with it, {@code edges}
 * the rest of the trie ({@code node << 32 | word}). Names that end at a node are the run {@code
 * nodeNames[node], nodeNames[node + 1]} of {@code nameEntity} and {@code nameMeta}. {@link
 * FirstWords} keeps words that begin no name away from all this.
 */
final class NameIndex {
  /** Longest name in tokens. */
  static final int MAX_TOKENS = 12;

  private static final int ROOT = -1;

  /** The root for words in small letters, through a key. */
  private static final int SMALL_ROOT = -2;

  final LongIntTable dictionary;
  final int[] postings;
  final int[] root;
  final LongIntTable edges;
  final int[] nodeNames;
  final int[] nameEntity;
  final int[] nameMeta;
  final EntityStore entities;
  final IdTable ids;
  private final FirstWords first;

  NameIndex(
      LongIntTable dictionary,
      int[] postings,
      int[] root,
      LongIntTable edges,
      int[] nodeNames,
      int[] nameEntity,
      int[] nameMeta,
      EntityStore entities,
      IdTable ids) {
    this.dictionary = dictionary;
    this.postings = postings;
    this.root = root;
    this.edges = edges;
    this.nodeNames = nodeNames;
    this.nameEntity = nameEntity;
    this.nameMeta = nameMeta;
    this.entities = entities;
    this.ids = ids;
    this.first = FirstWords.of(this);
  }

  /** Receives the names found from one token on. */
  interface Sink {
    /**
     * @param index where the name is listed
     * @param node its end in the trie
     * @param from first token
     * @param to token after the last
     * @param tier the weakest way in which a token matched, see {@link Tokens}
     */
    void match(NameIndex index, int node, int from, int to, byte tier);
  }

  /** Number of names. */
  int names() {
    return nameEntity.length;
  }

  /**
   * All names that begin at token {@code i}, in no particular order. A word in small letters that
   * is not spelled as listed begins only names one of which is listed in small letters, too.
   */
  void matchAt(Tokens tokens, int i, Sink sink) {
    boolean small = tokens.shape[i] == Shape.LOWER;
    long exact = tokens.exact[i];
    if (first.mayBegin(exact)) {
      look(tokens, i, i, ROOT, exact, Tokens.EXACT, sink);
    }
    if (small && !first.anySmall()) {
      return;
    }
    int last = tokens.keyEnd(i);
    for (int k = tokens.keyFrom[i]; k < last; k++) {
      if (first.mayBegin(tokens.keys[k])) {
        look(tokens, i, i, small ? SMALL_ROOT : ROOT, tokens.keys[k], tokens.tier[k], sink);
      }
    }
  }

  private void step(Tokens tokens, int from, int i, int node, byte tier, Sink sink) {
    if (first.mayFollow(node, tokens.exact[i])) {
      look(tokens, from, i, node, tokens.exact[i], tier, sink);
    }
    int last = tokens.keyEnd(i);
    for (int k = tokens.keyFrom[i]; k < last; k++) {
      if (first.mayFollow(node, tokens.keys[k])) {
        byte weakest = (byte) Math.max(tier, tokens.tier[k]);
        look(tokens, from, i, node, tokens.keys[k], weakest, sink);
      }
    }
  }

  private void look(Tokens tokens, int from, int i, int node, long key, byte tier, Sink sink) {
    int value = dictionary.get(key, Integer.MIN_VALUE);
    if (value == Integer.MIN_VALUE) {
      return;
    }
    if (value >= 0) {
      follow(tokens, from, i, node, value, tier, sink);
    } else {
      int at = ~value;
      int stop = at + 1 + postings[at];
      for (at++; at < stop; at++) {
        follow(tokens, from, i, node, postings[at], tier, sink);
      }
    }
  }

  private void follow(Tokens tokens, int from, int i, int node, int word, byte tier, Sink sink) {
    if (node == SMALL_ROOT && !first.isSmall(word)) {
      return;
    }
    int child = node < 0 ? root[word] : edges.get(edge(node, word), 0);
    if (child == 0) {
      return;
    }
    if (nodeNames[child] < nodeNames[child + 1]) {
      sink.match(this, child, from, i + 1, tier);
    }
    int next = i + 1;
    if (first.goesOn(child)
        && next < tokens.size
        && next - from < MAX_TOKENS
        && tokens.gap[next] < Gap.SENTENCE) {
      step(tokens, from, next, child, tier, sink);
    }
  }

  static long edge(int node, int word) {
    return ((long) node << 32) | word;
  }

  GazetteerEntry entity(int name) {
    return entities.entry(nameEntity[name]);
  }

  Spelling spelling(int name, GazetteerEntry entry) {
    int at = NameMeta.spelling(nameMeta[name]);
    return at == 0 ? Spelling.name(entry.name()) : entry.spellings().get(at - 1);
  }
}
