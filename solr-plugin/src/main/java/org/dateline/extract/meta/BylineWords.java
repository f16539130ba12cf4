package org.dateline.extract.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of credit lines in the languages of the news ({@code bylines.tsv}), lower case. */
final class BylineWords {
  /** What a word does in a credit line. */
  enum Role {
    /** Opens a byline: "by", "von", "автор". */
    OPENER,
    /** Stands between two names. */
    JOINER,
    /** Shows an outlet, a function or anything else that is no person. */
    OFFICE,
    /** A small word inside a name. */
    PARTICLE,
    /** A degree or title behind a name. */
    DEGREE,
    /** Says that the date behind it is that of a change. */
    UPDATE
  }

  private static final class Holder {
    static final BylineWords SHARED = new BylineWords();
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private BylineWords() {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
    try (InputStream in = BylineWords.class.getResourceAsStream("bylines.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line; (line = reader.readLine()) != null; ) {
        if (line.isBlank() || line.charAt(0) == '#') {
          continue;
        }
        String[] columns = line.split("\t");
        Set<String> set = words.get(Role.valueOf(columns[0].toUpperCase(Locale.ROOT)));
        for (String word : columns[1].split(" \\| ")) {
          set.add(word.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a role. Shared and not to be changed. */
  static Set<String> of(Role role) {
    return Holder.SHARED.words.get(role);
  }

  static boolean is(Role role, String lowerCaseWord) {
    return of(role).contains(lowerCaseWord);
  }
}
