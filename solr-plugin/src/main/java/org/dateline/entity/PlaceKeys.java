package org.dateline.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a place of one word that is met through a key may be the place meant. Keys make one of
 * many romanisations; between words of one alphabet they also make one of words that have nothing
 * to do with each other: Version and Viersen, Burdż and Bourges. Stateless.
 */
final class PlaceKeys {
  /**
   * Countries (ISO 3166) that write Latin letters and whose towns other languages leave as they
   * are, but for signs on letters. African and Asian ones are missing: French, English and Polish
   * each spell their towns in their own way.
   */
  private static final Set<String> LATIN =
      Set.of(
          ("AD AL AR AT AU BB BE BO BR BS BZ CA CH CL CO CR CU CZ DE DK DO EC EE ES FI FR GB GL GT "
                  + "GY HN HR HT HU IE IS IT JM LI LT LU LV MC MT MX NI NL NO NZ PA PE PH PL PR PT "
                  + "PY RO SE SI SK SM SR SV TR TT US UY VE XK BA")
              .split(" "));

  /** Letters of a word that differs in none. */
  private static final int SHORT = 5;

  private static final char CYRILLIC = 0x400;
  private static final char CYRILLIC_END = 0x530;

  private PlaceKeys() {}

  /**
   * @param word of the text
   * @param listed the spelling that shares a key with it
   * @param tier {@link Tokens#STRICT} or {@link Tokens#INFLECTED}
   * @param language of the text, or null
   */
  static boolean fit(
      String word,
      Spelling listed,
      GazetteerEntry entry,
      byte tier,
      String language,
      Gazetteer gazetteer) {
    char here = word.charAt(0);
    char there = listed.text().charAt(0);
    if (isCyrillic(here) && !isCyrillic(there)) {
      // Of what has a spelling in the alphabet of the text, the word must look like that one.
      List<String> same =
          entry.spellings().stream()
              .map(Spelling::text)
              .filter(other -> isCyrillic(other.charAt(0)))
              .toList();
      return same.isEmpty() || same.stream().anyMatch(other -> alike(word, other));
    }
    if (!Chars.isLatin(here)) {
      return true;
    }
    boolean german = "de".equals(language);
    if (tier == Tokens.INFLECTED && (!german || Chars.isLatin(there))) {
      // The one case ending of German.
      return !german || fold(word).equals(fold(listed.text()) + "s");
    }
    GazetteerEntry country = gazetteer.place(gazetteer.country(entry));
    String iso = country == null ? null : country.features().get("iso");
    // Such a town is not met by the way that other alphabets write it: Burdż, Бурж, Bourges.
    return iso == null
        || !LATIN.contains(iso)
        || Chars.isLatin(there) && fold(word).equals(fold(listed.text()));
  }

  /** Whether but for one letter the shorter word is the beginning of the other. */
  private static boolean alike(String word, String other) {
    int length = Math.min(word.length(), other.length());
    int same = 0;
    while (same < length && lower(word, same) == lower(other, same)) {
      same++;
    }
    if (length - same <= 1 && length > SHORT) {
      return true;
    }
    int different = 0;
    for (int i = 0; i < length; i++) {
      different += lower(word, i) == lower(other, i) ? 0 : 1;
    }
    return different <= (length > SHORT ? 1 : 0);
  }

  private static char lower(String word, int i) {
    char c = Character.toLowerCase(word.charAt(i));
    return switch (c) {
      case 'і', 'ї', 'ы', 'й' -> 'и';
      case 'є', 'э', 'ё' -> 'е';
      case 'ґ', 'ғ' -> 'г';
      case 'қ' -> 'к';
      case 'ң' -> 'н';
      case 'ө' -> 'о';
      case 'ү', 'ұ' -> 'у';
      case 'ә' -> 'а';
      case 'һ' -> 'х';
      default -> c;
    };
  }

  private static boolean isCyrillic(char c) {
    return c >= CYRILLIC && c < CYRILLIC_END;
  }

  /** Small letters without signs; umlauts as two letters or as one are the same. */
  private static String fold(String word) {
    StringBuilder folded = new StringBuilder();
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case 'ł' -> folded.append('l');
        case 'ø' -> folded.append('o');
        case 'đ' -> folded.append('d');
        case 'ı' -> folded.append('i');
        case 'æ' -> folded.append('a');
        case 'œ' -> folded.append('o');
        case 'ß' -> folded.append("ss");
        case 'e' -> {
          boolean umlaut = i > 0 && "aou".indexOf(plain.charAt(i - 1)) >= 0;
          if (!umlaut) {
            folded.append(c);
          }
        }
        default -> {
          if (Character.isLetterOrDigit(c)) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }
}
