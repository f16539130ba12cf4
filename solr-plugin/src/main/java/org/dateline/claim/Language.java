package org.dateline.claim;

import java.util.Set;

/** A language's lexicon and what is derived from it once. Immutable. */
final class Language {
  final String code;
  final Lexicon lexicon;
  final NumberStyle style;
  final boolean elisions;
  final Compounds compounds;
  final Countries countries;

  /** Verb forms of indirect speech; empty where the language has none. */
  final Set<String> indirect;

  Language(String code, Lexicon lexicon) {
    this.code = code;
    this.lexicon = lexicon;
    this.style = new NumberStyle(lexicon.on("decimal_comma"), lexicon.on("blank_groups"));
    this.elisions = lexicon.on("elisions");
    this.compounds = lexicon.compounds();
    this.countries = new Countries(lexicon.setting("countries." + code, ""));
    String forms = lexicon.setting("indirect", "");
    this.indirect = forms.isEmpty() ? Set.of() : Set.of(forms.split(" "));
  }
}
