package org.dateline.entity;

import org.apache.lucene.analysis.Analyzer;

/**
 * Finds listed names in a text and nothing more: no rules, no context, the longest name at each
 * place, from left to right. What the entity tagger builds on, for those who want its speed. One
 * instance serves one thread.
 */
public final class NameScanner {
  private final Gazetteer gazetteer;
  private final Analyzer analyzer;
  private final Tokens tokens = new Tokens();
  private final Longest longest = new Longest();

  /** Receives the names found. */
  @FunctionalInterface
  public interface Sink {
    /**
     * @param start first UTF-16 unit
     * @param end UTF-16 unit after the last
     * @param hit the entities that the name stands for; valid during the call
     */
    void found(int start, int end, Hit hit);
  }

  /** The entities of one name. */
  public static final class Hit {
    private NameIndex index;
    private int from;
    private int to;

    private Hit() {}

    /** How many entities have that name. */
    public int size() {
      return to - from;
    }

    /** Number of an entity within its list: cheap, the same as long as the list is open. */
    public int ordinal(int i) {
      return index.nameEntity[from + i];
    }

    /** The entity itself. */
    public GazetteerEntry entry(int i) {
      return index.entity(from + i);
    }
  }

  /**
   * @param analyzer the one the gazetteer was loaded with
   */
  public NameScanner(Gazetteer gazetteer, Analyzer analyzer) {
    this.gazetteer = gazetteer;
    this.analyzer = analyzer;
  }

  /**
   * @param text any text
   * @param sink called for each name in order
   * @return number of names found
   */
  public int scan(String text, Sink sink) {
    tokens.read(text, analyzer);
    int found = 0;
    for (int i = 0; i < tokens.size; ) {
      longest.to = 0;
      for (NameIndex layer : gazetteer.layers()) {
        layer.matchAt(tokens, i, longest);
      }
      if (longest.to == 0) {
        i++;
      } else {
        sink.found(tokens.start[i], tokens.end[longest.to - 1], longest.hit());
        found++;
        i = longest.to;
      }
    }
    return found;
  }

  private static final class Longest implements NameIndex.Sink {
    private final Hit hit = new Hit();
    private NameIndex index;
    private int node;
    private int to;
    private byte tier;

    @Override
    public void match(NameIndex index, int node, int from, int to, byte tier) {
      if (to > this.to || to == this.to && tier < this.tier) {
        this.index = index;
        this.node = node;
        this.to = to;
        this.tier = tier;
      }
    }

    private Hit hit() {
      hit.index = index;
      hit.from = index.nodeNames[node];
      hit.to = index.nodeNames[node + 1];
      return hit;
    }
  }
}
