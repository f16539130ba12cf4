package org.dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.text.ArticleText;
import org.dateline.text.Part;

/**
 * Finds the people, places and organisations of an article: listed names first, then unlisted ones
 * by the words around them, then short forms of both. Immutable, safe for use by several threads.
 */
public final class EntityTagger {
  /** Languages where a place stands in the genitive before a name: президент Казахстана Токаев. */
  private static final Set<String> INFLECTING =
      Set.of("ru", "uk", "be", "pl", "cs", "sk", "kk", "ky", "sr", "hr", "lt", "lv");

  private final Gazetteer gazetteer;
  private final Analyzer analyzer;
  private final GazetteerMatcher matcher;
  private final InstitutionNames institutions;

  /**
   * @param gazetteer what is known
   * @param analyzer the one the gazetteer was loaded with
   */
  public EntityTagger(Gazetteer gazetteer, Analyzer analyzer) {
    this.gazetteer = gazetteer;
    this.analyzer = analyzer;
    this.matcher = new GazetteerMatcher(gazetteer);
    this.institutions = new InstitutionNames(gazetteer);
  }

  /**
   * @param article headline and text; never changed
   * @return the entities in order of first mention, title first
   */
  public List<Entity> tag(ArticleText article) {
    String language = article.language();
    WordList words = gazetteer.lexicon().words(language);
    List<TextTokens> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      parts.add(new TextTokens(part, article.text(part), analyzer, words, gazetteer.lexicon()));
    }
    ArticleScan scan = new ArticleScan(language, parts);
    Map<TextTokens, List<Candidate>> listed = new HashMap<>();
    for (TextTokens in : parts) {
      List<Candidate> met = matcher.match(in, language);
      met.addAll(GermanAdjectives.find(in, language, gazetteer, analyzer));
      List<Candidate> kept = ListedNames.sift(met, scan.surnames, language);
      kept.forEach(
          c -> c.options.sort(Comparator.comparingDouble(Candidate.Option::score).reversed()));
      listed.put(in, kept);
    }
    Towns.sift(listed, gazetteer, language);
    ArticleScan first = firstReading(parts, listed, language);
    GazetteerEntry main = Countries.main(first.chosen, gazetteer);
    GazetteerEntry home = Countries.home(first.chosen, gazetteer, language);
    GazetteerEntry plain = Countries.plain(first.chosen, gazetteer, language);
    Map<String, Double> countries =
        BodyWords.has(language)
            ? new NamedCountries(first.chosen, gazetteer).ofArticle()
            : Map.of();
    for (TextTokens in : parts) {
      List<Candidate> all = new ArrayList<>(listed.get(in));
      all.addAll(unlisted(in, all, language, main, home, plain, countries));
      dropForeignBodies(all, main, first);
      scan.chooseLongest(all);
    }
    scan.dropWeak();
    scan.dropNamesakes();
    new Disambiguation(scan.chosen).run();
    scan.dropStrayPlaces(gazetteer);
    new Coreference(scan).run();
    if (gazetteer.lexicon() != NameLexicon.EMPTY) {
      for (TextTokens in : parts) {
        if (!in.titleCase && !in.upperCase) {
          List<Candidate> places =
              new PlaceContexts(in, scan.covered(in), language)
                  .afterPrepositions(scan.places(in, true), scan.places(in, false));
          places.forEach(place -> lookUp(place, language, main));
          scan.chooseLongest(places);
        }
      }
    }
    scan.sort();
    return entities(scan);
  }

  /**
   * A listed body of a country that the article does not name gives way to that of the article's
   * country: "Guardia Costera" in the Philippines.
   */
  private void dropForeignBodies(List<Candidate> all, GazetteerEntry main, ArticleScan first) {
    List<Candidate> bodies =
        all.stream().filter(candidate -> candidate.rule.startsWith("institution")).toList();
    all.removeIf(
        known ->
            known.unlisted == null
                && known.rule.equals("listed")
                && known.type() == EntityType.ORGANISATION
                && known.best().entry().parent() != null
                && main != null
                && !known.best().entry().parent().equals(main.id())
                && !first.names(known.best().entry().parent(), gazetteer)
                && bodies.stream()
                    .anyMatch(body -> body.overlaps(known) && body.length() >= known.length()));
  }

  private ArticleScan firstReading(
      List<TextTokens> parts, Map<TextTokens, List<Candidate>> listed, String language) {
    ArticleScan first = new ArticleScan(language, parts);
    for (TextTokens in : parts) {
      first.chooseLongest(listed.get(in));
    }
    first.dropWeak();
    new Disambiguation(first.chosen).run();
    return first;
  }

  /**
   * Names by rule: of the body, and of a headline that has capitals only where they mean something.
   */
  private List<Candidate> unlisted(
      TextTokens in,
      List<Candidate> listed,
      String language,
      GazetteerEntry main,
      GazetteerEntry home,
      GazetteerEntry plain,
      Map<String, Double> countries) {
    List<Candidate> found =
        new ArrayList<>(institutions.find(in, listed, language, main, home, plain));
    if (gazetteer.lexicon() == NameLexicon.EMPTY || in.titleCase || in.upperCase) {
      return found;
    }
    BitSet places = new BitSet();
    BitSet names = new BitSet();
    for (Candidate candidate : listed) {
      boolean given =
          candidate.length() == 1
              && candidate.type() == EntityType.PLACE
              && in.isAny(candidate.from, WordClass.MALE.bit | WordClass.FEMALE.bit)
              && in.isCapital(candidate.to)
              && in.gap(candidate.to) == Gap.SPACE;
      // "з колекції Леонарда Лаудера": a form of a town's name, and of a given name.
      boolean certain =
          candidate.length() > 1
              || candidate.best().tier() == Tokens.EXACT
              || candidate.best().tier() == Tokens.INFLECTED
                  && !given
                  && language != null
                  && INFLECTING.contains(language);
      if (candidate.type() != EntityType.PERSON && certain) {
        places.set(candidate.from, candidate.to);
      }
      if (candidate.length() > 1
          || candidate.type() != EntityType.PLACE && !ArticleScan.isDoubtful(candidate)) {
        names.set(candidate.from, candidate.to);
      }
    }
    CoveredTokens covered = new CoveredTokens(listed);
    List<Candidate> people = new PersonNames(in, places, language).find();
    for (Candidate person : people) {
      Candidate known = inside(person, covered.beside(person));
      if (known == null) {
        found.add(person);
      }
    }
    BitSet persons = new BitSet();
    found.stream()
        .filter(candidate -> candidate.type() == EntityType.PERSON)
        .forEach(candidate -> persons.set(candidate.from, candidate.to));
    persons.or(names);
    List<Candidate> organisations = new OrganisationNames(in, persons, language).find();
    if (BodyWords.has(language)) {
      ComposedNames composed =
          new ComposedNames(
              gazetteer,
              analyzer,
              in,
              listed,
              language,
              main,
              name -> NameOrigins.place(name, language, countries));
      organisations.forEach(composed::name);
      organisations.addAll(composed.find());
    }
    for (Candidate organisation : organisations) {
      if (isCountry(organisation, main)) {
        continue;
      }
      if (covered.beside(organisation).stream()
          .noneMatch(
              known ->
                  isLongOrganisation(known) && known.overlaps(organisation)
                      || isKindOf(organisation, known))) {
        found.add(organisation);
      }
    }
    found.addAll(new PlaceContexts(in, persons, language).extensions(listed));
    BitSet taken = (BitSet) persons.clone();
    taken.or(places);
    Map<Integer, List<Candidate>> starts =
        listed.stream().collect(Collectors.groupingBy(known -> known.from));
    for (Candidate place : new PlaceNames(in, taken, persons, language).find()) {
      if (!confirm(place, starts.getOrDefault(place.from, List.of()))) {
        lookUp(place, language, main);
        found.add(place);
      }
    }
    return found;
  }

  /**
   * Whether a listed place of doubtful spelling is the one that a head names: Баджаур ауданы.
   *
   * @param listed those that begin where the place does
   */
  private static boolean confirm(Candidate place, List<Candidate> listed) {
    for (Candidate known : listed) {
      if (known.in == place.in
          && known.to == place.to
          && known.unlisted == null
          && known.type() == EntityType.PLACE
          && known.confidence() < GazetteerMatcher.STRONG) {
        known.options.replaceAll(
            option ->
                option.entry().type() == EntityType.PLACE
                    ? new Candidate.Option(
                        option.entry(), option.kind(), GazetteerMatcher.STRONG, option.tier())
                    : option);
        return true;
      }
    }
    return false;
  }

  /** A place whose nominative is listed although the form in the text shares no key with it. */
  private void lookUp(Candidate place, String language, GazetteerEntry main) {
    String name = place.lookup != null ? place.lookup : PlaceForms.nominative(place, language);
    GazetteerEntry entry =
        place.lookup == null && (place.proper != null || name.equals(place.text()))
            ? null
            : gazetteer.named(name, EntityType.PLACE, main, analyzer);
    if (entry == null && place.lookup == null && PlaceRuns.isArabic(name)) {
      // Эль-Кут is listed as Kut.
      entry =
          gazetteer.named(name.substring(name.indexOf('-') + 1), EntityType.PLACE, main, analyzer);
    }
    if (entry != null) {
      place.unlisted = null;
      place.add(new Candidate.Option(entry, SpellingKind.NAME, 1, Tokens.INFLECTED));
    }
  }

  /** The mine «Қазақстан»: what only bears a country's name has no name of its own. */
  private boolean isCountry(Candidate quoted, GazetteerEntry main) {
    if (!quoted.rule.equals("quoted")
        || quoted.length() > 1
        || quoted.in.is(quoted.from - 1, WordClass.KIND)) {
      return false;
    }
    GazetteerEntry place = gazetteer.named(quoted.text(), EntityType.PLACE, main, analyzer);
    return place != null && "country".equals(place.features().get("kind"));
  }

  private static boolean isLongOrganisation(Candidate candidate) {
    return candidate.type() == EntityType.ORGANISATION && candidate.length() > 1;
  }

  /** "Organisation Germanwatch": a listed name after its kind. */
  private static boolean isKindOf(Candidate run, Candidate known) {
    return known.type() == EntityType.ORGANISATION
        && known.best().tier() == Tokens.EXACT
        && known.to == run.to
        && known.from == run.from + 1
        && run.in.isAny(run.from, WordClass.KIND.bit | WordClass.ORG.bit);
  }

  /**
   * The listed person that an unlisted one is a longer form of, or null: no nickname that is
   * another's family name (Nadia Bibi), no full name met by its key that goes on (Irfan Ali
   * Kathia).
   */
  private static Candidate inside(Candidate person, Set<Candidate> listed) {
    for (Candidate candidate : listed) {
      boolean part =
          candidate.length() < person.length()
              && (candidate.length() == 1
                  || candidate.from == person.from && candidate.best().tier() == Tokens.STRICT);
      if (candidate.type() == EntityType.PERSON && candidate.overlaps(person) && !part) {
        return candidate;
      }
    }
    return null;
  }

  private List<Entity> entities(ArticleScan scan) {
    LocalNames local =
        new LocalNames(
            analyzer,
            gazetteer.lexicon(),
            scan.language,
            new NamedCountries(scan.chosen, gazetteer));
    Map<Candidate, GazetteerEntry> unlisted = new HashMap<>();
    Map<String, GazetteerEntry> entries = new LinkedHashMap<>();
    Map<String, List<Mention>> mentions = new HashMap<>();
    for (Candidate candidate : scan.chosen) {
      Candidate named = candidate.same != null ? candidate.same : candidate;
      GazetteerEntry entry =
          named.unlisted != null
              ? unlisted.computeIfAbsent(named, local::entry)
              : named.best().entry();
      String key = entry.type() + " " + entry.id();
      entries.putIfAbsent(key, entry);
      mentions.computeIfAbsent(key, k -> new ArrayList<>()).add(mention(candidate, scan.language));
    }
    List<Entity> entities = new ArrayList<>();
    entries.forEach(
        (key, entry) ->
            entities.add(
                new Entity(
                    entry.id(),
                    entry.name(),
                    entry.type(),
                    gazetteer.path(entry.type() == EntityType.PLACE ? entry.id() : entry.parent()),
                    mentions.get(key))));
    return entities;
  }

  private static Mention mention(Candidate candidate, String language) {
    List<String> alternatives =
        candidate.options.stream().skip(1).map(option -> option.entry().id()).distinct().toList();
    boolean listed = candidate.unlisted == null && candidate.same == null;
    return new Mention(
        candidate.in.part,
        candidate.start(),
        candidate.end(),
        candidate.text(),
        listed && candidate.best().kind().isAdjective() ? "demonym" : candidate.rule,
        Math.round(candidate.confidence() * 100) / 100.0,
        listed ? BaseForms.of(candidate.best().entry(), language, candidate.text()) : null,
        alternatives);
  }
}
