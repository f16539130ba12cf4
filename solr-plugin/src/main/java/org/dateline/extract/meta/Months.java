package org.dateline.extract.meta;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Months by their names in the languages of the news, from the locale data of the Java run time, in
 * full and short, declined and not. A word that names different months in two languages (Croatian
 * and Czech {@code listopad}) needs the language.
 */
final class Months {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "nb", "fi", "is", "et", "lv",
          "lt", "pl", "cs", "sk", "hu", "ro", "hr", "sr", "sr-Latn", "bs", "sl", "mk", "sq", "bg",
          "ru", "uk", "be", "kk", "ky", "uz", "uz-Cyrl", "tg", "tk", "mn", "tr", "az", "ka", "hy",
          "el", "ar", "fa", "he", "hi", "id", "ms", "ca", "gl", "eu", "sw", "af", "th");

  private static final Map<String, Integer> BY_WORD = new HashMap<>();
  private static final Map<String, Integer> BY_LANGUAGE = new HashMap<>();

  static {
    for (String tag : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(tag);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          add(locale.getLanguage(), month.getDisplayName(style, locale), month.getValue());
        }
      }
    }
    add("en", "sept", 9);
    add("ru", "сент", 9);
    add("ru", "нояб", 11);
    add("pt", "março", 3);
  }

  private Months() {}

  private static void add(String language, String name, int month) {
    String word = key(name);
    if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
      return;
    }
    BY_LANGUAGE.putIfAbsent(language + ':' + word, month);
    Integer before = BY_WORD.putIfAbsent(word, month);
    if (before != null && before != month) {
      BY_WORD.put(word, 0);
    }
  }

  private static String key(String name) {
    String s = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
    while (s.endsWith(".")) {
      s = s.substring(0, s.length() - 1);
    }
    return s;
  }

  /**
   * @param word as written
   * @param language BCP 47 primary subtag or null
   * @return 1 to 12, 0 when it names no month or not surely one
   */
  static int of(String word, String language) {
    String key = key(word);
    if (language != null) {
      Integer known = BY_LANGUAGE.get(language + ':' + key);
      if (known != null) {
        return known;
      }
    }
    return BY_WORD.getOrDefault(key, 0);
  }
}
