package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Part;

/**
 * Finds places by their wording alone, for texts whose entities nobody tagged: countries, and
 * capitalised names after a preposition of place or with a locative ending.
 */
final class WordedPlaces {
  private final Part part;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean nounsUpper;
  private final String[] locatives;
  private final Countries countries;
  private final boolean inflected;

  WordedPlaces(Language language, Part part, Tokens tokens, Matches matches) {
    Lexicon lexicon = language.lexicon;
    this.part = part;
    this.countries = language.countries;
    this.inflected = lexicon.on("inflected_names");
    this.tokens = tokens;
    this.matches = matches;
    this.nounsUpper = lexicon.on("nouns_upper");
    String endings = lexicon.setting("locative", "");
    this.locatives = endings.isEmpty() ? new String[0] : endings.split(" ");
  }

  /** The places of the sentence, in order. */
  List<PlaceName> find() {
    List<PlaceName> places = new ArrayList<>();
    int end = -1;
    for (int i = 0; i < tokens.size; i++) {
      PlaceName place = find(i);
      if (place == null) {
        place = country(i);
      }
      if (place != null && place.start() >= end) {
        places.add(place);
        end = place.end();
      }
    }
    return places;
  }

  private PlaceName country(int i) {
    if (!tokens.isWord(i) || !tokens.upper[i]) {
      return null;
    }
    String name = countries.name(tokens.form[i], inflected);
    return name == null ? null : place(name, i, i + 1, List.of(name));
  }

  /** A name that no list knows lies in some country that is not known either. */
  private PlaceName unknown(int from, int to) {
    String text = tokens.of(from, to);
    return place(text, from, to, List.of("", text));
  }

  private PlaceName place(String text, int from, int to, List<String> path) {
    return new PlaceName(
        part, tokens.start[from], tokens.end[to - 1], text, null, path, false, false);
  }

  private PlaceName find(int i) {
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

  private PlaceName after(int start, boolean contracted) {
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
    return country != null ? place(country, i, to, List.of(country)) : unknown(i, to);
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

  private PlaceName locative(int i) {
    Match area = matches.at(Section.PLACE, i);
    boolean areaWord = area != null && area.entry().is("area");
    if (areaWord) {
      int from = i;
      while (from > 0 && i - from < 3 && tokens.isWord(from - 1) && tokens.upper[from - 1]) {
        from--;
      }
      return from == i ? null : unknown(from, i + 1);
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
        return unknown(i, i + 1);
      }
    }
    return null;
  }
}
