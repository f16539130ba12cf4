package org.dateline.benchmarks.translit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.dateline.lucene.FastStandardTokenizer;
import org.dateline.lucene.HyphenCharFilter;
import org.dateline.lucene.NameJoinFilterFactory;
import org.dateline.lucene.TransliterationFilterFactory;

/**
 * Characters a second of the configset's analyses beside StandardTokenizer with ICUFolding:
 *
 * <pre>TextSpeed FILE…</pre>
 *
 * <p>Files are UTF-8 running text, some million characters of it, because the keys of words read
 * lately are remembered: each chain begins each round with an empty memory and reads the text once.
 * Also printed: a second reading of the text, the first one without that memory, and a list in
 * which every capitalised word of the text stands once, where a memory cannot help. Thread CPU
 * time, one process, the chains in turn; speed and ratio are medians of the rounds.
 */
public final class TextSpeed {
  private static final int ROUNDS = 5;

  /** Read before the first round counts. */
  private static final int WARM_UP = 2;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /**
   * @param again true measures the second reading of the text, when its words are known
   */
  private record Chain(Supplier<Analyzer> analyzer, boolean again) {}

  private TextSpeed() {}

  /** Runs the comparison; see the class. */
  public static void main(String[] files) throws IOException {
    StringBuilder read = new StringBuilder();
    for (String file : files) {
      read.append(Files.readString(Path.of(file))).append('\n');
    }
    String text = read.toString();
    String names = names(text);
    Map<String, Chain> chains = new LinkedHashMap<>();
    chains.put("standard + ICUFolding", new Chain(() -> peer(ICUFoldingFilter::new), false));
    chains.put("standard + lowercase", new Chain(() -> peer(LowerCaseFilter::new), false));
    chains.put("text_news, index side", new Chain(() -> index(true), false));
    chains.put("… text read before", new Chain(() -> index(true), true));
    chains.put("… without memory", new Chain(() -> index(false), false));
    chains.put("text_news, query side", new Chain(() -> query(true), false));
    chains.put("… without memory ", new Chain(() -> query(false), false));
    chains.put("text_news_broad, index side", new Chain(() -> broad(true), false));
    chains.put("… without memory  ", new Chain(() -> broad(false), false));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print(out, "running text", text, chains);
    print(out, "every capitalised word once", names, chains);
  }

  private static void print(PrintStream out, String what, String text, Map<String, Chain> chains)
      throws IOException {
    double[][] seconds = new double[chains.size()][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      int i = 0;
      for (Chain chain : chains.values()) {
        try (Analyzer analyzer = chain.analyzer().get()) {
          if (chain.again()) {
            seconds(analyzer, text);
          }
          seconds[i++][Math.max(0, round)] = seconds(analyzer, text);
        }
      }
    }
    long words = WORD.matcher(text).results().map(MatchResult::group).distinct().count();
    out.printf(
        Locale.ROOT, "%s, %,d characters, %,d different words%n", what, text.length(), words);
    int i = 0;
    for (String name : chains.keySet()) {
      double[] ratios = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        ratios[round] = seconds[0][round] / seconds[i][round];
      }
      out.printf(
          Locale.ROOT,
          "  %-28s %6.1f M characters/s  %4.0f %%%n",
          name,
          text.length() / 1e6 / median(seconds[i++]),
          100 * median(ratios));
    }
  }

  private static String names(String text) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try (Analyzer words = chain(false, s -> s);
        TokenStream stream = words.tokenStream("f", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (Character.isUpperCase(Character.codePointAt(term, 0))) {
          names.add(term.toString());
        }
      }
    }
    return String.join(", ", names);
  }

  private static Analyzer index(boolean memory) {
    return news(memory, "capitalised", "index");
  }

  private static Analyzer query(boolean memory) {
    return news(memory, "all", "query");
  }

  private static Analyzer news(boolean memory, String names, String side) {
    NameJoinFilterFactory joins = new NameJoinFilterFactory(new HashMap<>(Map.of("names", names)));
    TransliterationFilterFactory keys =
        keys(memory, Map.of("tiers", "strict inflected", "names", names, "side", side));
    return chain(true, s -> keys.create(joins.create(s)));
  }

  private static Analyzer broad(boolean memory) {
    TransliterationFilterFactory keys =
        keys(
            memory,
            Map.of("tiers", "loose skeleton", "names", "capitalised", "keepOriginal", "false"));
    return chain(false, keys::create);
  }

  private static TransliterationFilterFactory keys(boolean memory, Map<String, String> args) {
    Map<String, String> all = new HashMap<>(args);
    all.put("lowercase", "true");
    if (!memory) {
      all.put("cacheWords", "0");
    }
    return new TransliterationFilterFactory(all);
  }

  /** A chain of Lucene's alone. */
  private static Analyzer peer(UnaryOperator<TokenStream> filters) {
    return chain(StandardTokenizer::new, false, filters);
  }

  private static Analyzer chain(boolean hyphens, UnaryOperator<TokenStream> filters) {
    return chain(FastStandardTokenizer::new, hyphens, filters);
  }

  private static Analyzer chain(
      Supplier<Tokenizer> tokenizer, boolean hyphens, UnaryOperator<TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader reader) {
        return hyphens ? new HyphenCharFilter(reader) : reader;
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = tokenizer.get();
        return new TokenStreamComponents(source, filters.apply(source));
      }
    };
  }

  private static double seconds(Analyzer analyzer, String text) throws IOException {
    long start = CLOCK.getCurrentThreadCpuTime();
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        // the work is in the stream
      }
      stream.end();
    }
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
