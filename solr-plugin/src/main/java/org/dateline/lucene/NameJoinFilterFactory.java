package org.dateline.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link NameJoinFilter}s, which add hyphenated and short-worded names in one word.
 *
 * <table>
 * <caption>Parameters</caption>
 * <tr><td>{@code maxFirst}</td><td>{@code 4}</td><td>longest first word joined with the next one
 * across a blank, 0–10 characters; 0 = hyphenated words only</td></tr>
 * <tr><td>{@code names}</td><td>{@code all}</td><td>{@code all} or {@code capitalised}: across a
 * blank, join only words with a capital</td></tr>
 * </table>
 *
 * <pre class="prettyprint">
 * &lt;charFilter name="nameHyphen"/&gt;
 * &lt;tokenizer name="fastStandard"/&gt;
 * &lt;filter name="nameJoin" names="capitalised"/&gt;</pre>
 *
 * <p>An unknown parameter or value stops the core.
 *
 * @since 0.1
 * @lucene.spi {@value #NAME}
 */
public final class NameJoinFilterFactory extends TokenFilterFactory {
  /** SPI name. */
  public static final String NAME = "nameJoin";

  private static final int DEFAULT_MAX_FIRST = 4;
  private static final int MOST = 10;

  private final int maxFirst;
  private final boolean capitalisedOnly;

  /**
   * @param args parameters as in the table above; taken ones are removed
   * @throws IllegalArgumentException on an unknown parameter or value
   */
  public NameJoinFilterFactory(Map<String, String> args) {
    super(args);
    String first = get(args, "maxFirst", String.valueOf(DEFAULT_MAX_FIRST));
    if (!first.matches("[0-9]{1,2}") || Integer.parseInt(first) > MOST) {
      throw new IllegalArgumentException(
          "Parameter maxFirst=\"" + first + "\": allowed are 0 to " + MOST);
    }
    maxFirst = Integer.parseInt(first);
    capitalisedOnly = Choice.take(args, "names", "all", "capitalised").equals("capitalised");
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** For ServiceLoader discovery only. */
  public NameJoinFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NameJoinFilter(input, maxFirst, capitalisedOnly);
  }
}
