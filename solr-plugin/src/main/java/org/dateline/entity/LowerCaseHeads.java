package org.dateline.entity;

import java.util.Map;
import java.util.Set;

/**
 * Bodies that French and Spanish write with a small letter and a name behind: la chambre de
 * commerce et d'industrie de Limoges, l'unité de recherche clinique de Nanoro.
 */
final class LowerCaseHeads {
  private static final double SCORE = 0.7;
  private static final int MAX_TOKENS = 9;

  /** Heads that need words of their own between them and the place. */
  private static final Map<String, Set<String>> HEADS =
      Map.of(
          "fr",
          Set.of(
              "chambre",
              "unité",
              "institut",
              "laboratoire",
              "centre",
              "observatoire",
              "faculté",
              "conservatoire",
              "école",
              "office",
              "agence",
              "fédération",
              "syndicat",
              "union",
              "association",
              "ligue",
              "caisse",
              "régie",
              "comité",
              "collectif",
              "cour",
              "académie"),
          "es",
          Set.of(
              "cámara",
              "instituto",
              "centro",
              "observatorio",
              "facultad",
              "escuela",
              "federación",
              "sindicato",
              "asociación",
              "sociedad",
              "colegio",
              "corte",
              "junta",
              "cooperativa"));

  /** Houses that a name alone may follow. */
  private static final Map<String, Set<String>> HOUSES =
      Map.of(
          "fr", Set.of("musée", "bibliothèque", "université", "hôpital", "médiathèque"),
          "es", Set.of("museo", "biblioteca", "universidad", "hospital"));

  private static final int NEVER =
      WordClass.CALENDAR.bit | WordClass.SPEECH.bit | WordClass.ROLE.bit | WordClass.IN.bit;

  private LowerCaseHeads() {}

  /** The body whose head is the small word at token {@code i}, or null. */
  static Candidate at(OrganisationText text, int i) {
    Set<String> heads = HEADS.get(text.language);
    TextTokens in = text.in;
    if (heads == null || in.isCapital(i)) {
      return null;
    }
    String word = in.tokens.surface(i);
    boolean house = HOUSES.get(text.language).contains(word);
    if (!house && !heads.contains(word)) {
      return null;
    }
    int words = 0;
    boolean linked = false;
    int j = i + 1;
    while (j < in.tokens.size
        && j - i < MAX_TOKENS
        && in.gap(j) <= Gap.POSSESSIVE
        && !in.isCapital(j)) {
      if (in.is(j, WordClass.CONNECT)) {
        linked = true;
      } else if (in.isAny(j, NEVER | WordClass.STOP.bit)) {
        return null;
      } else {
        words++;
      }
      j++;
    }
    int to = j;
    while (to < in.tokens.size
        && to - j < 4
        && in.isCapital(to)
        && in.gap(to) <= (to == j ? Gap.POSSESSIVE : Gap.HYPHEN)
        && !in.isAny(to, WordClass.CALENDAR.bit)) {
      to++;
    }
    boolean named = to > j && !text.taken.get(j);
    // "l'association des droits de l'homme Zefiro" is a kind and a name.
    if (!named
        || !house && !in.is(j - 1, WordClass.CONNECT)
        || (house ? words == 0 && linked : words < 2 || !linked)) {
      return null;
    }
    return Candidate.unlisted(in, i, to, EntityType.ORGANISATION, "head", SCORE);
  }
}
