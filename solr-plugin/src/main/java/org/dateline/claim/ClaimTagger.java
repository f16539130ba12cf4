package org.dateline.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.ArticleText;
import org.dateline.text.Part;
import org.dateline.text.Resources;

/**
 * Finds the numeric claims of an article. Rules are in code, words in the lexicons of the configset
 * ({@code claims/index.tsv} lists them). Immutable, safe for several threads; time linear in the
 * length of the text; never throws for any text.
 */
public final class ClaimTagger {
  /** The file that lists the lexicons: language, tab, file names parted by blanks. */
  public static final String INDEX = "claims/index.tsv";

  private static final String FALLBACK = "en";

  private final Map<String, Language> languages;

  private ClaimTagger(Map<String, Language> languages) {
    this.languages = Map.copyOf(languages);
  }

  /**
   * Reads the lexicons named by {@link #INDEX}.
   *
   * @throws IllegalArgumentException when a line is malformed; names file and line
   * @throws UncheckedIOException when a file cannot be read
   */
  public static ClaimTagger load(Resources resources) {
    LexiconReader reader = new LexiconReader(resources);
    Map<String, Language> languages = new HashMap<>();
    for (Map.Entry<String, String[]> line : index(resources).entrySet()) {
      Lexicon lexicon = new Lexicon();
      for (String file : line.getValue()) {
        reader.read(file, lexicon);
      }
      lexicon.done();
      languages.put(line.getKey(), new Language(line.getKey(), lexicon));
    }
    if (!languages.containsKey(FALLBACK)) {
      throw new IllegalArgumentException(
          INDEX + ": no line for '" + FALLBACK + "', the language of texts in none of the others");
    }
    return new ClaimTagger(languages);
  }

  private static Map<String, String[]> index(Resources resources) {
    Map<String, String[]> files = new LinkedHashMap<>();
    try (BufferedReader lines = LexiconReader.open(resources, INDEX)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t");
        if (columns.length != 2) {
          throw new IllegalArgumentException(
              INDEX + ":" + number + ": expected language, tab, file names");
        }
        files.put(columns[0].trim(), columns[1].trim().split(" +"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Claim lexicons: " + INDEX + ": " + e.getMessage(), e);
    }
    return files;
  }

  /** Claims and quantities of headline and body, in reading order; places by their wording. */
  public ClaimAnalysis tag(ArticleText article) {
    return tag(article, null);
  }

  /**
   * The same with places that were found before.
   *
   * @param places the places that the article names, in order, headline first; null when nobody
   *     looked for them
   */
  public ClaimAnalysis tag(ArticleText article, List<PlaceName> places) {
    Language language =
        languages.getOrDefault(
            article.language() == null ? FALLBACK : article.language(), languages.get(FALLBACK));
    ArticleScan scan = new ArticleScan(language, article, places);
    List<Claim> claims = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    for (Part part : Part.values()) {
      scan.run(part, claims, quantities);
    }
    return new ClaimAnalysis(claims, quantities);
  }
}
