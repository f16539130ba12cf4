package org.dateline.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link PlainWordFilter}s: {@code englishPossessive}, {@code asciiFolding} and {@code
 * lowercase} in one, for lists of names that are met as they are spelled. No parameters; an unknown
 * one stops the core.
 *
 * <pre class="prettyprint">
 * &lt;tokenizer name="fastStandard"/&gt;
 * &lt;filter name="plainWord"/&gt;</pre>
 *
 * @since 0.1
 * @lucene.spi {@value #NAME}
 */
public final class PlainWordFilterFactory extends TokenFilterFactory {
  /** SPI name. */
  public static final String NAME = "plainWord";

  /**
   * @param args no parameters
   * @throws IllegalArgumentException on any parameter
   */
  public PlainWordFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** For ServiceLoader discovery only. */
  public PlainWordFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new PlainWordFilter(input);
  }
}
