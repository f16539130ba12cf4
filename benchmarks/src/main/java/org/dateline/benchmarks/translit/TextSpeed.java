package org.dateline.benchmarks.translit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.dateline.lucene.HyphenCharFilter;
import org.dateline.lucene.NameJoinFilterFactory;
import org.dateline.lucene.TransliterationFilterFactory;

/**
 * Characters a second of the configset's {@code text_news} analysis beside StandardTokenizer with
 * ICUFolding, on running text:
 *
 * <pre>TextSpeed FILE…</pre>
 *
 * Files are UTF-8 text. Thread CPU time, best of several runs, one process, the chains in turn.
 */
public final class TextSpeed {
  private static final int RUNS = 8;
  private static final int MIN_CHARS = 2_000_000;

  private TextSpeed() {}

  /** Runs the comparison; see the class. */
  public static void main(String[] files) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String file : files) {
      text.append(Files.readString(Path.of(file))).append('\n');
    }
    String once = text.toString();
    while (text.length() < MIN_CHARS) {
      text.append(once);
    }
    Map<String, Analyzer> chains = new LinkedHashMap<>();
    chains.put("standard + ICUFolding", chain(false, ICUFoldingFilter::new));
    chains.put("standard + lowercase", chain(false, LowerCaseFilter::new));
    chains.put("text_news, index side", news("strict inflected", "capitalised"));
    chains.put("text_news, query side", news("strict inflected", "all"));
    chains.put("text_news_broad, index side", news("loose skeleton", "capitalised"));
    Map<String, Double> best = new LinkedHashMap<>();
    for (int run = 0; run < RUNS; run++) {
      for (Map.Entry<String, Analyzer> chain : chains.entrySet()) {
        best.merge(chain.getKey(), perSecond(chain.getValue(), text.toString()), Math::max);
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    double base = best.values().iterator().next();
    best.forEach(
        (name, speed) ->
            out.printf(
                Locale.ROOT,
                "%-28s %6.1f M characters/s  %4.0f %%%n",
                name,
                speed / 1e6,
                100 * speed / base));
  }

  private static Analyzer news(String tiers, String names) {
    NameJoinFilterFactory joins = new NameJoinFilterFactory(new HashMap<>(Map.of("names", names)));
    TransliterationFilterFactory keys =
        new TransliterationFilterFactory(new HashMap<>(Map.of("tiers", tiers, "names", names)));
    return chain(true, s -> new LowerCaseFilter(keys.create(joins.create(s))));
  }

  private static Analyzer chain(boolean hyphens, UnaryOperator<TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader reader) {
        return hyphens ? new HyphenCharFilter(reader) : reader;
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, filters.apply(source));
      }
    };
  }

  private static double perSecond(Analyzer analyzer, String text) throws IOException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        // the work is in the stream
      }
      stream.end();
    }
    return text.length() * 1e9 / (clock.getCurrentThreadCpuTime() - start);
  }
}
