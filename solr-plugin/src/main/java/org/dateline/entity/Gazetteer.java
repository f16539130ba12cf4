package org.dateline.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Map<String, GazetteerEntry> listedInstitutions;

  private Gazetteer(
      List<NameIndex> layers,
      NameLexicon lexicon,
      Institutions institutions,
      Map<String, GazetteerEntry> listedInstitutions) {
    this.layers = List.copyOf(layers);
    this.lexicon = lexicon;
    this.institutions = institutions;
    this.listedInstitutions = listedInstitutions;
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
    Map<String, GazetteerEntry> byId = new LinkedHashMap<>();
    for (String file : fileNames) {
      try (InputStream in = resources.open(file)) {
        GazetteerReader.read(in, file, entry -> byId.merge(key(entry), entry, Gazetteer::merge));
      }
    }
    boolean rules = has(resources, NameLexicon.INDEX);
    return of(
        byId.values(),
        analyzer,
        rules ? NameLexicon.load(resources, analyzer) : NameLexicon.EMPTY,
        rules ? Institutions.load(resources) : Institutions.EMPTY);
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
    return new Gazetteer(all, lexicon, institutions, listedInstitutions);
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
    return of(entries, analyzer, NameLexicon.EMPTY, Institutions.EMPTY);
  }

  private static Gazetteer of(
      Iterable<GazetteerEntry> entries,
      Analyzer analyzer,
      NameLexicon lexicon,
      Institutions institutions) {
    NameIndexBuilder builder = new NameIndexBuilder(analyzer);
    entries.forEach(builder::add);
    return new Gazetteer(
        List.of(builder.build()),
        lexicon,
        institutions,
        InstitutionNames.listed(entries, institutions, analyzer));
  }

  private static String key(GazetteerEntry entry) {
    return entry.type() + " " + entry.id();
  }

  /** The same entity in two files: the first gives the name, the later ones add spellings. */
  private static GazetteerEntry merge(GazetteerEntry first, GazetteerEntry later) {
    Map<String, String> features = new HashMap<>(later.features());
    features.putAll(first.features());
    List<Spelling> spellings = new ArrayList<>(first.spellings());
    if (!later.name().equals(first.name())) {
      spellings.add(Spelling.name(later.name()));
    }
    for (Spelling spelling : later.spellings()) {
      if (!spellings.contains(spelling)) {
        spellings.add(spelling);
      }
    }
    String parent = first.parent() != null ? first.parent() : later.parent();
    return new GazetteerEntry(first.id(), first.type(), first.name(), parent, features, spellings);
  }

  /**
   * The entity that is called so, or null when there is none or several fit equally well.
   *
   * @param country that decides between several, or null
   */
  GazetteerEntry named(String name, EntityType type, GazetteerEntry country, Analyzer analyzer) {
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
    for (GazetteerEntry entry : found) {
      if (country != null && country.id().equals(country(entry))) {
        return entry;
      }
    }
    return found.size() == 1 ? found.get(0) : null;
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

  /** Listed state bodies by {@link InstitutionNames#key}. */
  Map<String, GazetteerEntry> listedInstitutions() {
    return listedInstitutions;
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
