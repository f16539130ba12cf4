package org.dateline.lucene;

import java.util.EnumSet;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
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
 * <tr><td>{@code maxKeys}</td><td>{@code 12}</td><td>most keys for a token, 1–12; the likeliest come
 * first. Suggesters want 1</td></tr>
 * <tr><td>{@code side}</td><td>{@code index}</td><td>{@code index} or {@code query}: matters to
 * {@code skeleton} only, of which a query asks for the keys of the other scripts</td></tr>
 * </table>
 *
 * <pre class="prettyprint">
 * &lt;filter name="transliteration" tiers="strict inflected" names="capitalised"/&gt;</pre>
 *
 * <p>An unknown parameter or value stops the core. The factory is immutable; one set of tables is
 * loaded per factory.
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
  private final int maxKeys;
  private final RuleNameKeys keys;

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
    String most = get(args, "maxKeys", String.valueOf(KeyReader.MAX_KEYS));
    if (!most.matches("[0-9]{1,2}")
        || most.matches("0+")
        || Integer.parseInt(most) > KeyReader.MAX_KEYS) {
      throw new IllegalArgumentException(
          "Parameter maxKeys=\"" + most + "\": allowed are 1 to " + KeyReader.MAX_KEYS);
    }
    maxKeys = Integer.parseInt(most);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
    keys = RuleNameKeys.create();
  }

  /** For ServiceLoader discovery only. */
  public TransliterationFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new TransliterationFilter(
        input,
        query ? keys.queryReader(tiers) : keys.reader(tiers),
        keepOriginal,
        capitalisedOnly,
        maxKeys);
  }
}
