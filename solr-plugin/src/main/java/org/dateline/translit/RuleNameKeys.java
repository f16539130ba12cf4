package org.dateline.translit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Name keys from spelling tables: a token in Cyrillic, Greek, Georgian, Armenian, Arabic, Hebrew or
 * Latin script is read under every orthography its letters allow, and each distinct reading is a
 * key. The tables are data files beside this class, each with its source. Immutable and safe for
 * use by several threads.
 */
public final class RuleNameKeys implements NameKeys {
  private final SpellingRules rules;

  private RuleNameKeys(SpellingRules rules) {
    this.rules = rules;
  }

  /** Keys from the tables of the jar, which are loaded once. */
  public static RuleNameKeys create() {
    return new RuleNameKeys(SpellingRules.shared());
  }

  /**
   * @param more tables on the class path beside the shipped ones
   */
  static RuleNameKeys create(List<String> more) {
    return new RuleNameKeys(SpellingRules.load(more));
  }

  /**
   * A reader with buffers of its own, for one thread, for the index side. Remembers nothing.
   *
   * @param tiers which kinds of key it gives
   */
  public KeyReader reader(Set<Tier> tiers) {
    return reader(tiers, new KeyCache(0));
  }

  /**
   * The same with a memory.
   *
   * @param cache shared by readers of the same tiers for the index side
   */
  public KeyReader reader(Set<Tier> tiers, KeyCache cache) {
    return new KeyReader(rules, tiers, false, cache);
  }

  /**
   * A reader of the keys a query looks for; they differ from the index side's only in {@link
   * Tier#SKELETON}.
   */
  public KeyReader queryReader(Set<Tier> tiers) {
    return queryReader(tiers, new KeyCache(0));
  }

  /**
   * The same with a memory.
   *
   * @param cache shared by readers of the same tiers for the query side
   */
  public KeyReader queryReader(Set<Tier> tiers, KeyCache cache) {
    return new KeyReader(rules, tiers, true, cache);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Strict keys only. A token in a script without tables is its own key, in lower case.
   */
  @Override
  public List<String> keys(CharSequence token) {
    KeyReader reader = reader(EnumSet.of(Tier.STRICT));
    String text = token.toString();
    int n = reader.read(text.toCharArray(), 0, text.length());
    List<String> keys = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      keys.add(reader.key(i));
    }
    if (n == 0 && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      keys.add(text.toLowerCase(Locale.ROOT));
    }
    return List.copyOf(keys);
  }
}
