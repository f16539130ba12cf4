package org.dateline.benchmarks.translit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dateline.translit.KeyReader;
import org.dateline.translit.RuleNameKeys;
import org.dateline.translit.Tier;

/** The project's own keys, of the chosen tiers. One thread. */
final class KeySystem implements SpellingSystem {
  private final String name;
  private final KeyReader index;
  private final KeyReader query;

  KeySystem(String name, RuleNameKeys keys, Set<Tier> tiers) {
    this.name = name;
    this.index = keys.reader(tiers);
    this.query = keys.queryReader(tiers);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Collection<String> indexKeys(String spelling) {
    return read(index, spelling);
  }

  @Override
  public Collection<String> queryKeys(String spelling) {
    return read(query, spelling);
  }

  /** Reads without making strings, for timing; the number of keys. */
  int touch(char[] spelling) {
    return index.read(spelling, 0, spelling.length);
  }

  private static List<String> read(KeyReader reader, String spelling) {
    int n = reader.read(spelling.toCharArray(), 0, spelling.length());
    List<String> keys = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      keys.add(reader.key(i));
    }
    return keys;
  }
}
