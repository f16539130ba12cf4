package org.dateline.translit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All spelling tables, compiled. Immutable. The tables are part of the jar and cannot change while
 * it is in use, so all filters share one set.
 */
final class SpellingRules {
  private final Reading[] readings = new Reading[Script.values().length];
  private final Inflections[] inflections = new Inflections[Script.values().length];
  private final RuleTable[][] folds = new RuleTable[Tier.values().length][];
  private final Letters letters;
  private final Alphabet sounds;

  private SpellingRules(List<String> more) {
    RuleFile index = RuleFile.load("tables");
    List<String> tables = new ArrayList<>(index.values("read"));
    tables.addAll(more);
    EnumMap<Script, List<RuleFile>> files = new EnumMap<>(Script.class);
    StringBuilder targets = new StringBuilder();
    for (String name : tables) {
      RuleFile file = RuleFile.load(name);
      files.computeIfAbsent(script(file), s -> new ArrayList<>()).add(file);
      collect(file, targets, false);
    }
    Map<String, RuleFile> foldFiles = new HashMap<>();
    List<RuleFile> endings =
        index.values(Tier.INFLECTED.label()).stream().map(RuleFile::load).toList();
    for (Tier tier : FOLDED) {
      for (String name : index.values(tier.label())) {
        RuleFile file = RuleFile.load(name);
        foldFiles.put(name, file);
        collect(file, targets, true);
      }
    }
    sounds = new Alphabet(targets);
    EnumMap<Script, Alphabet> alphabets = new EnumMap<>(Script.class);
    files.forEach((script, list) -> alphabets.put(script, alphabet(list, endings)));
    files.forEach(
        (script, list) -> readings[script.ordinal()] = compile(list, alphabets.get(script)));
    for (RuleFile file : endings) {
      Script script = script(file);
      inflections[script.ordinal()] = new Inflections(file, alphabets.get(script));
    }
    for (Tier tier : FOLDED) {
      folds[tier.ordinal()] =
          index.values(tier.label()).stream()
              .map(name -> new RuleTable(foldFiles.get(name), sounds, sounds))
              .toArray(RuleTable[]::new);
    }
    letters = new Letters(alphabets, RuleFile.load("confusables"));
  }

  /**
   * Loads the tables; takes some tens of milliseconds.
   *
   * @param more tables on the class path to read after those that {@code tables.txt} lists
   */
  static SpellingRules load(List<String> more) {
    return new SpellingRules(more);
  }

  /** The set that all share, loaded when it is first asked for. */
  static SpellingRules shared() {
    return Shared.RULES;
  }

  private static final class Shared {
    private static final SpellingRules RULES = load(List.of());
  }

  private static void collect(RuleFile file, StringBuilder sounds, boolean graphemes) {
    for (RuleFile.Line line : file.rules()) {
      sounds.append(line.first()).append(line.second() == null ? "" : line.second());
      if (graphemes) {
        sounds.append(line.grapheme());
      }
    }
    if (graphemes) {
      file.classes().values().forEach(sounds::append);
    }
  }

  private static final List<Tier> FOLDED = List.of(Tier.STRICT, Tier.LOOSE, Tier.SKELETON);

  private static Script script(RuleFile file) {
    return Script.valueOf(file.values("script").get(0).toUpperCase(Locale.ROOT));
  }

  private static Alphabet alphabet(List<RuleFile> files, List<RuleFile> endings) {
    StringBuilder letters = new StringBuilder("'");
    for (RuleFile file : endings) {
      if (script(file) == script(files.get(0))) {
        file.rules().forEach(line -> letters.append(line.grapheme()).append(line.first()));
      }
    }
    for (RuleFile file : files) {
      file.rules().forEach(line -> letters.append(line.grapheme()));
      file.classes().values().forEach(letters::append);
      for (String key : List.of("when", "unless")) {
        file.values(key).forEach(pattern -> letters.append(file.expand(pattern)));
      }
    }
    return new Alphabet(letters);
  }

  private Reading compile(List<RuleFile> files, Alphabet alphabet) {
    Evidence.Builder evidence = new Evidence.Builder(alphabet);
    List<Orthography> orthographies = new ArrayList<>();
    if (files.size() > Reading.MOST) {
      throw new IllegalStateException("More than 32 orthographies in one script");
    }
    List<RuleFile> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(SpellingRules::isLoose));
    for (RuleFile file : sorted) {
      int i = orthographies.size();
      file.values("when").forEach(pattern -> evidence.add(file, pattern, Reading.when(i)));
      file.values("unless").forEach(pattern -> evidence.add(file, pattern, Reading.unless(i)));
      RuleTable table = new RuleTable(file, alphabet, sounds);
      boolean always = file.values("when").isEmpty();
      orthographies.add(new Orthography(file.name(), table, always, isLoose(file)));
    }
    return new Reading(alphabet, evidence.build(), orthographies);
  }

  private static boolean isLoose(RuleFile file) {
    return file.values("tier").contains(Tier.LOOSE.label());
  }

  Letters letters() {
    return letters;
  }

  Alphabet sounds() {
    return sounds;
  }

  /** Null when the script has no tables. */
  Reading reading(Script script) {
    return readings[script.ordinal()];
  }

  /** Null when names of the script are not inflected, or not known to be. */
  Inflections inflections(Script script) {
    return inflections[script.ordinal()];
  }

  /** The fold tables that lead from the tier before to this one, in order. */
  RuleTable[] folds(Tier tier) {
    return folds[tier.ordinal()];
  }
}
