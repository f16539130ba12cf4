package org.dateline.lucene;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.dateline.translit.KeyHash;
import org.dateline.translit.KeyReader;
import org.dateline.translit.RuleNameKeys;
import org.dateline.translit.Tier;

/**
 * The analysis shared by gazetteer, tagger, index and queries: words, each followed at its position
 * by its name keys, in lower case. Token types tell the word itself from its keys (see {@link
 * TransliterationFilter}). In the fields {@link KeyHash#FIELD} and {@link KeyHash#BASE_FIELD} words
 * come as written, and the stream gives the hashes of the keys of those words that somebody asks
 * for ({@link org.dateline.translit.KeyHashes}), which costs a fraction of the time. Safe for use
 * by several threads.
 */
public final class NameAnalyzer extends Analyzer {
  /** All words of all texts go through, not only those with a capital. */
  private static final int REMEMBERED = 1 << 16;

  /** Of the words of lists, of which most come once. */
  private static final int REMEMBERED_BASE = 1 << 12;

  private final RuleNameKeys keys;
  private final Set<Tier> tiers;
  private final KeyHashFilter.Memory memory = new KeyHashFilter.Memory(REMEMBERED);
  private final KeyHashFilter.Memory baseMemory = new KeyHashFilter.Memory(REMEMBERED_BASE);

  private NameAnalyzer(RuleNameKeys keys, Set<Tier> tiers) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.keys = keys;
    this.tiers = tiers;
  }

  /** Words with their strict and inflected keys. Keep it: it remembers the words it has read. */
  public static NameAnalyzer create() {
    return create(EnumSet.of(Tier.STRICT, Tier.INFLECTED));
  }

  /** Words with their keys of the given tiers. */
  public static NameAnalyzer create(Set<Tier> tiers) {
    return new NameAnalyzer(RuleNameKeys.create(), Set.copyOf(tiers));
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = new FastStandardTokenizer();
    return new TokenStreamComponents(source, keys(fieldName, source));
  }

  private TokenStream keys(String fieldName, Tokenizer source) {
    switch (fieldName) {
      case KeyHash.FIELD:
        return new KeyHashFilter(source, keys.reader(tiers), memory);
      case KeyHash.BASE_FIELD:
        Set<Tier> base = EnumSet.copyOf(tiers);
        base.remove(Tier.INFLECTED);
        return new KeyHashFilter(source, keys.reader(base), baseMemory);
      default:
        KeyReader reader = keys.reader(tiers);
        return new TransliterationFilter(
            source, reader, true, false, KeyReader.MAX_KEYS, false, true);
    }
  }
}
