package org.dateline.claim;

import java.util.List;
import java.util.Map;
import org.dateline.text.Span;

/**
 * Finds where it happened: a capitalised name after a preposition of place, or with a locative
 * ending. Which name is which place is the gazetteer's business; the span lets it be linked.
 */
final class PlaceRules {
  /**
   * A place in a sentence.
   *
   * @param text as worded
   * @param span where it stands in the part
   * @param at its first token
   */
  record Place(String text, Span span, int at) {}

  /** What a place after the number is farther away than one before it, in tokens. */
  private static final int AFTER = 6;

  /** What a break between clauses adds. */
  private static final int CLAUSE = 6;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean nounsUpper;
  private final String[] locatives;
  private final Countries countries;
  private final boolean inflected;
  private final List<SourceRules.Source> sources;
  private final Map<String, String> known;
  private boolean[] looked;
  private Place[] places;

  PlaceRules(
      Language language,
      Tokens tokens,
      Matches matches,
      List<SourceRules.Source> sources,
      Map<String, String> known) {
    this.known = known;
    Lexicon lexicon = language.lexicon;
    this.countries = language.countries;
    this.inflected = lexicon.on("inflected_names");
    this.sources = sources;
    this.tokens = tokens;
    this.matches = matches;
    this.nounsUpper = lexicon.on("nouns_upper");
    String endings = lexicon.setting("locative", "");
    this.locatives = endings.isEmpty() ? new String[0] : endings.split(" ");
  }

  /** The place nearest to a token, those after it first; null when the sentence names none. */
  Place nearest(int number) {
    Place best = null;
    int bestCost = Integer.MAX_VALUE;
    int from = Math.max(0, number - 60);
    int end = Math.min(tokens.size, number + 60);
    for (int i = from; i < end; i++) {
      Place place = at(i);
      if (place == null) {
        place = knownAt(i);
      } else if (countries.name(tokens.form[place.at()], inflected) == null) {
        known.put(tokens.form[place.at()], place.text());
        known.put("", place.text());
      }
      if (place != null) {
        int cost = place.at() >= number ? place.at() - number + AFTER : number - place.at();
        cost += breaks(Math.min(place.at(), number), Math.max(place.at(), number));
        if (ofSource(place.at())) {
          // "officials in Paris said": where they sit, not where it happened.
          cost += 60;
        }
        if (cost < bestCost) {
          best = place;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  private int breaks(int from, int to) {
    int cost = 0;
    for (int i = from; i < to; i++) {
      Match pause = matches.at(Section.BREAK, i);
      if (pause != null && pause.entry().min() >= 3) {
        cost += CLAUSE;
      }
    }
    return cost;
  }

  /** A place named before, without its preposition; "in the city" is the one named last. */
  private Place knownAt(int i) {
    Match back = matches.at(Section.PLACE, i);
    if (back != null && back.entry().is("back") && known.containsKey("")) {
      return new Place(known.get(""), null, i);
    }
    if (!tokens.isWord(i) || !tokens.upper[i]) {
      return null;
    }
    String text = known.get(tokens.form[i]);
    return text == null ? null : new Place(text, new Span(tokens.start[i], tokens.end[i]), i);
  }

  /** The first country the sentence names, in any position and case; null if none. */
  Place country() {
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.isWord(i) && tokens.upper[i]) {
        String name = countries.name(tokens.form[i], inflected);
        if (name != null) {
          return new Place(name, new Span(tokens.start[i], tokens.end[i]), i);
        }
      }
    }
    return null;
  }

  private boolean ofSource(int at) {
    for (SourceRules.Source source : sources) {
      if (source.from() <= at && at < source.to()) {
        return true;
      }
    }
    return false;
  }

  /** What stands at a token, looked up once. */
  private Place at(int i) {
    if (looked == null) {
      looked = new boolean[tokens.size];
      places = new Place[tokens.size];
    }
    if (!looked[i]) {
      looked[i] = true;
      places[i] = find(i);
    }
    return places[i];
  }

  private Place find(int i) {
    Match preposition = matches.at(Section.PLACE, i);
    if (preposition != null && preposition.entry().is("in")) {
      return after(preposition.to(), preposition.entry().has("article"));
    }
    // The first word has a capital whatever it is.
    if (locatives.length > 0 && i > 0 && tokens.isWord(i)) {
      return locative(i);
    }
    return null;
  }

  private Place after(int start, boolean contracted) {
    int i = start;
    int skipped = 0;
    while (i < tokens.size
        && skipped < (nounsUpper ? 1 : 5)
        && tokens.isWord(i)
        && !tokens.upper[i]) {
      if (matches.at(Section.BREAK, i) != null
          || matches.at(Section.KIND, i) != null
          || matches.at(Section.SOURCE, i) != null
              && matches.at(Section.SOURCE, i).entry().is("say")) {
        return null;
      }
      if (nounsUpper && matches.at(Section.STOP, i) != null) {
        return null;
      }
      i++;
      skipped++;
    }
    if (!isName(i)
        || tokens.end[i] - tokens.start[i] < 2
        || nounsUpper && contracted && matches.at(Section.NOUN, i) != null) {
      return null;
    }
    int to = i + 1;
    while (to < tokens.size) {
      if (isName(to)) {
        to++;
      } else if (tokens.isHyphen(to) && tokens.isWord(to + 1)) {
        if (!tokens.upper[to + 1]
            && !nounsUpper
            && !inflected
            && matches.at(Section.STOP, to + 1) == null) {
          return null;
        }
        to += 2;
      } else {
        break;
      }
    }
    if (adjective(to) || ofOffice(start - 1)) {
      return null;
    }
    String country = to == i + 1 ? countries.name(tokens.form[i], inflected) : null;
    if (nounsUpper && country == null) {
      // Every noun has a capital: which one is a place only a list of places tells.
      return null;
    }
    String text = country != null ? country : tokens.of(i, to);
    return new Place(text, new Span(tokens.start[i], tokens.end[to - 1]), i);
  }

  /** "in Russian hands", "Russian-led": the capitalised word only describes a noun. */
  private boolean adjective(int next) {
    if (nounsUpper || inflected || !tokens.isWord(next) || tokens.upper[next]) {
      return false;
    }
    return matches.at(Section.STOP, next) == null
        && matches.at(Section.BREAK, next) == null
        && matches.at(Section.PLACE, next) == null
        && matches.at(Section.KIND, next) == null
        && matches.at(Section.TIME, next) == null
        && matches.at(Section.APPROX, next) == null
        && matches.at(Section.SOURCE, next) == null
        && !matches.has(Section.NOUN, next, "territory")
        && matches.at(Section.NUMBER, next) == null;
  }

  /** "Ministry of the Interior": the name of an office. */
  private boolean ofOffice(int preposition) {
    Match of = matches.at(Section.STOP, preposition);
    Match office = matches.before(Section.SOURCE, preposition);
    return of != null && of.entry().has("of") && office != null && office.entry().is("noun");
  }

  private boolean isName(int i) {
    if (i <= 0 || !tokens.isWord(i) || !tokens.upper[i]) {
      return false;
    }
    return matches.at(Section.MONTH, i) == null
        && matches.at(Section.WEEKDAY, i) == null
        && !matches.has(Section.PLACE, i, "no")
        && matches.at(Section.SOURCE, i) == null
        && (matches.at(Section.NOUN, i) == null || matches.has(Section.NOUN, i, "territory"))
        && matches.at(Section.KIND, i) == null;
  }

  private Place locative(int i) {
    Match area = matches.at(Section.PLACE, i);
    boolean areaWord = area != null && area.entry().is("area");
    if (areaWord) {
      int from = i;
      while (from > 0 && i - from < 3 && tokens.isWord(from - 1) && tokens.upper[from - 1]) {
        from--;
      }
      return from == i
          ? null
          : new Place(tokens.of(from, i + 1), new Span(tokens.start[from], tokens.end[i]), from);
    }
    if (!tokens.upper[i]
        || matches.at(Section.MONTH, i) != null
        || matches.at(Section.WEEKDAY, i) != null
        || matches.has(Section.PLACE, i, "no")
        || matches.at(Section.NOUN, i) != null
        || matches.at(Section.SOURCE, i) != null) {
      return null;
    }
    for (String ending : locatives) {
      if (tokens.form[i].length() > ending.length() + 2 && tokens.form[i].endsWith(ending)) {
        return new Place(tokens.of(i, i + 1), new Span(tokens.start[i], tokens.end[i]), i);
      }
    }
    return null;
  }
}
