package org.dateline.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/**
 * Makes {@link HyphenCharFilter}s, which keep hyphenated words whole for {@code nameJoin}. No
 * parameters.
 *
 * <pre class="prettyprint">
 * &lt;charFilter name="nameHyphen"/&gt;
 * &lt;tokenizer name="fastStandard"/&gt;
 * &lt;filter name="nameJoin"/&gt;</pre>
 *
 * @since 0.1
 * @lucene.spi {@value #NAME}
 */
public final class HyphenCharFilterFactory extends CharFilterFactory {
  /** SPI name. */
  public static final String NAME = "nameHyphen";

  /**
   * @throws IllegalArgumentException on any parameter
   */
  public HyphenCharFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** For ServiceLoader discovery only. */
  public HyphenCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new HyphenCharFilter(input);
  }
}
