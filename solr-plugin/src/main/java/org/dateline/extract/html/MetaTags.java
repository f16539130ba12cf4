package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code <meta>} elements of a page by name, property or itemprop, lower case. */
final class MetaTags {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  static MetaTags of(Document document) {
    MetaTags tags = new MetaTags();
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (content.isEmpty()) {
        continue;
      }
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          tags.values.computeIfAbsent(name, k -> new ArrayList<>()).add(content);
        }
      }
    }
    return tags;
  }

  /** The first value of the first name that has one, with the name; null when none has. */
  Map.Entry<String, String> first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return Map.entry(name, found.get(0));
      }
    }
    return null;
  }

  String value(String... names) {
    Map.Entry<String, String> found = first(names);
    return found == null ? null : found.getValue();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
