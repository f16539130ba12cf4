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
 * nodeNames[node], nodeNames[node + 1]} of {@code nameEntity} and {@code nameMeta}.
 */
final class NameIndex {
  /** Longest name in tokens. */
  static final int MAX_TOKENS = 12;

  final LongIntTable dictionary;
  final int[] postings;
  final int[] root;
  final LongIntTable edges;
  final int[] nodeNames;
  final int[] nameEntity;
  final int[] nameMeta;
  final EntityStore entities;
  final IdTable ids;

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

  /** All names that begin at token {@code i}, in no particular order. */
  void matchAt(Tokens tokens, int i, Sink sink) {
    step(tokens, i, i, -1, Tokens.EXACT, sink);
  }

  private void step(Tokens tokens, int from, int i, int node, byte tier, Sink sink) {
    int last = tokens.keyFrom[i + 1];
    for (int k = tokens.keyFrom[i]; k < last; k++) {
      int value = dictionary.get(tokens.keys[k], Integer.MIN_VALUE);
      if (value == Integer.MIN_VALUE) {
        continue;
      }
      byte hit = (byte) Math.max(tier, tokens.tier[k]);
      if (value >= 0) {
        follow(tokens, from, i, node, value, hit, sink);
      } else {
        int at = ~value;
        int stop = at + 1 + postings[at];
        for (at++; at < stop; at++) {
          follow(tokens, from, i, node, postings[at], hit, sink);
        }
      }
    }
  }

  private void follow(Tokens tokens, int from, int i, int node, int word, byte tier, Sink sink) {
    int child = node < 0 ? root[word] : edges.get(edge(node, word), 0);
    if (child == 0) {
      return;
    }
    if (nodeNames[child] < nodeNames[child + 1]) {
      sink.match(this, child, from, i + 1, tier);
    }
    int next = i + 1;
    if (next < tokens.size && next - from < MAX_TOKENS && tokens.gap[next] < Gap.SENTENCE) {
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
