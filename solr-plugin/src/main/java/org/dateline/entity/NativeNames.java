package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.text.PackagedTable;

/**
 * Given and family names as their bearers write them, found by any Cyrillic spelling: the listed
 * given names of each language and its commonest family names ({@code transcribed.tsv}), written by
 * {@link Transcription} and read backwards. Шефер is Schäfer in Germany, Лефевр Lefèvre in France.
 * Immutable once filled, safe for use by several threads.
 */
final class NativeNames {
  /** Spelled as the rules do; but for doubled letters; but for what newsrooms differ in. */
  private static final int TIERS = 3;

  /** Stands for any system. */
  private static final String ANY = "*";

  private static final int MIN_LETTERS = 3;

  /** Vowels of folded spellings. */
  private static final String VOWELS = "аеиоуюя";

  /**
   * @param rules of {@link Transcription}
   * @param system of {@link Romanisation}
   */
  private record Language(String rules, String system, String[] families) {}

  /** Loaded when the first Cyrillic name is met. */
  private static final class Tables {
    private static final Map<String, Transcription> RULES = Transcription.load();
    private static final Map<String, List<Language>> LANGUAGES = languages();
    private static final NativeNames FAMILY = families();

    private static Map<String, List<Language>> languages() {
      Map<String, List<Language>> languages = new TreeMap<>();
      for (String[] row : PackagedTable.rows(NativeNames.class, "transcribed.tsv")) {
        String[] families = row[3].isEmpty() ? new String[0] : row[3].split(" \\| ", -1);
        languages
            .computeIfAbsent(row[0], code -> new ArrayList<>())
            .add(new Language(row[1], row[2], families));
      }
      return languages;
    }

    private static NativeNames families() {
      NativeNames names = new NativeNames();
      for (List<Language> languages : LANGUAGES.values()) {
        for (Language language : languages) {
          for (String family : language.families()) {
            for (String word : family.split("[ -]")) {
              names.add(word, language);
            }
          }
        }
      }
      return names;
    }
  }

  private final LongIntTable table = new LongIntTable(4096);
  private final List<String> names = new ArrayList<>();

  private NativeNames() {}

  /** Family names of all languages. */
  static NativeNames families() {
    return Tables.FAMILY;
  }

  /**
   * @param byLanguage listed given names in Latin letters, by language
   */
  static NativeNames given(Map<String, List<String>> byLanguage) {
    NativeNames given = new NativeNames();
    byLanguage.forEach(
        (code, list) -> {
          for (Language language : Tables.LANGUAGES.getOrDefault(code, List.of())) {
            list.forEach(name -> given.add(name, language));
          }
        });
    return given;
  }

  private void add(String word, Language language) {
    if (word.length() < MIN_LETTERS || !Character.isUpperCase(word.charAt(0))) {
      return;
    }
    names.add(word);
    List<String> forms = Tables.RULES.get(language.rules()).forms(word);
    for (int i = 0; i < forms.size(); i++) {
      String folded = Originals.fold(forms.get(i));
      if (i == 0) {
        put(key(language.system(), 0, folded));
        put(key(ANY, 0, folded));
      }
      String single = Originals.single(folded);
      put(key(language.system(), 1, single));
      put(key(language.system(), 2, loose(single)));
    }
  }

  /** The name read last, unless a commoner one has the key. */
  private void put(long key) {
    if (table.get(key, 0) == 0) {
      table.put(key, names.size());
    }
  }

  /**
   * The name that a word in Cyrillic letters stands for.
   *
   * @param system where the name is from, a code of {@link Romanisation}
   * @param loosely whether spellings count that the rules do not have
   */
  Optional<String> find(String word, String system, boolean loosely) {
    String folded = Originals.fold(word);
    // In Ukrainian, Г stands for the foreign h, too.
    String other = folded.replace('г', 'х');
    for (int tier = 0; tier < (loosely ? TIERS : 1); tier++) {
      int found = table.get(key(system, tier, tier(folded, tier)), 0);
      found = found > 0 ? found : table.get(key(system, tier, tier(other, tier)), 0);
      if (found > 0) {
        return Optional.of(names.get(found - 1));
      }
    }
    return Optional.empty();
  }

  private static String tier(String folded, int tier) {
    return switch (tier) {
      case 0 -> folded;
      case 1 -> Originals.single(folded);
      default -> loose(Originals.single(folded));
    };
  }

  /** Whether a name of the system is spelled so by the rules. */
  boolean has(String word, String system) {
    return find(word, system, false).isPresent();
  }

  /** Whether a name of any system is spelled so by the rules. */
  boolean has(String word) {
    return has(word, ANY);
  }

  private static long key(String system, int tier, String text) {
    long hash = TermHash.add(TermHash.SEED, (char) tier);
    for (int i = 0; i < system.length(); i++) {
      hash = TermHash.add(hash, system.charAt(i));
    }
    hash = TermHash.add(hash, ' ');
    for (int i = 0; i < text.length(); i++) {
      hash = TermHash.add(hash, text.charAt(i));
    }
    return TermHash.finish(hash);
  }

  /** What newsrooms differ in is left out: the i before a vowel, soft l, h and g. */
  private static String loose(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean glide =
          (c == 'и' || c == 'й')
              && i > 0
              && i + 1 < folded.length()
              && VOWELS.indexOf(folded.charAt(i + 1)) >= 0;
      if (!glide) {
        out.append(
            switch (c) {
              case 'г' -> 'х';
              case 'ю' -> 'у';
              case 'я' -> 'а';
              default -> c;
            });
      }
    }
    return out.toString();
  }
}
