package org.dateline.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same tokens as Lucene's StandardTokenizer, character by character and on random text. */
class FastStandardTokenizerTest {
  /** Of each class of the rules some, common ones more than once; parted by blanks. */
  private static final String[] PIECES =
      """
      a z Q é ß Ж я қ Ω ὀ հ ა ع ب ɐ ʼ ª µ ḫ 1 0 9 ٣ ۷ ० 𝟘 _ ‿ ⁀ ＿ ﹍ \u202f : · ‧ \u0387 ՟ ：
      , ; ٬ ، \u037e ⁄ ︐ . ’ ‘ ․ ﹒ ． ' ' ＇ " " ״ ׳ א ש ת \u05b0 - — ( / « \u00a0 \u3000 、 。
      # * \u00ad \u0301 \u0308 \u064e \u200d \u200c \u200e \ufe0f \ufe0e \u20e3 \u0903 ก ข
      \u0e34 \u0e48 က ລ ក 漢 字 ひ ら カ ナ ー ﾊ \uff9e 한 국 ᄀ ह ि न \u094d த © ® ™ ℹ Ⓜ ❤ ☎ 😀 👩 🏽 🇩
      🇪 🇰 🏴 \udb40\udc67 \udb40\udc7f 𐐀 𠀀 𝒜 \ud800 \udc00 \ud83d \u0000 \uffff \ufeff
      """
          .split("[ \n]");

  @Test
  void examples() throws IOException {
    assertEquals(
        List.of(
            "The 0+3 1 <ALPHANUM>",
            "o’clock's 4+9 1 <ALPHANUM>",
            "1,234.5 14+7 1 <NUM>",
            "a_1 22+3 1 <ALPHANUM>",
            "e.g 26+3 1 <ALPHANUM>",
            "3a 31+2 1 <ALPHANUM>",
            "end 34"),
        tokens(
            new FastStandardTokenizer(), new StringReader("The o’clock's 1,234.5 a_1 e.g. 3a\n")));
  }

  /** Each UTF-16 unit alone and beside what could join it. */
  @Test
  void everyCharacter() throws IOException {
    List<Function<Character, String>> places =
        List.of(
            c -> " " + c,
            c -> " a" + c,
            c -> " " + c + "a",
            c -> " a" + c + "b",
            c -> " 1" + c + "2",
            c -> " a" + c + "2",
            c -> " _" + c + "a",
            c -> " ש" + c + "ש",
            c -> " a." + c,
            c -> " \"" + c + "\"",
            c -> " #" + c + "1" + c);
    for (Function<Character, String> place : places) {
      for (int block = 0; block < 0x10000; block += 0x400) {
        StringBuilder text = new StringBuilder();
        for (int c = block; c < block + 0x400; c++) {
          text.append(place.apply((char) c)).append(" \u2028");
        }
        same(text.toString(), new Random(block));
      }
    }
  }

  @Test
  void randomText() throws IOException {
    run(new Random().nextLong(), 3_000);
  }

  @Test
  @Tag("long")
  void muchRandomText() throws IOException {
    run(new Random().nextLong(), 400_000);
  }

  private static void run(long seed, int texts) throws IOException {
    for (long s = seed; s < seed + texts; s++) {
      Random random = new Random(s);
      String text = text(random);
      try {
        same(text, random);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + s, e);
      }
    }
  }

  /** Mixes of few pieces come close to the rules' edges, long ones to the ends of buffers. */
  private static String text(Random random) {
    int most = random.nextInt(8) == 0 ? 12_000 : random.nextInt(4) == 0 ? 700 : 40;
    int length = random.nextInt(most + 1);
    int few = random.nextInt(3) == 0 ? PIECES.length : 2 + random.nextInt(6);
    String[] pieces = new String[few];
    for (int i = 0; i < few; i++) {
      pieces[i] = PIECES[random.nextInt(PIECES.length)];
    }
    boolean any = random.nextInt(6) == 0;
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      if (any) {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x110000 : 0x3100));
      } else if (random.nextInt(40) == 0) {
        text.append(pieces[random.nextInt(few)].repeat(random.nextInt(300)));
      } else {
        text.append(random.nextInt(9) == 0 ? " " : pieces[random.nextInt(few)]);
      }
    }
    return text.toString();
  }

  private static final StandardTokenizer STANDARD = new StandardTokenizer();
  private static final FastStandardTokenizer FAST = new FastStandardTokenizer();

  private static void same(String text, Random random) throws IOException {
    // Of a text that ends in half a surrogate pair, StandardTokenizer loses what it read last.
    boolean half = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
    List<String> expected = tokens(STANDARD, new StringReader(half ? text + " " : text));
    if (half) {
      expected.set(expected.size() - 1, "end " + text.length());
    }
    boolean drops = random.nextInt(3) == 0;
    List<String> given = tokens(FAST, drops ? new Drops(text, random) : new StringReader(text));
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), i < given.size() ? given.get(i) : null, () -> escaped(text));
    }
    assertEquals(expected.size(), given.size());
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .limit(500)
        .forEach(c -> escaped.append(c < 0x80 ? "" + (char) c : "\\u%04x".formatted(c)));
    return escaped.toString();
  }

  private static List<String> tokens(Tokenizer tokenizer, Reader reader) throws IOException {
    List<String> tokens = new ArrayList<>();
    CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    TypeAttribute type = tokenizer.addAttribute(TypeAttribute.class);
    PositionIncrementAttribute step = tokenizer.addAttribute(PositionIncrementAttribute.class);
    tokenizer.setReader(reader);
    tokenizer.reset();
    while (tokenizer.incrementToken()) {
      int from = offset.startOffset();
      tokens.add(
          term
              + (" " + from + "+" + (offset.endOffset() - from))
              + (" " + step.getPositionIncrement() + " " + type.type()));
    }
    tokenizer.end();
    tokens.add("end " + offset.endOffset());
    tokenizer.close();
    return tokens;
  }

  /** Gives some characters at a time. */
  private static final class Drops extends Reader {
    private final Reader text;
    private final Random random;

    private Drops(String text, Random random) {
      this.text = new StringReader(text);
      this.random = random;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      return text.read(into, from, Math.min(length, 1 + random.nextInt(300)));
    }

    @Override
    public void close() {}
  }
}
