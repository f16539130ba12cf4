package org.dateline.claim;

/** A language's lexicon and what is derived from it once. Immutable. */
final class Language {
  final String code;
  final Lexicon lexicon;
  final NumberStyle style;
  final boolean elisions;
  final Compounds compounds;
  final Countries countries;

  Language(String code, Lexicon lexicon) {
    this.code = code;
    this.lexicon = lexicon;
    this.style = new NumberStyle(lexicon.on("decimal_comma"), lexicon.on("blank_groups"));
    this.elisions = lexicon.on("elisions");
    this.compounds = lexicon.compounds();
    this.countries = new Countries(code);
  }
}
