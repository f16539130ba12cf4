package org.dateline.translit;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Maps characters to coded letters of the supported scripts, whatever their case: letters the
 * tables do not name fall back to their base letter (ǯ → z). Immutable.
 */
final class Letters {
  /** The character only makes sense after compatibility composition of the whole token. */
  static final int NEEDS_NORMALISING = -1;

  /** Every sign used for the apostrophe, the soft sign or the okina; tables write {@code '}. */
  private static final String APOSTROPHES =
      "\u2019\u2018\u02BC\u02BB\u02B9\u02BE\u02BF\u0060\u00B4\u2032\uFF07";

  private final short[] coded = new short[Character.MAX_VALUE + 1];
  private final Map<Character, Character> twins = new HashMap<>();

  Letters(EnumMap<Script, Alphabet> alphabets, RuleFile confusables) {
    alphabets.forEach(
        (script, alphabet) -> {
          for (int code = 1; code < alphabet.size(); code++) {
            if (alphabet.letter(code) != '\'') {
              coded[alphabet.letter(code)] = pack(script, code);
            }
          }
        });
    short[] base = coded.clone();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      coded[c] = derive(base, (char) c);
    }
    for (RuleFile.Line line : confusables.rules()) {
      twins.put(line.grapheme().charAt(0), line.first().charAt(0));
      twins.put(line.first().charAt(0), line.grapheme().charAt(0));
    }
  }

  static short pack(Script script, int code) {
    return (short) (script.ordinal() << 8 | code);
  }

  private static short derive(short[] base, char c) {
    if (base[c] != 0) {
      return base[c];
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      c = '\'';
    }
    if (c == '\'') {
      return APOSTROPHE;
    }
    if (Character.isSurrogate(c) || isCombining(c)) {
      return NEEDS_NORMALISING;
    }
    char lower = Character.toLowerCase(c);
    if (base[lower] != 0) {
      return base[lower];
    }
    if (!Character.isLetter(c)) {
      return 0;
    }
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    short found = 0;
    for (char part : apart.toCharArray()) {
      short code = base[Character.toLowerCase(part)];
      if (code != 0 && found != 0) {
        return NEEDS_NORMALISING;
      }
      found = code == 0 ? found : code;
    }
    return found;
  }

  /** Stands for the apostrophe of whatever script the token turns out to be in. */
  static final short APOSTROPHE = 0x7f00;

  private static boolean isCombining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK && c < 0x0483;
  }

  /** {@link #pack Packed} script and code; 0 = no letter we know; or a constant of this class. */
  short packed(char c) {
    return coded[c];
  }

  /** The look-alike of a Latin letter in Cyrillic or the reverse, or {@code c} itself. */
  char twin(char c) {
    return twins.getOrDefault(c, c);
  }
}
