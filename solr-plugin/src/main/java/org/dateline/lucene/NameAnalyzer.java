package org.dateline.lucene;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.dateline.translit.KeyCache;
import org.dateline.translit.KeyReader;
import org.dateline.translit.RuleNameKeys;
import org.dateline.translit.Tier;

/**
 * The analysis shared by gazetteer, tagger, index and queries: words, each followed at its position
 * by its name keys, in lower case. Token types tell the word itself from its keys (see {@link
 * TransliterationFilter}). Safe for use by several threads.
 */
public final class NameAnalyzer extends Analyzer {
  /** All words of all texts go through, not only those with a capital. */
  private static final int CACHED_WORDS = 1 << 15;

  private final RuleNameKeys keys;
  private final Set<Tier> tiers;
  private final KeyCache cache = new KeyCache(CACHED_WORDS);

  private NameAnalyzer(RuleNameKeys keys, Set<Tier> tiers) {
    this.keys = keys;
    this.tiers = tiers;
  }

  /** Words with their strict and inflected keys. Keep it: it loads the spelling tables. */
  public static NameAnalyzer create() {
    return create(EnumSet.of(Tier.STRICT, Tier.INFLECTED));
  }

  /** Words with their keys of the given tiers. */
  public static NameAnalyzer create(Set<Tier> tiers) {
    return new NameAnalyzer(RuleNameKeys.create(), Set.copyOf(tiers));
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = new StandardTokenizer();
    TokenStream sink =
        new TransliterationFilter(
            source, keys.reader(tiers, cache), true, false, KeyReader.MAX_KEYS);
    return new TokenStreamComponents(source, new LowerCaseFilter(sink));
  }
}
