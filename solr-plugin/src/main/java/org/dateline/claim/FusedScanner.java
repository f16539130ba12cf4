package org.dateline.claim;

/** Reads single words that hold a numeral and its unit ("трёхметровый"). */
final class FusedScanner {
  /** Tokens behind the word in which its noun stands. */
  private static final int NOUN_REACH = 2;

  private final FusedNumerals words;
  private final Tokens tokens;
  private final Matches matches;

  FusedScanner(Lexicon lexicon, Tokens tokens, Matches matches) {
    this.words = lexicon.fused();
    this.tokens = tokens;
    this.matches = matches;
  }

  /** "трёхметровый", "полтонны" at token {@code i}; null when it is no such word. */
  Numeral at(int i) {
    FusedNumerals.Fused word = words.read(tokens.form[i]);
    if (word == null || word.unit().has("term") && !term(i + 1)) {
      return null;
    }
    return new Numeral(
        i,
        i + 1,
        word.value(),
        word.over() ? Double.POSITIVE_INFINITY : word.value(),
        word.over() ? Approx.AT_LEAST : Approx.EXACT,
        false,
        word.unit().has("ratio"),
        false,
        word.unit());
  }

  /** "двухлетний запрет" is a term, "двухлетний ребёнок" an age. */
  private boolean term(int at) {
    for (int i = at; i < Math.min(at + NOUN_REACH, tokens.size); i++) {
      Match noun = matches.at(Section.NOUN, i);
      if (noun != null) {
        return noun.entry().is("policy");
      }
    }
    return false;
  }
}
