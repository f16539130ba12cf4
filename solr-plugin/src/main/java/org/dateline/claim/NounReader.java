package org.dateline.claim;

/** Finds the counted noun phrase behind a numeral, and a predicate inside it ("deaths"). */
final class NounReader {
  /** Words looked at after a numeral for its noun. */
  private static final int NOUN_WINDOW = 7;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean headFirst;
  private final boolean nounsUpper;
  private final boolean objectFirst;

  NounReader(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
    this.headFirst = lexicon.on("head_first");
    this.nounsUpper = lexicon.on("nouns_upper");
    this.objectFirst = lexicon.on("definite_objects");
  }

  /** The counted noun phrase: words up to a function word, verb or mark. */
  void noun(Found f) {
    int at = f.after;
    if (tokens.isHyphen(at)) {
      at++;
    }
    Match of = matches.at(Section.STOP, at);
    if (of != null && of.entry().has("of") && matches.at(Section.UNIT, of.to()) == null) {
      at = of.to();
      Match article = matches.at(Section.STOP, at);
      if (article != null && article.entry().has("def")) {
        at = article.to();
      }
    }
    Match definite = matches.at(Section.STOP, at);
    if (definite != null
        && definite.entry().has("def")
        && matches.at(Section.NOUN, definite.to()) != null
        && f.unit == null
        && objectFirst) {
      // "calcula en medio millón los viajeros"
      at = definite.to();
    }
    f.nounFrom = at;
    int end = at;
    Match chosen = null;
    boolean done = false;
    while (end < tokens.size && end - at < NOUN_WINDOW) {
      if (tokens.isQuote(end) && end == at) {
        f.nounFrom = ++at;
        end++;
        Match article = matches.at(Section.STOP, end);
        if (article != null && article.entry().has("def")) {
          f.nounFrom = at = end = article.to();
        }
        continue;
      }
      if (tokens.isHyphen(end)) {
        end++;
        continue;
      }
      if (!tokens.isWord(end) || matches.at(Section.BREAK, end) != null) {
        break;
      }
      Match noun = matches.at(Section.NOUN, end);
      Match kind = matches.at(Section.KIND, end);
      Match stop = matches.at(Section.STOP, end);
      boolean others = stop != null && stop.entry().has("others");
      if (stop != null && !others && (noun == null || noun.length() <= stop.length())) {
        break;
      }
      if (others && matches.at(Section.NOUN, stop.to()) != null) {
        end = stop.to();
        continue;
      }
      if (kind != null && (noun == null || noun.length() < kind.length())) {
        if (kind.entry().has("head")) {
          if (f.head == null && !done) {
            f.head = kind;
          }
          end = kind.to();
          if (headFirst) {
            done = true;
          }
          continue;
        }
        if (end > at || kind.entry().has("pre") || matches.at(Section.NOUN, kind.to()) == null) {
          break;
        }
        end = kind.to();
        continue;
      }
      if (noun != null) {
        if (chosen == null
            || !headFirst && chosen.to() == noun.from()
            || chosen.entry().has("adj")) {
          chosen = noun;
          if (kind != null && predicative(noun, kind)) {
            f.head = kind;
          }
        } else if (!headFirst) {
          break;
        }
        end = noun.to();
        continue;
      }
      Match source = matches.at(Section.SOURCE, end);
      if (source != null && !source.entry().is("noun")
          || matches.at(Section.MONTH, end) != null
          || matches.at(Section.WEEKDAY, end) != null
          || matches.at(Section.CHANGE, end) != null
          || matches.at(Section.APPROX, end) != null && end > at) {
        break;
      }
      if (chosen != null && !headFirst) {
        break;
      }
      end++;
    }
    while (end > at && tokens.isPunct(end - 1)) {
      end--;
    }
    f.nounTo = end;
    f.noun = chosen;
    if (nounsUpper && chosen == null && f.head == null && !capitalised(at, end)) {
      // "Milliarden verdient": no noun without a capital.
      f.nounTo = f.nounFrom;
    }
  }

  /** "30 injured": the noun says what happened; "30 fires", "30 guards" do not. */
  private static boolean predicative(Match noun, Match kind) {
    return kind.entry().has("head")
        || noun.entry().has("person")
            && noun.entry().option("kind") == null
            && !kind.entry().has("pre")
            && !kind.entry().has("toll");
  }

  private boolean capitalised(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) && tokens.upper[i]) {
        return true;
      }
    }
    return false;
  }
}
