package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;

/**
 * English names of bodies whose words are known one by one: {@code Харківська обласна прокуратура}
 * is the Kharkiv Regional Prosecutor's Office. A name with a word that is not known stays as it is.
 * For one part of an article and one thread.
 */
final class ComposedNames {
  private static final double SCORE = 0.8;
  private static final int MAX_TOKENS = 14;
  private static final int MAX_PROPER = 3;

  /** Tokens that make a name even where a sentence begins. */
  private static final int MIN_TITLE = 3;

  /** Heads stand last. */
  private static final String KAZAKH = "kk";

  /** An attribute stands behind its noun. */
  private static final Set<String> ATTRIBUTE_LAST = Set.of("pl", "es", "fr");

  private static final Set<String> HOUSES = Set.of("University", "Hospital");

  /** A proper name may hold a place's: université Thompson Rivers. */
  private static final Set<String> APPOSING = Set.of("es", "fr");

  /** Countries where universities are called "Kharkiv University", not "University of Kharkiv". */
  private static final Set<String> CITY_FIRST =
      Set.of(
          "Q159", "Q212", "Q184", "Q232", "Q265", "Q813", "Q863", "Q874", "Q230", "Q399", "Q227",
          "Q717", "Q148", "Q43", "Q794");

  /** Prepositions that a seat follows and no part of the name, but in Polish. */
  private static final Set<String> SEATS = Set.of("w", "we", "в", "во", "у", "на", "en", "à", "au");

  /** "for questions of" and the like between a head and its field. */
  private static final Set<String> MATTERS =
      Set.of("з", "із", "питань", "справах", "по", "вопросам", "делам", "ds", "do", "spraw", "во");

  private static final Set<String> NAMED_AFTER = Set.of("имени", "им", "імені", "ім");

  private static final Set<String> REGIONS =
      Set.of(" Oblast", " Region", " Voivodeship", " Krai", " District", " Province");

  /**
   * A body.
   *
   * @param to token after its last
   * @param listed the entity that is called so, or null
   * @param country it lies in, or null
   * @param certain whether the words tell it from others of its kind
   */
  record Body(
      int from,
      int to,
      String name,
      GazetteerEntry listed,
      GazetteerEntry country,
      boolean certain) {}

  private final Gazetteer gazetteer;
  private final Analyzer analyzer;
  private final TextTokens in;
  private final String language;
  private final GazetteerEntry main;
  private final UnaryOperator<String> romanise;
  private final Candidate[] placeAt;

  /**
   * @param listed listed names of the part
   * @param main the article's country, or null
   * @param romanise writes a proper name in Latin letters
   */
  ComposedNames(
      Gazetteer gazetteer,
      Analyzer analyzer,
      TextTokens in,
      List<Candidate> listed,
      String language,
      GazetteerEntry main,
      UnaryOperator<String> romanise) {
    this.gazetteer = gazetteer;
    this.analyzer = analyzer;
    this.in = in;
    this.language = language;
    this.main = main;
    this.romanise = romanise;
    this.placeAt = new Candidate[in.tokens.size];
    for (Candidate candidate : listed) {
      if (candidate.type() == EntityType.PLACE
          && candidate.confidence() >= GazetteerMatcher.STRONG
          && !isWhere(candidate)
          && !(Towns.isTown(candidate.best()) && candidate.best().tier() == Tokens.STRICT)
          && (placeAt[candidate.from] == null
              || placeAt[candidate.from].length() < candidate.length())) {
        placeAt[candidate.from] = candidate;
      }
    }
  }

  /** "Алматыдағы аурухана": where it is, not what it is called. */
  private boolean isWhere(Candidate place) {
    if (!language.equals(KAZAKH)) {
      return false;
    }
    String text = place.text();
    return text.endsWith("ғы") || text.endsWith("гі");
  }

  /** The bodies of the part; those that begin a sentence when their words leave no doubt. */
  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < in.tokens.size; i++) {
      boolean begins =
          in.isCapital(i)
              ? !(in.isCapital(i - 1) && in.gap(i) <= Gap.HYPHEN && !in.opens(i - 1))
              : isHouse(i);
      if (begins) {
        Body body = at(i);
        if (body != null
            && (!in.opens(i)
                || (body.certain() || !language.equals(KAZAKH)) && body.to() - i >= MIN_TITLE)) {
          found.add(candidate(body));
          i = body.to() - 1;
        }
      }
    }
    return found;
  }

  /** A hospital or university in small letters with its proper name: l'hôpital Saint-Luc. */
  private boolean isHouse(int i) {
    if (!in.isCapital(i + 1) || in.gap(i + 1) != Gap.SPACE || language.equals(KAZAKH)) {
      return false;
    }
    BodyWords.Word word = BodyWords.at(in, i, language);
    return word != null
        && HOUSES.contains(word.english())
        && (word.english().equals("University") || APPOSING.contains(language))
        && (placeAt[i + 1] == null || ATTRIBUTE_LAST.contains(language) && !language.equals("pl"))
        && BodyWords.at(in, i + 1, language) == null
        && PlaceAdjectives.stem(in.tokens.surface(i + 1), language) == null;
  }

  /** Names the organisation when all its words are known. */
  void name(Candidate organisation) {
    Body body = at(organisation.from);
    if (body != null && body.to() == organisation.to) {
      take(organisation, body);
    }
  }

  private Candidate candidate(Body body) {
    Candidate candidate =
        Candidate.unlisted(in, body.from(), body.to(), EntityType.ORGANISATION, "composed", SCORE);
    take(candidate, body);
    return candidate;
  }

  private static void take(Candidate candidate, Body body) {
    if (body.listed() != null) {
      candidate.unlisted = null;
      candidate.add(
          new Candidate.Option(body.listed(), SpellingKind.NAME, SCORE, Tokens.INFLECTED));
    } else {
      candidate.name = body.name();
    }
    candidate.country = body.country();
  }

  /** The body whose name begins at token {@code i}, or null. */
  Body at(int i) {
    BodyPhrase phrase = new BodyPhrase(language.equals(KAZAKH), ATTRIBUTE_LAST.contains(language));
    int end = i;
    int j = i;
    while (j < in.tokens.size && j - i < MAX_TOKENS && (j == i || in.gap(j) <= Gap.POSSESSIVE)) {
      if (in.blocked.get(j) || phrase.isClosed()) {
        break;
      }
      BodyWords.Word word = BodyWords.at(in, j, language);
      Candidate place = placeAt[j];
      boolean longer =
          place != null
              && (word == null
                  || place.to > word.to()
                  || place.to == word.to() && word.role() != BodyWords.Role.LEVEL);
      if (longer) {
        if (!phrase.add(place(place), isAttribute(place))) {
          break;
        }
        end = j = place.to;
      } else if (word != null) {
        if (!phrase.add(word)) {
          break;
        }
        j = word.to();
        end = word.role() == BodyWords.Role.AND ? end : j;
      } else {
        int to = phrase.hasHead() ? honoured(j) : j;
        to = to > j ? to : proper(j, phrase);
        if (to > j) {
          end = j = to;
        } else if (j > i && phrase.hasHead() && isLink(j, phrase)) {
          j++;
        } else {
          break;
        }
      }
    }
    phrase.trim();
    if (!phrase.isName()) {
      return null;
    }
    String name = phrase.english();
    GazetteerEntry country = phrase.country();
    GazetteerEntry listed = gazetteer.named(name, EntityType.ORGANISATION, main, analyzer);
    boolean fits =
        listed != null && (listed.parent() == null || is(listed, main) || is(listed, country));
    return new Body(i, end, name, fits ? listed : null, country, phrase.isCertain());
  }

  private static boolean is(GazetteerEntry body, GazetteerEntry country) {
    return country != null && body.parent().equals(country.id());
  }

  /** Behind "named after" and the name: имени Вернадского. */
  private int honoured(int j) {
    int to = j + 1;
    while (NAMED_AFTER.contains(in.tokens.surface(j))
        && to < in.tokens.size
        && to - j <= MAX_PROPER
        && in.isCapital(to)
        && in.gap(to) <= Gap.ABBREVIATION) {
      to++;
    }
    return to > j + 1 ? to : j;
  }

  private boolean isLink(int j, BodyPhrase phrase) {
    if (in.isCapital(j)) {
      return false;
    }
    return SEATS.contains(in.tokens.surface(j))
        ? language.equals("pl") && phrase.isSeated()
        : in.is(j, WordClass.CONNECT)
            || MATTERS.contains(in.tokens.surface(j))
            || in.is(j, WordClass.PLACE) && in.length(j) < 7;
  }

  /** A place no list has, by its adjective, or a proper name beside a head that may carry one. */
  private int proper(int j, BodyPhrase phrase) {
    if (!in.isCapital(j) || in.isAny(j, WordClass.CALENDAR.bit | WordClass.STOP.bit)) {
      return j;
    }
    String word = in.tokens.surface(j);
    if (!phrase.hasHead() && PlaceAdjectives.stem(word, language) != null) {
      GazetteerEntry place = PlaceAdjectives.place(word, language, this::listedPlace);
      BodyPhrase.Place found = place != null ? place(place, word) : unlisted(j, word);
      return found != null && phrase.add(found, true) ? j + 1 : j;
    }
    if (!phrase.takesProper() || language.equals(KAZAKH) && in.opens(j)) {
      return j;
    }
    int to = j;
    while (to < in.tokens.size
        && to - j < MAX_PROPER
        && in.isCapital(to)
        && (to == j || in.gap(to) <= Gap.ABBREVIATION)
        && (placeAt[to] == null || APPOSING.contains(language) && to > j)
        && BodyWords.at(in, to, language) == null) {
      to++;
    }
    if (to == j || to == j + 1 && APPOSING.contains(language)) {
      // One word is as often an adjective: Instituto Antártico, université Ouverte.
      return j;
    }
    String name = in.text.substring(in.tokens.start[j], in.tokens.end[to - 1]);
    if (language.equals("fr")) {
      // French joins the names of the person honoured: hôpital Habib-Bourguiba.
      name = name.replace('-', ' ');
    }
    return to > j && phrase.addProper(romanise.apply(name)) ? to : j;
  }

  /** The place that is called so; of several that of the article's country, or the largest. */
  private GazetteerEntry listedPlace(String name) {
    GazetteerEntry best = null;
    for (GazetteerEntry place : gazetteer.allNamed(name, EntityType.PLACE, analyzer)) {
      if (main != null && main.id().equals(gazetteer.country(place))) {
        return place;
      }
      if (best == null || Disambiguation.population(place) > Disambiguation.population(best)) {
        best = place;
      }
    }
    return best;
  }

  /** A place no list has, when a word of rank follows: Кверкульская областная таможня. */
  private BodyPhrase.Place unlisted(int j, String word) {
    BodyWords.Word next = in.gap(j + 1) == Gap.SPACE ? BodyWords.at(in, j + 1, language) : null;
    if (next == null || next.role() != BodyWords.Role.LEVEL) {
      return null;
    }
    String adjective = romanise.apply(PlaceAdjectives.masculine(word, language));
    String name =
        next.english().equals("District")
            ? adjective
            : romanise.apply(PlaceAdjectives.stem(word, language));
    return new BodyPhrase.Place(name, name, adjective, false, false, true, null);
  }

  private BodyPhrase.Place place(Candidate candidate) {
    String word = candidate.text();
    return place(candidate.best().entry(), word);
  }

  private BodyPhrase.Place place(GazetteerEntry entry, String word) {
    boolean isCountry = "country".equals(entry.features().get("kind"));
    String name = entry.name();
    if (!isCountry) {
      for (String region : REGIONS) {
        if (name.endsWith(region)) {
          name = name.substring(0, name.length() - region.length());
        }
      }
    }
    String country = gazetteer.country(entry);
    return new BodyPhrase.Place(
        name,
        isCountry && !language.equals(KAZAKH) ? Institutions.name("{a}", entry) : name,
        PlaceAdjectives.stem(word, language) == null
            ? null
            : romanise.apply(PlaceAdjectives.masculine(word, language)),
        isCountry,
        word.indexOf(' ') > 0 && "region".equals(entry.features().get("kind")),
        country != null && CITY_FIRST.contains(country),
        gazetteer.place(country));
  }

  private boolean isAttribute(Candidate place) {
    return place.best().kind().isAdjective()
        || PlaceAdjectives.stem(place.text(), language) != null && in.isCapital(place.from);
  }
}
