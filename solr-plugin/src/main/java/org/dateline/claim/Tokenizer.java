package org.dateline.claim;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Span;

/**
 * Cuts a sentence into words, numbers and marks. One pass; every branch moves forward, so the time
 * is linear in the length whatever the text is.
 *
 * <p>Letters of any script make words. French elisions are cut off ("d' une"), English possessives
 * are left out of the form. Full stops of abbreviations inside the sentence are dropped.
 */
final class Tokenizer {
  /** ISO 4217 codes and the short forms that news writes before the amount. */
  private static final Set<String> CURRENCIES = currencies();

  /** Marks repeat: one string each. */
  private static final String[] MARKS = marks();

  private static String[] marks() {
    String[] marks = new String[0x2100];
    for (int c = 0; c < marks.length; c++) {
      marks[c] = String.valueOf((char) c);
    }
    return marks;
  }

  private static Set<String> currencies() {
    Set<String> codes = new HashSet<>(List.of("RM", "RS", "PS", "US", "HK"));
    Currency.getAvailableCurrencies().forEach(c -> codes.add(c.getCurrencyCode()));
    return Set.copyOf(codes);
  }

  /** Stands inside words and is dropped from their form. */
  private static final int SOFT_HYPHEN = 0xad;

  private final String text;
  private final int to;
  private final NumberStyle style;
  private final boolean elisions;

  /** Parts words of number and unit; null where the language writes none. */
  private final Compounds compounds;

  private final Tokens tokens;
  private int i;
  private boolean blank;

  private Tokenizer(
      String text, Span sentence, NumberStyle style, boolean elisions, Compounds compounds) {
    this.compounds = compounds;
    this.text = text;
    this.i = sentence.start();
    this.to = sentence.end();
    this.style = style;
    this.elisions = elisions;
    this.tokens = new Tokens(text);
  }

  static Tokens tokenize(Language language, String text, Span sentence) {
    return tokenize(text, sentence, language.style, language.elisions, language.compounds);
  }

  static Tokens tokenize(
      String text, Span sentence, NumberStyle style, boolean elisions, Compounds compounds) {
    Tokenizer t = new Tokenizer(text, sentence, style, elisions, compounds);
    t.run();
    return t.tokens;
  }

  private void run() {
    while (i < to) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || ignorable(c)) {
        blank |= !ignorable(c);
        i += Character.charCount(c);
      } else if (Character.isDigit(c)) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        mark(c);
      }
    }
  }

  private static boolean ignorable(int c) {
    return c == 0xad || c == 0x200b || c == 0xfeff || c == 0x200e || c == 0x200f;
  }

  private void emit(byte type, int from, String form, double value) {
    tokens.add(type, from, i, form, value, blank);
    blank = false;
  }

  private void number() {
    int from = i;
    NumberStyle.Scan scan = style.scan(text, i, to);
    i = scan.end();
    emit(
        scan.opaque() ? Tokens.OPAQUE : Tokens.NUMBER,
        from,
        text.substring(from, Math.min(i, from + 40)),
        scan.value());
    // "5. Januar": the stop of an ordinal inside the sentence.
    if (i + 1 < to && text.charAt(i) == '.' && Character.isWhitespace(text.charAt(i + 1))) {
      tokens.dotted[tokens.size - 1] = true;
      i++;
    }
  }

  private void word() {
    int from = i;
    boolean dots = false;
    while (i < to) {
      int c = text.codePointAt(i);
      if (Character.isDigit(c) && i - from <= 3 && isCurrency(text.substring(from, i))) {
        break;
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || c == SOFT_HYPHEN) {
        i += Character.charCount(c);
      } else if (isApostrophe(c)
          && (i + 1 < to ? Character.isLetter(text.charAt(i + 1)) : elisions && i - from <= 8)) {
        i++;
        if (elisions && i - from <= 8 && isElided(from)) {
          break;
        }
      } else if (c == '.'
          && i + 1 < to
          && i - from <= 8
          && singles(from)
          && Character.isLetter(text.charAt(i + 1))) {
        dots = true;
        i++;
      } else if (c == ':' && text.startsWith("://", i) || c == '@') {
        address(from);
        return;
      } else {
        break;
      }
    }
    String form = normal(text.substring(from, i));
    if (dots && i < to && text.charAt(i) == '.') {
      i++;
    }
    if (form.endsWith("'s") && !elisions && form.length() > 3) {
      form = form.substring(0, form.length() - 2);
    }
    int cut = compounds == null || form.length() != i - from ? 0 : compounds.cut(form);
    if (cut > 0) {
      int end = i;
      i = from + cut;
      emit(Tokens.WORD, from, form.substring(0, cut), 0);
      i = end;
      emit(Tokens.WORD, from + cut, form.substring(cut), 0);
    } else {
      emit(Tokens.WORD, from, form, 0);
    }
    if (i + 1 < to
        && text.charAt(i) == '.'
        && i - from <= 6
        && (Character.isWhitespace(text.charAt(i + 1)) || text.charAt(i + 1) == ',')) {
      tokens.dotted[tokens.size - 1] = true;
      i++;
    }
  }

  /** Lower case, one apostrophe, one spelling of ё. */
  static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.indexOf('’') >= 0 || lower.indexOf('ʼ') >= 0) {
      lower = lower.replace('’', '\'').replace('ʼ', '\'');
    }
    if (lower.indexOf('\u00ad') >= 0) {
      lower = lower.replace("\u00ad", "");
    }
    return lower.indexOf('ё') >= 0 ? lower.replace('ё', 'е') : lower;
  }

  /** "USD100", "RM23.50", "$US55", "PS6m": a currency glued to its amount. */
  private boolean isCurrency(String letters) {
    if (letters.isEmpty() || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    boolean dollar = tokens.size > 0 && tokens.is(tokens.size - 1, "$") && !blank;
    return dollar && letters.length() <= 2 || CURRENCIES.contains(letters);
  }

  /** Single letters parted by stops so far: "U.S". */
  private boolean singles(int from) {
    int k = from;
    while (k < i) {
      if (!Character.isLetter(text.charAt(k)) || k + 1 < i && text.charAt(k + 1) != '.') {
        return false;
      }
      k += 2;
    }
    return true;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private boolean isElided(int from) {
    int length = i - 1 - from;
    if (length <= 2) {
      return true;
    }
    String head = text.substring(from, i - 1).toLowerCase(Locale.ROOT);
    return head.equals("jusqu") || head.equals("lorsqu") || head.equals("puisqu");
  }

  /** Web and mail addresses: one opaque token up to the next blank. */
  private void address(int from) {
    while (i < to && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    emit(Tokens.OPAQUE, from, "@", 0);
  }

  private void mark(int c) {
    int from = i;
    i += Character.charCount(c);
    double fraction = vulgarFraction(c);
    if (fraction > 0) {
      emit(Tokens.NUMBER, from, text.substring(from, i), fraction);
    } else {
      emit(Tokens.PUNCT, from, c < MARKS.length ? MARKS[c] : text.substring(from, i), 0);
    }
  }

  /** ½ ¼ ¾ ⅓ … by their Unicode numeric value; 0 for everything else. */
  static double vulgarFraction(int c) {
    return switch (c) {
      case '½' -> 1 / 2d;
      case '¼' -> 1 / 4d;
      case '¾' -> 3 / 4d;
      case '⅓' -> 1 / 3d;
      case '⅔' -> 2 / 3d;
      case '⅕' -> 1 / 5d;
      case '⅖' -> 2 / 5d;
      case '⅗' -> 3 / 5d;
      case '⅘' -> 4 / 5d;
      case '⅙' -> 1 / 6d;
      case '⅛' -> 1 / 8d;
      case '⅜' -> 3 / 8d;
      case '⅝' -> 5 / 8d;
      case '⅞' -> 7 / 8d;
      default -> 0;
    };
  }
}
