package org.dateline.solr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.solr.handler.ExtractionHandlerParams;
import org.dateline.solr.test.Configsets;
import org.dateline.solr.update.ArticleExtractionParams;
import org.dateline.solr.update.ClaimTaggingParams;
import org.dateline.solr.update.EntityTaggingParams;
import org.junit.jupiter.api.Test;

/** The tables of docs/parameters.md say what the code does: names, defaults, ranges, meanings. */
class ParametersDocTest {
  @Test
  void everyParameterIsDocumentedAsItIs() throws IOException {
    Path page = Configsets.news().resolve("../../../docs/parameters.md").normalize();
    String text = Files.readString(page, StandardCharsets.UTF_8);
    check(text, "ArticleExtractionUpdateProcessorFactory", ArticleExtractionParams.all());
    check(text, "EntityTaggingUpdateProcessorFactory", EntityTaggingParams.all());
    check(text, "ClaimTaggingUpdateProcessorFactory", ClaimTaggingParams.all());
    check(text, "ArticleExtractionHandler", ExtractionHandlerParams.all());
  }

  private static void check(String text, String plugin, List<Parameter<?>> parameters) {
    int from = text.indexOf("## " + plugin);
    assertTrue(from >= 0, "no section for " + plugin);
    int to = text.indexOf("\n## ", from + 1);
    String section = text.substring(from, to < 0 ? text.length() : to);
    for (Parameter<?> parameter : parameters) {
      assertTrue(
          section.contains(row(parameter)),
          () -> "docs/parameters.md, section " + plugin + ", lacks this row:\n" + row(parameter));
    }
    assertEquals(
        parameters.size(),
        section.lines().filter(line -> line.startsWith("| `")).count(),
        "section " + plugin + " has a row for a parameter that is none");
  }

  /** One row of a table. */
  static String row(Parameter<?> parameter) {
    return "| `"
        + parameter.name()
        + "` | "
        + parameter.range().replace("|", "\\|")
        + " | "
        + (parameter.defaultText().isEmpty() ? "" : "`" + parameter.defaultText() + "`")
        + " | "
        + parameter.meaning()
        + " |";
  }
}
