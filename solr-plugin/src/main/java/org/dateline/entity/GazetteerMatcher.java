package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds listed names in a text and weighs each reading by how it is written: exactly as listed or
 * through a key, with the capitals the listed spelling has, in the article's language. Stateless.
 */
final class GazetteerMatcher {
  /** A reading through a key only: another script, another romanisation, an inflected form. */
  private static final double BY_KEY = 0.9;

  /** A short word or the first of a sentence, through a key, is as often another word. */
  private static final double SHORT_BY_KEY = 0.6;

  /**
   * A short spelling of another language is as often another word; Kazakh takes foreign names from
   * Russian.
   */
  private static final double SHORT_FOREIGN = 0.6;

  /** Below this a reading needs a second mention of the entity to stand. */
  static final double STRONG = 0.7;

  private static final int SHORT = 4;

  private static final Set<String> ARTICLES =
      Set.of("La", "Le", "Les", "El", "Los", "Las", "The", "Il", "Lo", "O", "A", "L");

  private static final Set<String> UNINFLECTED = Set.of("en", "fr", "es", "it", "pt", "ca", "nl");

  /** First letter of the Cyrillic block; what is below is Latin or Greek. */
  private static final char CYRILLIC = 0x400;

  private final Gazetteer gazetteer;

  GazetteerMatcher(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** All listed names of the part, overlapping ones included, by first token. */
  List<Candidate> match(TextTokens in, String language) {
    Collector collector = new Collector(in, language, gazetteer);
    for (int i = 0; i < in.tokens.size; i++) {
      if (!in.blocked.get(i)) {
        collector.begin(i);
        for (NameIndex layer : gazetteer.layers()) {
          layer.matchAt(in.tokens, i, collector);
        }
        collector.end();
      }
    }
    return collector.found;
  }

  private static final class Collector implements NameIndex.Sink {
    private final TextTokens in;
    private final String language;

    /** Names have no case endings in the language. */
    private final boolean bare;

    private final List<Candidate> found = new ArrayList<>();
    private final Candidate[] byLength = new Candidate[NameIndex.MAX_TOKENS + 1];
    private final Gazetteer gazetteer;
    private int from;
    private int longest;

    Collector(TextTokens in, String language, Gazetteer gazetteer) {
      this.in = in;
      this.gazetteer = gazetteer;
      this.language = language;
      this.bare = language != null && UNINFLECTED.contains(language);
    }

    void begin(int from) {
      this.from = from;
      this.longest = 0;
    }

    void end() {
      for (int n = longest; n > 0; n--) {
        if (byLength[n] != null) {
          found.add(byLength[n]);
          byLength[n] = null;
        }
      }
    }

    @Override
    public void match(NameIndex index, int node, int from, int to, byte tier) {
      for (int name = index.nodeNames[node]; name < index.nodeNames[node + 1]; name++) {
        double score = score(index, name, to, tier);
        if (score > 0) {
          int n = to - from;
          if (byLength[n] == null) {
            byLength[n] = new Candidate(in, from, to);
            longest = Math.max(longest, n);
          }
          byLength[n].add(
              new Candidate.Option(
                  index.entity(name), NameMeta.kind(index.nameMeta[name]), score, tier));
        }
      }
    }

    private double score(NameIndex index, int name, int to, byte tier) {
      int meta = index.nameMeta[name];
      SpellingKind kind = NameMeta.kind(meta);
      Tokens tokens = in.tokens;
      int n = to - from;
      boolean asListed = tier == Tokens.EXACT;
      if (!joined(tokens, to, NameMeta.comma(meta))) {
        return 0;
      }
      int letters = 0;
      for (int i = from; i < to; i++) {
        letters += tokens.end[i] - tokens.start[i];
      }
      if (tier == Tokens.INFLECTED && bare && in.text.charAt(tokens.start[from]) < CYRILLIC) {
        return 0;
      }
      if (!capitals(kind, NameMeta.shape(meta), asListed, n, letters)) {
        return 0;
      }
      if (asListed && n == 1 && isElided(index.spelling(name, index.entity(name)).text())) {
        return 0;
      }
      if (n > 1 && in.opens(from) && isPhrase(index, name, to)) {
        return 0;
      }
      double score = 1;
      if (!asListed) {
        if (n == 1 && !fits(index, name, tier)) {
          return 0;
        }
        if (kind == SpellingKind.ACRONYM || kind == SpellingKind.NICKNAME || letters < SHORT) {
          return 0;
        }
        boolean first = n == 1 && in.opens(from) && tier == Tokens.STRICT;
        score = letters <= SHORT && !isThere(index, name, letters) || first ? SHORT_BY_KEY : BY_KEY;
      }
      if (language != null && letters <= SHORT + 1 && kind != SpellingKind.SURNAME) {
        Spelling spelling = index.spelling(name, index.entity(name));
        if (spelling.language() != null
            && !spelling.language().equals(language)
            && !(language.equals("kk")
                && spelling.language().equals("ru")
                && index.entity(name).type() == EntityType.PLACE)) {
          score *= SHORT_FOREIGN;
        }
      }
      return score;
    }

    /** A short place behind a preposition, with a capital of its own: из Ниша. */
    private boolean isThere(NameIndex index, int name, int letters) {
      return letters == SHORT
          && !in.opens(from)
          && in.isAny(from - 1, WordClass.IN.bit | WordClass.NEAR.bit)
          && in.gap(from) == Gap.SPACE
          && in.text.charAt(in.tokens.start[from]) >= CYRILLIC
          && index.entity(name).type() == EntityType.PLACE;
    }

    private boolean fits(NameIndex index, int name, byte tier) {
      GazetteerEntry entry = index.entity(name);
      return entry.type() != EntityType.PLACE
          || PlaceKeys.fit(
              in.tokens.surface(from),
              index.spelling(name, entry),
              entry,
              tier,
              language,
              gazetteer);
    }

    /** "Sukkur Express" does not name L'Express. */
    private boolean isElided(String listed) {
      int start = in.tokens.start[from];
      return listed.length() > 2
          && listed.charAt(0) == 'L'
          && isApostrophe(listed.charAt(1))
          && in.text.charAt(start) != 'L'
          && in.text.charAt(start) != 'l'
          && !(start > 0 && isApostrophe(in.text.charAt(start - 1)));
    }

    private static boolean isApostrophe(char c) {
      return c == '\'' || c == '\u2019';
    }

    /**
     * "La jornada transcurrió" at the beginning of a sentence is not La Jornada: a small letter
     * where the listed name has a capital.
     */
    private boolean isPhrase(NameIndex index, int name, int to) {
      if (in.tokens.shape[to - 1] != Shape.LOWER || in.tokens.shape[from] != Shape.CAPITALISED) {
        return false;
      }
      String listed = index.spelling(name, index.entity(name)).text();
      int last = listed.lastIndexOf(' ') + 1;
      return ARTICLES.contains(in.tokens.surface(from))
          && Character.isUpperCase(listed.charAt(last));
    }

    /** A name does not run on over a clause, a quote or a comma that it does not have itself. */
    private boolean joined(Tokens tokens, int to, boolean comma) {
      for (int i = from + 1; i < to; i++) {
        if (in.blocked.get(i)
            || tokens.gap[i] > Gap.SLASH && !(comma && tokens.gap[i] == Gap.COMMA)) {
          return false;
        }
      }
      return true;
    }

    private boolean capitals(SpellingKind kind, byte listed, boolean asListed, int n, int letters) {
      byte here = in.tokens.shape[from];
      if (here == Shape.NONE || here == Shape.DIGITS) {
        return true;
      }
      if (listed == Shape.NONE) {
        // Listed in a script without capitals; here, they are there to tell a name.
        return here != Shape.LOWER;
      }
      if (listed == Shape.LOWER) {
        return kind != SpellingKind.ACRONYM && (asListed || n > 1 || here != Shape.LOWER);
      }
      if (here == Shape.LOWER) {
        return false;
      }
      if (kind == SpellingKind.ACRONYM || listed == Shape.UPPER && n == 1) {
        // Nato and Unesco are written like words, Who and Us are words.
        if (here == Shape.UPPER) {
          return !in.upperCase || letters > 2;
        }
        return asListed
            && (letters >= SHORT
                || Shape.hasInnerCapital(in.text, in.tokens.start[from], in.tokens.end[from]));
      }
      return true;
    }
  }
}
