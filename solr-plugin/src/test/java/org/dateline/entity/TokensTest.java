package org.dateline.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.dateline.lucene.NameAnalyzer;
import org.dateline.lucene.TransliterationFilter;
import org.dateline.translit.KeyReader;
import org.dateline.translit.RuleNameKeys;
import org.dateline.translit.Tier;
import org.junit.jupiter.api.Test;

/** An analysis that gives hashes of keys and one that gives the keys are one to the gazetteer. */
class TokensTest {
  private static final String LETTERS =
      "aeiouknrstvzhjwxqyčšžłéüabcdАБВГДовекинрстшьяйіїқғΑΒαβγδάბგაბגדעبتا1'’-";

  private final Analyzer hashes = NameAnalyzer.create();

  private final Analyzer keys =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          KeyReader reader = RuleNameKeys.create().reader(EnumSet.of(Tier.STRICT, Tier.INFLECTED));
          Tokenizer words = new StandardTokenizer();
          TokenStream filter =
              new TransliterationFilter(
                  words, reader, true, false, KeyReader.MAX_KEYS, false, false);
          return new TokenStreamComponents(words, new LowerCaseFilter(filter));
        }
      };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int words = random.nextInt(40); words > 0; words--) {
      for (int n = 1 + random.nextInt(9); n > 0; n--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      text.append(random.nextInt(9) == 0 ? ", " : " ");
    }
    return text.toString();
  }

  @Test
  void hashesAndKeysAreOne() {
    Random random = new Random(3);
    for (boolean inflected : new boolean[] {true, false}) {
      Tokens one = new Tokens(inflected);
      Tokens other = new Tokens(inflected);
      for (int i = 0; i < 2000; i++) {
        String text = text(random);
        one.read(text, hashes);
        other.read(text, keys);
        assertEquals(other.size, one.size, text);
        // In any order, and some twice.
        for (int asked = 0; asked < 2 * one.size; asked++) {
          int unused = one.keyEnd(random.nextInt(one.size));
        }
        for (int t = 0; t < one.size; t++) {
          assertEquals(Shape.of(text, one.start[t], one.end[t]), one.shape[t], text);
          assertEquals(TermHash.token(text, one.start[t], one.end[t]), one.exact(t), text);
          assertEquals(other.exact(t), one.exact(t), text);
          assertArrayEquals(keys(other, t), keys(one, t), text);
          assertArrayEquals(tiers(other, t), tiers(one, t), text);
        }
      }
    }
  }

  private static long[] keys(Tokens tokens, int i) {
    int to = tokens.keyEnd(i);
    return Arrays.copyOfRange(tokens.keys, tokens.keyFrom[i], to);
  }

  private static byte[] tiers(Tokens tokens, int i) {
    int to = tokens.keyEnd(i);
    return Arrays.copyOfRange(tokens.tier, tokens.keyFrom[i], to);
  }

  /** Names inside apostrophes are not analysed again when they are letters alone. */
  @Test
  void lettersJoin() {
    Tokens tokens = new Tokens();
    for (char c = 'A'; c < Chars.ARMENIAN; c++) {
      if (Character.isLetter(c)) {
        tokens.read("" + c + c + " a" + c + "b", hashes);
        assertEquals(2, tokens.size, Integer.toHexString(c));
        assertEquals(5 + 1, tokens.end[1], Integer.toHexString(c));
      }
    }
  }

  @Test
  void wordsWithoutKeysAndLongOnesAreInTheirPlaces() {
    Tokens tokens = new Tokens();
    tokens.read("2022 " + "x".repeat(100_000) + " 東京 Lviv", hashes);
    int last = tokens.size - 1;
    assertEquals("Lviv", tokens.surface(last));
    assertEquals(tokens.keyFrom[0], tokens.keyEnd(0), "a number is itself only");
    assertEquals(tokens.text.length(), tokens.end[last]);
  }
}
