package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random lists and texts; the trie must find what comparing every name at every token finds. */
class NameIndexOracleTest {
  private static final String[] WORDS = {
    "ana", "anna", "bal", "ball", "car", "karr", "dor", "door", "el", "ell", "fin", "finn"
  };

  @Test
  void findsWhatBruteForceFinds() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      check(random, "seed " + seed + " round " + round);
    }
  }

  @TempDir Path folder;

  private void check(Random random, String reproduction) throws IOException {
    try (Analyzer analyzer = new DoubleLetterAnalyzer()) {
      List<String> names = new ArrayList<>();
      NameIndexBuilder builder = new NameIndexBuilder(analyzer);
      EntityRecordsBuilder records = new EntityRecordsBuilder();
      for (int i = 1 + random.nextInt(30); i > 0; i--) {
        String name = words(random, 1 + random.nextInt(4));
        GazetteerEntry entry =
            new GazetteerEntry(
                "Q" + names.size(), EntityType.PLACE, name, null, Map.of(), List.of());
        builder.add(entry, records.add(entry));
        names.add(name);
      }
      String text = words(random, random.nextInt(40));
      EntityRecords entities = records.build();
      NameIndex index = builder.build(entities);
      String wanted = bruteForce(names, text).toString();
      assertEquals(
          wanted,
          matches(index, text, analyzer).toString(),
          reproduction + " names " + names + " text " + text);
      Path file = folder.resolve("x.compiled");
      CompiledFile.write(index, entities, file, analyzer);
      assertEquals(
          wanted,
          matches(CompiledFile.open(file, analyzer), text, analyzer).toString(),
          "compiled, " + reproduction);
    }
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      boolean capital = random.nextInt(3) > 0;
      words.add(capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }
    return String.join(" ", words);
  }

  private static TreeSet<String> matches(NameIndex index, String text, Analyzer analyzer) {
    Tokens tokens = new Tokens();
    tokens.read(text, analyzer);
    TreeSet<String> found = new TreeSet<>();
    for (int i = 0; i < tokens.size; i++) {
      index.matchAt(
          tokens,
          i,
          (layer, node, from, to, tier) -> {
            for (int n = layer.nodeNames[node]; n < layer.nodeNames[node + 1]; n++) {
              found.add(from + "-" + to + " " + layer.entity(n).id());
            }
          });
    }
    return found;
  }

  /**
   * Words are the same when they are equal without case, doubled letters and with c for k. A word
   * in small letters that begins a name is spelled as listed, or the word begins a name in small
   * letters.
   */
  private static TreeSet<String> bruteForce(List<String> names, String text) {
    String[] tokens = text.isEmpty() ? new String[0] : text.split(" ");
    TreeSet<String> small = new TreeSet<>();
    for (String name : names) {
      if (Character.isLowerCase(name.charAt(0))) {
        small.add(name.split(" ")[0]);
      }
    }
    TreeSet<String> found = new TreeSet<>();
    for (int i = 0; i < tokens.length; i++) {
      for (int n = 0; n < names.size(); n++) {
        String[] name = names.get(n).split(" ");
        String first = name[0].toLowerCase(Locale.ROOT);
        boolean same =
            i + name.length <= tokens.length
                && (Character.isUpperCase(tokens[i].charAt(0))
                    || tokens[i].equals(first)
                    || small.contains(first));
        for (int k = 0; same && k < name.length; k++) {
          same = key(name[k]).equals(key(tokens[i + k]));
        }
        if (same) {
          found.add(i + "-" + (i + name.length) + " Q" + n);
        }
      }
    }
    return found;
  }

  private static String key(String word) {
    StringBuilder key = new StringBuilder();
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      char plain = c == 'k' ? 'c' : c;
      if (key.length() == 0 || key.charAt(key.length() - 1) != plain) {
        key.append(plain);
      }
    }
    return key.toString();
  }

  /** Emits the key of each word at its position, as the transliteration filter does. */
  private static final class DoubleLetterAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer tokenizer = new StandardTokenizer();
      return new TokenStreamComponents(tokenizer, new Keys(tokenizer));
    }
  }

  private static final class Keys extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private String pending;

    Keys(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (pending != null) {
        term.setEmpty().append(pending);
        increment.setPositionIncrement(0);
        type.setType("name_strict");
        pending = null;
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      pending = key(term.toString());
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      pending = null;
    }
  }
}
