package org.dateline.solr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.dateline.solr.test.Configsets;
import org.dateline.translit.RuleNameKeys;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What docs/analysis.md shows is what the configset and the code have. */
class AnalysisDocTest {
  private final Path conf = Configsets.news();
  private final String page = read(conf.resolve("../../../docs/analysis.md").normalize());
  private final String schema = read(conf.resolve("schema.xml"));

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Element names, attributes and children, without comments and blanks. */
  private static String shape(Node node) {
    StringBuilder out = new StringBuilder(node.getNodeName());
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; node.getAttributes() != null && i < node.getAttributes().getLength(); i++) {
      Node attribute = node.getAttributes().item(i);
      attributes.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    out.append(attributes).append('(');
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        out.append(shape(child)).append(' ');
      }
    }
    return out.append(')').toString();
  }

  private static Element parse(String xml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new IllegalStateException(xml, e);
    }
  }

  private static Map<String, String> fieldTypes(Element root) {
    Map<String, String> types = new HashMap<>();
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals("fieldType")) {
        types.put(((Element) child).getAttribute("name"), shape(child));
      }
    }
    return types;
  }

  /** First column of the table under a heading, without back quotes. */
  private List<String> rows(String heading) {
    int from = page.indexOf("\n" + heading);
    assertTrue(from >= 0, heading);
    int to = page.indexOf("\n## ", from + 4);
    List<String> cells = new ArrayList<>();
    Matcher row =
        Pattern.compile("(?m)^\\| `([^`|]+)` \\|")
            .matcher(page.substring(from, to < 0 ? page.length() : to));
    while (row.find()) {
      cells.add(row.group(1));
    }
    return cells;
  }

  @Test
  void fieldTypesShownAreThoseOfTheConfigset() {
    Map<String, String> types = fieldTypes(parse(schema));
    Matcher block = Pattern.compile("(?s)```xml\\n(.*?)```").matcher(page);
    int shown = 0;
    while (block.find()) {
      for (Map.Entry<String, String> type :
          fieldTypes(parse("<schema>" + block.group(1) + "</schema>")).entrySet()) {
        assertEquals(types.get(type.getKey()), type.getValue(), type.getKey());
        shown++;
      }
    }
    assertTrue(shown > 0, "no field type shown");
    for (String type : rows("## Field types")) {
      assertTrue(types.containsKey(type), type);
    }
  }

  @Test
  void componentsAndParametersAreThoseOfTheCode() {
    Set<String> names = new TreeSet<>(TokenFilterFactory.availableTokenFilters());
    names.addAll(CharFilterFactory.availableCharFilters());
    names.addAll(TokenizerFactory.availableTokenizers());
    Matcher spi = Pattern.compile("(?m)^\\| `\\w+Factory` \\| `(\\w+)` \\|").matcher(page);
    int found = 0;
    while (spi.find()) {
      String name = spi.group(1);
      assertTrue(names.stream().anyMatch(name::equalsIgnoreCase), name);
      found++;
    }
    assertEquals(5, found);
    Map<String, String> values =
        Map.of(
            "tiers",
            "loose",
            "keepOriginal",
            "false",
            "names",
            "capitalised",
            "maxKeys",
            "1",
            "side",
            "query",
            "lowercase",
            "true",
            "cacheWords",
            "0");
    for (String parameter : rows("## Parameters of `transliteration`")) {
      assertTrue(values.containsKey(parameter), parameter + " is not tried here");
      TokenFilterFactory.forName(
          "transliteration", new HashMap<>(Map.of(parameter, values.get(parameter))));
    }
    assertEquals(values.keySet(), Set.copyOf(rows("## Parameters of `transliteration`")));
  }

  @Test
  void keysShownAreTheKeysGiven() {
    RuleNameKeys keys = RuleNameKeys.create();
    Matcher example = Pattern.compile("`([^`]+)` gives `(=[a-z]+)`").matcher(page);
    int shown = 0;
    while (example.find()) {
      assertTrue(keys.keys(example.group(1)).contains(example.group(2)), example.group());
      shown++;
    }
    assertTrue(shown > 0, "no key shown");
  }
}
