package org.dateline.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.text.Resources;

/**
 * All known entities and their spellings: text files in one index, and compiled files each in
 * theirs. Immutable, safe for use by several threads; to load changed files, make another one.
 */
public final class Gazetteer {
  private final List<NameIndex> layers;
  private final NameLexicon lexicon;
  private final Institutions institutions;
  private final Map<String, Integer> listedInstitutions;
  private final boolean packed;

  private Gazetteer(
      List<NameIndex> layers,
      NameLexicon lexicon,
      Institutions institutions,
      Map<String, Integer> listedInstitutions,
      boolean packed) {
    this.layers = List.copyOf(layers);
    this.lexicon = lexicon;
    this.institutions = institutions;
    this.listedInstitutions = Map.copyOf(listedInstitutions);
    this.packed = packed;
  }

  /**
   * Reads text files (see {@code docs/gazetteer.md}).
   *
   * @param resources opens the files; with {@code names/index.txt} among them unlisted names are
   *     found, too
   * @param fileNames e.g. {@code gazetteer/countries.tsv}
   * @param analyzer the same that reads the articles
   * @throws GazetteerFormatException when a line is not right; names file and line
   * @throws IOException when a file is missing or unreadable
   */
  public static Gazetteer load(Resources resources, List<String> fileNames, Analyzer analyzer)
      throws IOException {
    return load(resources, fileNames, analyzer, PackedHead.JAR);
  }

  /**
   * @param packed where packed lists are; used when they were made of the same text
   */
  static Gazetteer load(
      Resources resources, List<String> fileNames, Analyzer analyzer, Resources packed)
      throws IOException {
    boolean rules = has(resources, NameLexicon.INDEX);
    GazetteerLists lists = GazetteerLists.read(resources, fileNames, rules);
    GazetteerLists.Indexed indexed = lists.index(analyzer, packed);
    return new Gazetteer(
        List.of(indexed.index()),
        rules ? NameLexicon.load(resources, analyzer, packed) : NameLexicon.EMPTY,
        lists.institutions(),
        indexed.listed(),
        indexed.packed());
  }

  /**
   * The same with compiled files below it: their entities are found where the text files list none.
   *
   * @param files made by {@code dateline gazetteer build}; mapped while the gazetteer is in use
   * @param analyzer the one this gazetteer was loaded with
   * @throws IOException when a file is missing, damaged or made with other spelling rules
   */
  public Gazetteer withCompiled(List<Path> files, Analyzer analyzer) throws IOException {
    List<NameIndex> all = new ArrayList<>(layers);
    for (Path file : files) {
      all.add(CompiledFile.open(file, analyzer));
    }
    return new Gazetteer(all, lexicon, institutions, listedInstitutions, packed);
  }

  private static boolean has(Resources resources, String file) {
    try (InputStream in = resources.open(file)) {
      return in != null;
    } catch (IOException e) {
      // Without word lists only listed names are found.
      return false;
    }
  }

  /** A gazetteer of the given entries, without rules for unlisted names. */
  public static Gazetteer of(Iterable<GazetteerEntry> entries, Analyzer analyzer) {
    NameIndexBuilder builder = new NameIndexBuilder(analyzer);
    EntityRecordsBuilder records = new EntityRecordsBuilder();
    entries.forEach(entry -> builder.add(entry, records.add(entry)));
    return new Gazetteer(
        List.of(builder.build(records.build())),
        NameLexicon.EMPTY,
        Institutions.EMPTY,
        Map.of(),
        false);
  }

  /**
   * The entity that is called so, or null when there is none or several fit equally well.
   *
   * @param country that decides between several, or null
   */
  GazetteerEntry named(String name, EntityType type, GazetteerEntry country, Analyzer analyzer) {
    List<GazetteerEntry> found = allNamed(name, type, analyzer);
    for (GazetteerEntry entry : found) {
      if (country != null && country.id().equals(country(entry))) {
        return entry;
      }
    }
    return found.size() == 1 ? found.get(0) : largest(found);
  }

  /** The entities that are called so, letter by letter. */
  List<GazetteerEntry> allNamed(String name, EntityType type, Analyzer analyzer) {
    Tokens tokens = new Tokens(false);
    tokens.read(name, analyzer);
    List<GazetteerEntry> found = new ArrayList<>();
    for (NameIndex layer : layers) {
      layer.matchAt(
          tokens,
          0,
          (index, node, from, to, tier) -> {
            for (int i = index.nodeNames[node];
                to == tokens.size && tier == Tokens.EXACT && i < index.nodeNames[node + 1];
                i++) {
              if (index.entity(i).type() == type) {
                found.add(index.entity(i));
              }
            }
          });
    }
    return found;
  }

  /** The place that has many times the inhabitants of all others, or null. */
  private static GazetteerEntry largest(List<GazetteerEntry> places) {
    GazetteerEntry first = null;
    long most = 0;
    long second = 0;
    for (GazetteerEntry place : places) {
      if (first != null && place.id().equals(first.id())) {
        continue;
      }
      long population = Disambiguation.population(place);
      if (population > most) {
        second = most;
        most = population;
        first = place;
      } else {
        second = Math.max(second, population);
      }
    }
    return most > MANY_TIMES * second ? first : null;
  }

  private static final int MANY_TIMES = 5;

  /** Whether the text lists were those the plugin was built with, and so not analysed again. */
  public boolean isPacked() {
    return packed;
  }

  /** Number of entities. */
  public int entities() {
    return layers.stream().mapToInt(layer -> layer.entities.size()).sum();
  }

  /** Number of names, derived surnames included. */
  public int names() {
    return layers.stream().mapToInt(NameIndex::names).sum();
  }

  List<NameIndex> layers() {
    return layers;
  }

  /** The place with that id, or null. */
  GazetteerEntry place(String id) {
    if (id == null) {
      return null;
    }
    for (NameIndex layer : layers) {
      GazetteerEntry place = layer.ids.find(layer.entities, EntityType.PLACE, id);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** Id of the country that the place is or lies in, or null. */
  String country(GazetteerEntry place) {
    GazetteerEntry next = place;
    for (int i = 0; next != null && i < MAX_PATH; i++) {
      if ("country".equals(next.features().get("kind"))) {
        return next.id();
      }
      next = place(next.parent());
    }
    return null;
  }

  /** Ordinals of listed state bodies by {@link InstitutionNames#key}. */
  Map<String, Integer> listedInstitutions() {
    return listedInstitutions;
  }

  /** The listed state body by {@link InstitutionNames#key}, or null. */
  GazetteerEntry listedInstitution(String key) {
    Integer ordinal = listedInstitutions.get(key);
    return ordinal == null ? null : layers.get(0).entities.entry(ordinal);
  }

  NameLexicon lexicon() {
    return lexicon;
  }

  Institutions institutions() {
    return institutions;
  }

  /** The names of the containing places from the country down to {@code id}; empty when unknown. */
  List<String> path(String id) {
    List<String> path = new ArrayList<>();
    String next = id;
    while (next != null && path.size() < MAX_PATH) {
      GazetteerEntry place = place(next);
      if (place == null) {
        break;
      }
      path.add(0, place.name());
      next = place.parent();
    }
    return path;
  }

  /** Deeper nesting is a loop in the data. */
  private static final int MAX_PATH = 8;
}
