package org.dateline.claim;

/**
 * Numbers that belong to a name: "Boeing 737", "Onda Cero", "die Elf", "\"Northern Line 2\"", "221
 * Baker Street".
 */
final class NameRules {
  /** Words of a street's name. */
  private static final int STREET_WORDS = 4;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Matches matches;

  /** Known once a capitalised number word asks for it. */
  private Boolean titleCase;

  NameRules(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** A few words behind an opening quotation mark, the first with a capital. */
  boolean quotedName(int last) {
    for (int i = last; i >= Math.max(0, last - 4); i--) {
      if (tokens.isQuote(i)) {
        return i < last && tokens.isWord(i + 1) && tokens.upper[i + 1];
      }
      if (!tokens.isWord(i) && !tokens.isDash(i)) {
        return false;
      }
    }
    return false;
  }

  /** "221 Baker Street", "12 rue des Lilas" */
  boolean address(Found f) {
    if (!f.numeral.digits() || f.unit != null || f.numTo - f.numFrom != 1) {
      return false;
    }
    for (int i = f.numTo; i < Math.min(f.numTo + STREET_WORDS, tokens.size); i++) {
      Match street = matches.at(Section.NOT, i);
      if (street != null && street.entry().is("street")) {
        return i > f.numTo || !street.entry().upper();
      }
      if (!tokens.isWord(i) || !tokens.upper[i]) {
        return false;
      }
    }
    return false;
  }

  /** "Medio Rural", "Onda Cero": a number word with a capital beside another capital. */
  boolean properName(Found f) {
    int first = f.numFrom;
    boolean inside = first > 0 && tokens.isWord(first - 1) && tokens.upper[first];
    if (inside && lexicon.on("nouns_upper") && noun(f)) {
      // "die Elf gewann": the team
      return true;
    }
    boolean beside =
        inside
            && (tokens.upper[first - 1] && first > 1
                || tokens.isWord(f.numTo) && tokens.upper[f.numTo]);
    if (!beside || lexicon.on("nouns_upper") || titleCase()) {
      return false;
    }
    return true;
  }

  /** A number word that German writes as a noun: a capital behind an article, nothing counted. */
  private boolean noun(Found f) {
    Match article = matches.before(Section.STOP, f.numFrom);
    return article != null
        && article.entry().has("def")
        && f.numTo - f.numFrom == 1
        && matches.at(Section.NUMBER, f.numFrom) != null
        && f.noun == null
        && f.head == null;
  }

  /** Headlines that write most words with a capital. */
  private boolean titleCase() {
    if (titleCase == null) {
      titleCase = mostlyUpper();
    }
    return titleCase;
  }

  private boolean mostlyUpper() {
    int words = 0;
    int upper = 0;
    for (int i = 1; i < tokens.size; i++) {
      if (tokens.isWord(i) && tokens.end[i] - tokens.start[i] > 3) {
        words++;
        upper += tokens.upper[i] ? 1 : 0;
      }
    }
    return upper * 2 > words;
  }

  /** "Boeing 737", "Formula 1": after a capitalised word, with nothing countable behind. */
  boolean name(Found f) {
    if (!f.numeral.digits() || f.from != f.numFrom || f.unitKind != null || f.numFrom == 0) {
      return false;
    }
    int previous = f.numFrom - 1;
    if (!tokens.isWord(previous) || !tokens.upper[previous]) {
      return false;
    }
    boolean first = previous == 0;
    boolean countable =
        f.head != null
            || f.noun != null
            || matches.at(Section.KIND, f.after) != null
            || matches.at(Section.UNIT, f.after) != null;
    if (countable) {
      return false;
    }
    if (first && !tokens.isAcronym(previous)) {
      return false;
    }
    if (f.nounFrom < f.nounTo && !tokens.upper[f.nounFrom] && inPlace(previous)) {
      return false;
    }
    return matches.before(Section.KIND, f.numFrom) == null
        && matches.before(Section.NOUN, f.numFrom) == null
        && matches.before(Section.MONTH, f.numFrom) == null
        && matches.before(Section.WEEKDAY, f.numFrom) == null
        && matches.before(Section.STOP, f.numFrom) == null;
  }

  /** "w Sakkarze 21 mumii": the capitalised word before is where it was counted. */
  private boolean inPlace(int name) {
    Match in = matches.before(Section.PLACE, name);
    return in != null && in.entry().is("in");
  }
}
