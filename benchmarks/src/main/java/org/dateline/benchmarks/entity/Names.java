package org.dateline.benchmarks.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.entity.EntityType;
import org.dateline.entity.GazetteerEntry;
import org.dateline.entity.Spelling;

/**
 * Made-up names of people (with listed given names), places and organisations, and running text
 * that holds some of them. The same numbers and texts give the same names and articles on every
 * machine.
 */
final class Names {
  private static final String[] ONSETS = {
    "b", "br", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "kh", "kr", "l", "m", "n", "p", "r",
    "s", "sh", "st", "t", "tr", "v", "w", "y", "z", "zh"
  };
  private static final String[] RHYMES = {
    "a", "ai", "an", "ar", "e", "ek", "el", "en", "er", "i", "il", "in", "is", "o", "ol", "on",
    "or", "u", "ul", "um", "ur", "ay", "ev", "ov"
  };
  private static final String[] HEADS = {
    "Party", "Bank", "Union", "Ministry", "Council", "Company", "Group", "Institute"
  };
  private final Random random = new Random(20220106);
  private final List<String> lexicon = new ArrayList<>();
  private final List<String> givenNames;

  Names(List<String> givenNames) {
    this.givenNames = List.copyOf(givenNames);
  }

  /** Names in order of entities: canonical first. */
  List<GazetteerEntry> entities(int names) {
    int words = Math.max(2000, names / 3);
    Set<String> distinct = new LinkedHashSet<>();
    while (distinct.size() < words) {
      distinct.add(word());
    }
    lexicon.addAll(distinct);
    List<GazetteerEntry> entities = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    while (taken.size() < names) {
      EntityType type = EntityType.values()[random.nextInt(3)];
      String name = name(type);
      if (!taken.add(name)) {
        continue;
      }
      String alias = name(type);
      List<Spelling> spellings =
          taken.size() < names && taken.add(alias) ? List.of(Spelling.name(alias)) : List.of();
      entities.add(
          new GazetteerEntry("dl:b/" + entities.size(), type, name, null, Map.of(), spellings));
    }
    return entities;
  }

  /**
   * The text in articles of about {@code length} characters, 3 % of their words replaced by listed
   * names.
   */
  List<String> articles(String text, List<GazetteerEntry> entities, int length) {
    List<String> articles = new ArrayList<>();
    StringBuilder article = new StringBuilder();
    for (String line : text.lines().toList()) {
      for (String word : line.split(" ")) {
        boolean salt = random.nextInt(100) < 3;
        article.append(salt ? entities.get(random.nextInt(entities.size())).name() : word);
        article.append(' ');
      }
      article.append('\n');
      if (article.length() >= length) {
        articles.add(article.toString());
        article.setLength(0);
      }
    }
    return articles;
  }

  private String name(EntityType type) {
    String first = capital(lexicon.get(random.nextInt(lexicon.size())));
    String second = capital(lexicon.get(random.nextInt(lexicon.size())));
    return switch (type) {
      case PERSON -> givenNames.get(random.nextInt(givenNames.size())) + " " + second;
      case PLACE -> random.nextInt(4) == 0 ? first + " " + second : first;
      case ORGANISATION -> first + " " + second + " " + HEADS[random.nextInt(HEADS.length)];
    };
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      word.append(ONSETS[random.nextInt(ONSETS.length)]);
      word.append(RHYMES[random.nextInt(RHYMES.length)]);
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
