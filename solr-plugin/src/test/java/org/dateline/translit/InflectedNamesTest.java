package org.dateline.translit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Inflected forms of names in six languages find their dictionary form and no other name. */
class InflectedNamesTest {
  private final RuleNameKeys keys = RuleNameKeys.create();

  private Map<Tier, Set<String>> read(String token) {
    KeyReader reader = keys.reader(EnumSet.of(Tier.STRICT, Tier.INFLECTED));
    Map<Tier, Set<String>> found = new EnumMap<>(Tier.class);
    int n = reader.read(token.toCharArray(), 0, token.length());
    for (int i = 0; i < n; i++) {
      found
          .computeIfAbsent(reader.tier(i), t -> new TreeSet<>())
          .add(new String(reader.buffer(i), 0, reader.length(i)));
    }
    return found;
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in = InflectedNamesTest.class.getResourceAsStream("inflected.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
    }
  }

  @Test
  void formsMeetTheirLemmaAndNoOther() throws IOException {
    Map<String, Set<String>> entitiesByKey = new HashMap<>();
    Map<String, Set<String>> entitiesByForm = new LinkedHashMap<>();
    for (String[] row : rows()) {
      for (String key : read(row[2]).get(Tier.STRICT)) {
        entitiesByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(row[1]);
      }
      entitiesByForm.computeIfAbsent(row[3], k -> new TreeSet<>()).add(row[1]);
    }
    int right = 0;
    int missed = 0;
    int wrong = 0;
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, Set<String>> form : entitiesByForm.entrySet()) {
      Set<String> found = new TreeSet<>();
      for (Set<String> tier : read(form.getKey()).values()) {
        tier.forEach(key -> found.addAll(entitiesByKey.getOrDefault(key, Set.of())));
      }
      // a form that is spelt as another name's dictionary form finds that one too, and rightly so
      Set<String> allowed = new TreeSet<>();
      read(form.getKey())
          .get(Tier.STRICT)
          .forEach(key -> allowed.addAll(entitiesByKey.getOrDefault(key, Set.of())));
      for (String entity : form.getValue()) {
        if (found.contains(entity)) {
          right++;
        } else {
          missed++;
          errors.add("missed " + form.getKey() + " " + read(form.getKey()) + " of " + entity);
        }
      }
      for (String entity : found) {
        if (!form.getValue().contains(entity) && !allowed.contains(entity)) {
          wrong++;
          errors.add("wrong " + form.getKey() + " " + read(form.getKey()) + " for " + entity);
        }
      }
    }
    double recall = (double) right / (right + missed);
    double precision = (double) right / (right + wrong);
    String report =
        "forms " + entitiesByForm.size() + ", recall " + recall + ", precision " + precision;
    assertTrue(
        entitiesByForm.size() >= 600 && recall >= 0.95 && precision >= 0.97,
        report + "\n" + String.join("\n", errors));
  }

  @Test
  void aWomansSurnameKeepsAStrictKeyOfItsOwn() {
    Map<Tier, Set<String>> man = read("Орлов");
    Map<Tier, Set<String>> woman = read("Орлова");
    assertFalse(man.get(Tier.STRICT).stream().anyMatch(woman.get(Tier.STRICT)::contains));
    assertTrue(man.get(Tier.STRICT).stream().anyMatch(woman.get(Tier.INFLECTED)::contains));
  }
}
