package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The lexicons' number words against ICU's spell-out rules (CLDR, Unicode licence; a test oracle
 * only): every cardinal rule set of a language, genders and cases included, from 0 to 1,000,000.
 */
class NumberWordsTest {
  private static final String[] LANGUAGES = {"en", "fr", "de", "es", "pl", "ru", "uk", "kk"};

  /** All numbers up to here, beyond it samples. */
  private static final int EACH = 1_100;

  private static final int SAMPLES = 600;

  private static final int MAX = 1_000_000;

  @TestFactory
  Stream<DynamicTest> spelledOut() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String language : LANGUAGES) {
      RuleBasedNumberFormat words =
          new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
      Reader reader = new Reader(language);
      for (String rules : words.getRuleSetNames()) {
        if (rules.startsWith("%spellout-cardinal")) {
          tests.add(
              DynamicTest.dynamicTest(
                  language + " " + rules,
                  () -> assertEquals(List.of(), differences(words, rules, reader))));
        }
      }
    }
    return tests.stream();
  }

  private static List<String> differences(
      RuleBasedNumberFormat words, String rules, Reader reader) {
    List<String> wrong = new ArrayList<>();
    for (int number : numbers()) {
      // ICU's verbose English parts thousands by a comma, as no newspaper does.
      String text = words.format(number, rules).replace(",", "");
      String read = reader.read(text);
      // "one" alone is mostly an article or a pronoun: it counts with a noun only.
      if (number != 1 && !read.equals(String.valueOf(number)) && wrong.size() < 12) {
        wrong.add(number + " '" + text + "' read as " + read);
      }
    }
    return wrong;
  }

  private static List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i <= EACH; i++) {
      numbers.add(i);
    }
    Random random = new Random(42);
    for (int i = 0; i < SAMPLES; i++) {
      numbers.add(random.nextInt(MAX));
      numbers.add(1_000 * random.nextInt(1_000));
    }
    numbers.add(MAX);
    return numbers;
  }

  /** Reads a whole text as one numeral. */
  private static final class Reader {
    private final Language language;

    Reader(String code) {
      Lexicon lexicon = new Lexicon();
      LexiconReader files =
          new LexiconReader(name -> Files.newInputStream(Lexicons.CONF.resolve(name)));
      files.read("claims/claims_any.tsv", lexicon);
      files.read("claims/claims_" + code + ".tsv", lexicon);
      lexicon.done();
      language = new Language(code, lexicon);
    }

    String read(String text) {
      Tokens tokens = Tokenizer.tokenize(language, text, new Span(0, text.length()));
      Matches matches = language.lexicon.match(tokens, new Lexicon.Cache());
      Numeral numeral =
          new NumeralScanner(language.lexicon, language.compounds, tokens, matches).at(0);
      if (numeral == null) {
        return "nothing";
      }
      if (numeral.to() < tokens.size) {
        return (long) numeral.min() + ", then '" + tokens.of(numeral.to(), tokens.size) + "'";
      }
      return String.valueOf((long) numeral.min());
    }
  }
}
