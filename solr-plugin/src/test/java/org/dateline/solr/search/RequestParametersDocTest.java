package org.dateline.solr.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.solr.test.Configsets;
import org.junit.jupiter.api.Test;

/** docs/parameters.md names the request parameters that the code reads, and no others. */
class RequestParametersDocTest {
  @Test
  void parametersOfClaims() throws Exception {
    Set<String> names = new TreeSet<>();
    for (Field field : ClaimsRequestParams.class.getDeclaredFields()) {
      if (field.getType() == String.class) {
        names.add((String) field.get(null));
      }
    }
    assertEquals(names, documented("Requests to /claims"));
  }

  @Test
  void parametersOfEntity() throws Exception {
    assertEquals(EntityQParserPlugin.PARAMETERS, documented("Filters {!entity}"));
  }

  private static Set<String> documented(String section) throws IOException {
    Path page = Configsets.news().resolve("../../../docs/parameters.md").normalize();
    String text = Files.readString(page, StandardCharsets.UTF_8);
    int from = text.indexOf("## " + section);
    int to = text.indexOf("\n## ", from + 1);
    return text.substring(from, to < 0 ? text.length() : to)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(0, line.indexOf('|', 1)))
        .flatMap(cell -> Pattern.compile("`([a-z]+)`").matcher(cell).results())
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
