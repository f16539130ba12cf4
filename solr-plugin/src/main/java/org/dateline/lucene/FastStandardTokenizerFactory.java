package org.dateline.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes {@link FastStandardTokenizer}s, which give the tokens of {@code standard} faster: a field
 * may change from one to the other without reindexing. No parameters.
 *
 * <pre class="prettyprint">
 * &lt;tokenizer name="fastStandard"/&gt;</pre>
 *
 * @since 0.1
 * @lucene.spi {@value #NAME}
 */
public final class FastStandardTokenizerFactory extends TokenizerFactory {
  /** SPI name. */
  public static final String NAME = "fastStandard";

  /**
   * @throws IllegalArgumentException on any parameter
   */
  public FastStandardTokenizerFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** For ServiceLoader discovery only. */
  public FastStandardTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public FastStandardTokenizer create(AttributeFactory factory) {
    return new FastStandardTokenizer(factory);
  }
}
