package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.extract.Article;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionHints;
import org.dateline.pipeline.ArticleTagger;
import org.dateline.text.ArticleText;
import org.dateline.text.LanguageDetector;

/** Reads and tags files one by one, without a server. Keeps nothing of one file for the next. */
final class Inspector {
  private final ArticleExtractor extractor;
  private final ArticleTagger tagger;
  private final long maxInputBytes;

  /**
   * @param maxInputBytes larger files are refused before they are read
   */
  Inspector(ArticleExtractor extractor, ArticleTagger tagger, long maxInputBytes) {
    this.extractor = extractor;
    this.tagger = tagger;
    this.maxInputBytes = maxInputBytes;
  }

  /** Hands over each article of a file; a file that cannot be read gives one failed record. */
  void file(Path file, Consumer<Inspected> out) {
    Extraction extraction = extract(file);
    List<Article> articles = extraction.articles();
    if (articles.isEmpty()) {
      out.accept(record(file.toString(), 0, extraction, null));
      return;
    }
    for (int i = 0; i < articles.size(); i++) {
      String name = articles.size() == 1 ? file.toString() : file + "!" + (i + 1);
      out.accept(record(name, 0, extraction, articles.get(i)));
    }
  }

  /**
   * Hands over each line of a UTF-8 text file as an article of its own, the line being the body.
   */
  void lines(Path file, Consumer<Inspected> out) {
    LanguageDetector languages = LanguageDetector.shared();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        Extraction whole = new Extraction(Extraction.Status.OK, null, "line", List.of());
        out.accept(record(file.toString(), number, whole, line(line, languages.detect(line))));
      }
    } catch (MalformedInputException e) {
      throw new CommandFailed(file + " is not UTF-8 text, which --lines needs", e);
    } catch (IOException e) {
      throw new CommandFailed("cannot read " + file + ": " + OneLineErrors.words(e), e);
    }
  }

  private Extraction extract(Path file) {
    try {
      if (Files.size(file) > maxInputBytes) {
        return Extraction.failed(
            "none", "the file has " + Files.size(file) + " bytes, the limit is " + maxInputBytes);
      }
      return extractor.extract(
          Files.readAllBytes(file), ExtractionHints.named(file.getFileName().toString()));
    } catch (IOException e) {
      return Extraction.failed("none", "cannot read the file: " + OneLineErrors.words(e));
    }
  }

  private Inspected record(String name, int line, Extraction extraction, Article article) {
    return new Inspected(
        name,
        line,
        extraction.status(),
        extraction.reason(),
        extraction.parser(),
        article,
        article == null
            ? null
            : tagger.tag(
                new ArticleText(
                    article.title(),
                    article.body(),
                    article.language(),
                    day(article.published()))));
  }

  private static LocalDate day(String iso) {
    try {
      return iso == null || iso.length() < 10 ? null : LocalDate.parse(iso.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Article line(String body, String language) {
    return new Article(
        null,
        body,
        List.of(),
        null,
        null,
        language,
        "text/plain",
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        Map.of());
  }
}
