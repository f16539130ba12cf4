package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The schema.org data of a page: the objects of its JSON-LD scripts by type, references by
 * {@code @id} resolved one step.
 */
final class StructuredData {
  /** Types that mean the page's own article, the surest first. */
  private static final Set<String> ARTICLES =
      Set.of(
          "newsarticle",
          "article",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "reviewnewsarticle",
          "backgroundnewsarticle",
          "asknewsarticle",
          "advertisercontentarticle",
          "satiricalarticle",
          "blogposting",
          "liveblogposting",
          "socialmediaposting",
          "scholarlyarticle",
          "techarticle",
          "report",
          "review",
          "claimreview",
          "creativework",
          "medicalwebpage",
          "recipe",
          "discussionforumposting",
          "howto",
          "event",
          "musicevent");

  private static final int MAX_OBJECTS = 5_000;

  private final List<Map<String, Object>> objects = new ArrayList<>();
  private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();

  static StructuredData of(Document document) {
    StructuredData data = new StructuredData();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        for (Object value : LenientJson.read(script.data())) {
          data.collect(value, 0);
        }
      }
    }
    return data;
  }

  private void collect(Object value, int depth) {
    if (depth > 8 || objects.size() > MAX_OBJECTS) {
      return;
    }
    if (value instanceof List<?> list) {
      for (Object item : list) {
        collect(item, depth + 1);
      }
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> object = new LinkedHashMap<>();
      map.forEach((k, v) -> object.put(String.valueOf(k), v));
      objects.add(object);
      if (object.get("@id") instanceof String id && object.size() > 1) {
        byId.merge(id, object, (a, b) -> a.size() >= b.size() ? a : b);
      }
      for (String key :
          List.of(
              "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item")) {
        if (object.get(key) != null && !(object.get(key) instanceof String)) {
          collect(object.get(key), depth + 1);
        }
      }
    }
  }

  /** The object that describes the article of the page, or an empty one. */
  Map<String, Object> article() {
    Map<String, Object> best = Map.of();
    int bestScore = 0;
    for (Map<String, Object> object : objects) {
      int score = 0;
      for (String type : types(object)) {
        if (ARTICLES.contains(type)) {
          score =
              Math.max(
                  score,
                  type.equals("newsarticle") || type.endsWith("article")
                      ? 4
                      : type.endsWith("posting") ? 4 : 2);
        }
      }
      if (score == 0) {
        continue;
      }
      score =
          score * 2
              + (object.containsKey("headline") ? 3 : 0)
              + (object.containsKey("datePublished") ? 2 : 0)
              + (object.containsKey("author") ? 1 : 0)
              + (object.containsKey("articleBody") ? 1 : 0);
      if (score > bestScore) {
        best = object;
        bestScore = score;
      }
    }
    return best;
  }

  /** The object of a type such as {@code webpage}, or an empty one. */
  Map<String, Object> ofType(String type) {
    for (Map<String, Object> object : objects) {
      if (types(object).contains(type)) {
        return object;
      }
    }
    return Map.of();
  }

  static Set<String> types(Map<String, Object> object) {
    Set<String> types = new HashSet<>();
    Object type = object.get("@type");
    if (type instanceof String s) {
      types.add(local(s));
    } else if (type instanceof List<?> list) {
      list.forEach(t -> types.add(local(String.valueOf(t))));
    }
    return types;
  }

  private static String local(String type) {
    String s = type.substring(type.lastIndexOf('/') + 1);
    return s.substring(s.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** The first string at {@code key}, of a nested object its name or address; else null. */
  String string(Map<String, Object> object, String key) {
    Object value = object.get(key);
    List<String> all = strings(value);
    return all.isEmpty() ? null : all.get(0);
  }

  List<String> strings(Object value) {
    List<String> out = new ArrayList<>();
    addStrings(value, out, 0);
    return out;
  }

  private void addStrings(Object value, List<String> out, int depth) {
    if (value instanceof String s) {
      if (!s.isBlank()) {
        out.add(s.strip());
      }
    } else if (value instanceof List<?> list) {
      list.forEach(item -> addStrings(item, out, depth + 1));
    } else if (depth < 4 && value instanceof Map<?, ?> map) {
      for (String key : List.of("name", "@value", "url", "@id")) {
        Object inner = map.get(key);
        if (inner != null) {
          Object known = key.equals("@id") ? byId.get(inner) : null;
          if (known != null && known != value) {
            addStrings(known, out, depth + 1);
          } else {
            addStrings(inner, out, depth + 1);
          }
          break;
        }
      }
    }
  }

  /** A person or organisation credited. */
  record Credit(String name, boolean organisation) {}

  /** Those under {@code author} (or another key), with what their type says. */
  List<Credit> credits(Map<String, Object> object, String key) {
    List<Credit> out = new ArrayList<>();
    addCredits(object.get(key), out, 0);
    return out;
  }

  private void addCredits(Object value, List<Credit> out, int depth) {
    if (depth > 4 || value == null) {
      return;
    }
    if (value instanceof String s) {
      if (byId.containsKey(s)) {
        addCredits(byId.get(s), out, depth + 1);
      } else {
        out.add(new Credit(s, false));
      }
    } else if (value instanceof List<?> list) {
      list.forEach(item -> addCredits(item, out, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      Object name = map.get("name");
      if (name == null
          && map.get("@id") instanceof String id
          && byId.get(id) != null
          && byId.get(id) != map) {
        addCredits(byId.get(id), out, depth + 1);
        return;
      }
      String type = String.valueOf(map.get("@type")).toLowerCase(Locale.ROOT);
      boolean organisation = type.contains("organization") || type.contains("corporation");
      for (String s : strings(name)) {
        out.add(new Credit(s, organisation));
      }
    }
  }
}
