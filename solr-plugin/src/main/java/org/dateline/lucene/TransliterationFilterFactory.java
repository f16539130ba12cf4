package org.dateline.lucene;

import java.util.EnumSet;
import java.util.Map;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.dateline.translit.KeyCache;
import org.dateline.translit.KeyReader;
import org.dateline.translit.RuleNameKeys;
import org.dateline.translit.Tier;

/**
 * Makes {@link TransliterationFilter}s, which add to each token of a text field the keys that other
 * spellings of the name share.
 *
 * <table>
 * <caption>Parameters</caption>
 * <tr><td>{@code tiers}</td><td>{@code strict}</td><td>blank- or comma-separated: {@code strict},
 * {@code inflected}, {@code loose}, {@code skeleton}</td></tr>
 * <tr><td>{@code keepOriginal}</td><td>{@code true}</td><td>{@code true} or {@code false}</td></tr>
 * <tr><td>{@code names}</td><td>{@code all}</td><td>{@code all}: every token gets keys; {@code
 * capitalised}: not the ones that start with a small letter</td></tr>
 * <tr><td>{@code maxKeys}</td><td>{@code 16}</td><td>most keys for a token, 1–16; the likeliest come
 * first. Suggesters want 1</td></tr>
 * <tr><td>{@code cacheWords}</td><td>{@code 65536}</td><td>words whose keys are remembered, 0–1048576,
 * about 60 bytes each; one memory for all threads. 0 = none</td></tr>
 * <tr><td>{@code lowercase}</td><td>{@code false}</td><td>{@code true} gives words in lower case, as
 * the filter {@code lowercase} behind this one would, in a fraction of the time</td></tr>
 * <tr><td>{@code side}</td><td>{@code index}</td><td>{@code index} or {@code query}: a query
 * asks for the {@code skeleton} keys of the other scripts, and its less likely keys weigh
 * less</td></tr>
 * </table>
 *
 * <pre class="prettyprint">
 * &lt;filter name="transliteration" tiers="strict inflected" names="capitalised"
 *     lowercase="true"/&gt;</pre>
 *
 * <p>An unknown parameter or value stops the core. The spelling tables are shared by all factories;
 * a factory is shared by all threads and never changes but for the words it remembers.
 *
 * @since 0.1
 * @lucene.spi {@value #NAME}
 */
public final class TransliterationFilterFactory extends TokenFilterFactory {
  /** SPI name. */
  public static final String NAME = "transliteration";

  private final EnumSet<Tier> tiers = EnumSet.noneOf(Tier.class);
  private final boolean keepOriginal;
  private final boolean capitalisedOnly;
  private final boolean query;
  private final boolean lowerCase;
  private final int maxKeys;
  private final RuleNameKeys keys;
  private final KeyCache cache;

  /**
   * @param args parameters as in the table above; taken ones are removed
   * @throws IllegalArgumentException on an unknown parameter or value
   */
  public TransliterationFilterFactory(Map<String, String> args) {
    super(args);
    for (String label : get(args, "tiers", Tier.STRICT.label()).strip().split("[\\s,]+")) {
      tiers.add(Tier.of(label));
    }
    keepOriginal = Choice.take(args, "keepOriginal", "true", "false").equals("true");
    capitalisedOnly = Choice.take(args, "names", "all", "capitalised").equals("capitalised");
    query = Choice.take(args, "side", "index", "query").equals("query");
    lowerCase = Choice.take(args, "lowercase", "false", "true").equals("true");
    maxKeys = number(args, "maxKeys", KeyReader.MAX_KEYS, 1, KeyReader.MAX_KEYS);
    cache = new KeyCache(number(args, "cacheWords", KeyCache.DEFAULT_SIZE, 0, KeyCache.MAX_SIZE));
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
    keys = RuleNameKeys.create();
  }

  private int number(Map<String, String> args, String name, int usual, int least, int most) {
    String value = get(args, name, String.valueOf(usual));
    if (!value.matches("[0-9]{1,7}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw new IllegalArgumentException(
          "Parameter " + name + "=\"" + value + "\": allowed are " + least + " to " + most);
    }
    return Integer.parseInt(value);
  }

  /** For ServiceLoader discovery only. */
  public TransliterationFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new TransliterationFilter(
        input,
        query ? keys.queryReader(tiers, cache) : keys.reader(tiers, cache),
        keepOriginal,
        capitalisedOnly,
        maxKeys,
        query,
        lowerCase);
  }

  /**
   * What a wildcard, prefix or fuzzy query is looked up as: no keys, but the words' letter case.
   */
  @Override
  public TokenStream normalize(TokenStream input) {
    return lowerCase ? new LowerCaseFilter(input) : input;
  }
}
