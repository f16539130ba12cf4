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
 * Made-up names of people, places and organisations, and news-like text that holds some of them.
 * The same numbers give the same names on every machine.
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
  private static final String[] SENTENCES = {
    "Officials in the capital said on Tuesday that the talks would go on for another week.",
    "Several hundred people stood in front of the building until late in the evening.",
    "The price of bread has risen by a third since the start of the year, traders say.",
    "Nobody was hurt, but two roads were closed and trains ran with long delays.",
    "A spokesman did not answer questions about the number of those who had been held.",
    "Farmers have asked for help after the river left its banks for the second time.",
    "The court will hear the case in March, and both sides expect it to take months.",
    "Engineers worked through the night to bring back power to the eastern districts.",
    "Voters go to the polls in ten days, and surveys show no clear leader so far.",
    "The hospital has taken in forty patients, most of them with slight injuries."
  };

  private final Random random = new Random(20220106);
  private final List<String> lexicon = new ArrayList<>();

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

  /** Articles of about {@code length} characters, 3 % of their words replaced by listed names. */
  List<String> articles(List<GazetteerEntry> entities, int count, int length) {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < length) {
        for (String word : SENTENCES[random.nextInt(SENTENCES.length)].split(" ")) {
          boolean salt = random.nextInt(100) < 3;
          text.append(salt ? entities.get(random.nextInt(entities.size())).name() : word);
          text.append(' ');
        }
        if (random.nextInt(6) == 0) {
          text.setCharAt(text.length() - 1, '\n');
        }
      }
      articles.add(text.toString());
    }
    return articles;
  }

  private String name(EntityType type) {
    String first = capital(lexicon.get(random.nextInt(lexicon.size())));
    String second = capital(lexicon.get(random.nextInt(lexicon.size())));
    return switch (type) {
      case PERSON -> first + " " + second;
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
