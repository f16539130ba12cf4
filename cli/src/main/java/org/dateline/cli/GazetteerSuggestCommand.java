package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the names that articles have and the gazetteer has not, as lines to paste into it. */
@Command(
    name = "suggest",
    description =
        "Lists the commonest names that no gazetteer has, with the spellings found, as gazetteer"
            + " lines. Reads a Solr collection (--url) or the output of 'inspect --json'.",
    mixinStandardHelpOptions = true)
final class GazetteerSuggestCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LOCAL = "dl:";
  private static final int PAGE = 500;

  @Spec private CommandSpec spec;

  @Option(names = "--url", description = CollectionOption.DESCRIPTION)
  private String url;

  @Option(names = "--limit", defaultValue = "50", description = "Names listed; default 50")
  private int limit;

  @Option(
      names = "--min",
      defaultValue = "2",
      description = "Articles that must have the name; default 2")
  private int min;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Output of inspect --json")
  private List<Path> files = List.of();

  /** An unlisted entity over all articles. */
  private static final class Name {
    private String type;
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<String, Integer> spellings = new TreeMap<>();
    private int articles;
  }

  private final Map<String, Name> found = new LinkedHashMap<>();

  @Override
  public Integer call() throws IOException {
    if (url == null == files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "either --url or files of 'inspect --json' expected");
    }
    if (url != null) {
      collection();
    } else {
      for (Path file : files) {
        file(file);
      }
    }
    print(spec.commandLine().getOut());
    return 0;
  }

  private void file(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          article(JSON.readTree(line).path("entities"));
        }
      }
    } catch (IOException e) {
      throw new CommandFailed("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Walks all articles with unlisted names by cursor, their stored mentions only. */
  private void collection() throws IOException {
    SolrHttp solr = new SolrHttp(url);
    String cursor = "*";
    while (true) {
      JsonNode page =
          solr.get(
              "/select?q=*:*&fq="
                  + SolrHttp.encode("{!prefix f=entity_id}" + LOCAL)
                  + "&fl=mentions&sort="
                  + SolrHttp.encode("id asc")
                  + "&rows="
                  + PAGE
                  + "&wt=json&cursorMark="
                  + SolrHttp.encode(cursor));
      for (JsonNode document : page.path("response").path("docs")) {
        JsonNode mentions = document.path("mentions");
        for (JsonNode value : mentions.isArray() ? mentions : List.of(mentions)) {
          article(JSON.readTree(value.asText("[]")));
        }
      }
      String next = page.path("nextCursorMark").asText(cursor);
      if (next.equals(cursor)) {
        return;
      }
      cursor = next;
    }
  }

  private void article(JsonNode entities) {
    Set<String> counted = new HashSet<>();
    for (JsonNode entity : entities) {
      String id = entity.path("id").asText();
      if (!id.startsWith(LOCAL + entity.path("type").asText() + "/")) {
        continue;
      }
      Name name = found.computeIfAbsent(id, key -> new Name());
      name.type = entity.path("type").asText();
      name.names.merge(entity.path("name").asText(), 1, Integer::sum);
      if (counted.add(id)) {
        name.articles++;
      }
      for (JsonNode mention : entity.path("mentions")) {
        name.spellings.merge(mention.path("text").asText(), 1, Integer::sum);
      }
    }
  }

  private void print(PrintWriter out) {
    List<Map.Entry<String, Name>> sorted = new ArrayList<>(found.entrySet());
    sorted.removeIf(entry -> entry.getValue().articles < min);
    sorted.sort(
        Comparator.<Map.Entry<String, Name>>comparingInt(entry -> -entry.getValue().articles)
            .thenComparing(Map.Entry::getKey));
    out.println("# articles; then a gazetteer line: id, type, name, parent, features, spellings");
    for (Map.Entry<String, Name> entry : sorted.subList(0, Math.min(limit, sorted.size()))) {
      Name name = entry.getValue();
      String canonical = commonest(name.names);
      List<String> spellings = new ArrayList<>();
      name.spellings.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .map(Map.Entry::getKey)
          .filter(spelling -> !spelling.equals(canonical))
          .map(spelling -> spelling.replaceAll("[\\t\\n\\r|#@\\[\\]]+", " ").strip())
          .forEach(spellings::add);
      out.println("# " + name.articles);
      out.println(
          String.join(
              "\t", entry.getKey(), name.type, canonical, "", "", String.join(" | ", spellings)));
    }
  }

  private static String commonest(Map<String, Integer> names) {
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
