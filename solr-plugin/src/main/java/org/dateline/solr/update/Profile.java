package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.solr.update.NewsField.Kind;

/**
 * The naming convention of a portal's schema: which field takes a logical field and how a hierarchy
 * is written. Patterns stand for dynamic fields, with {@code %} in place of the logical name; a
 * kind without a pattern has no place in that schema. Sources: the portals' public schemas, named
 * at each constant.
 */
public enum Profile {
  /** The shipped configset: plain names, {@code 0/Kazakhstan}, {@code 1/Kazakhstan/Almaty}. */
  NEWS(
      Map.of(
          Kind.TEXT, "%",
          Kind.STRING, "%",
          Kind.STRINGS, "%",
          Kind.DATE, "%",
          Kind.DOUBLES, "%",
          Kind.JSON, "%"),
      Map.of(),
      Hierarchy.LEVEL_SLASH),

  /**
   * Solr's {@code _default} configset. Every string field there is indexed, and a term may not be
   * as long as the JSON values.
   */
  SOLR(
      Map.of(
          Kind.TEXT, "%_t",
          Kind.STRING, "%_s",
          Kind.STRINGS, "%_ss",
          Kind.DATE, "%_dt",
          Kind.DOUBLES, "%_ds"),
      Map.of(),
      Hierarchy.LEVEL_SLASH),

  /**
   * Blacklight's generated schema: {@code *_ss} there is stored only, {@code *_ssim} is for facets.
   * Hierarchy of blacklight-hierarchy: {@code a}, {@code a:b}.
   */
  BLACKLIGHT(
      Map.of(
          Kind.TEXT, "%_tesim",
          Kind.STRING, "%_ssi",
          Kind.STRINGS, "%_ssim",
          Kind.DATE, "%_dtsi",
          Kind.DOUBLES, "%_dbtsim",
          Kind.JSON, "%_ss"),
      Map.of(),
      Hierarchy.COLONS),

  /**
   * Drupal's Search API Solr 4.3: prefixes; text fields carry a language, any of which is read, and
   * the language field is the module's own.
   */
  DRUPAL(
      Map.of(
          Kind.TEXT, "tm_X3b_*_%",
          Kind.STRING, "ss_%",
          Kind.STRINGS, "sm_%",
          Kind.DATE, "ds_%",
          Kind.DOUBLES, "pm_%",
          Kind.JSON, "zs_%"),
      Map.of("language", "ss_search_api_language"),
      Hierarchy.LEVEL_SLASH),

  /** TYPO3 ext-solr 14: {@code title}, {@code content}, {@code 0-Kazakhstan/}. */
  TYPO3(
      Map.of(
          Kind.TEXT, "%_textS",
          Kind.STRING, "%_stringS",
          Kind.STRINGS, "%_stringM",
          Kind.DATE, "%_dateS",
          Kind.DOUBLES, "%_doubleM"),
      Map.of("title", "title", "body", "content", "url", "url"),
      Hierarchy.LEVEL_DASH),

  /**
   * VuFind's biblio schema: {@code title}, {@code fulltext}, {@code *_str_mv}, {@code
   * 0/Kazakhstan/}; it has no dynamic field for numbers.
   */
  VUFIND(
      Map.of(
          Kind.TEXT, "%_txt",
          Kind.STRING, "%_str",
          Kind.STRINGS, "%_str_mv",
          Kind.DATE, "%_date"),
      Map.of(
          "title",
          "title",
          "body",
          "fulltext",
          "author",
          "author",
          "language",
          "language",
          "url",
          "url"),
      Hierarchy.LEVEL_SLASH_CLOSED);

  private final Map<Kind, String> patterns;
  private final Map<String, String> own;
  private final Hierarchy hierarchy;

  Profile(Map<Kind, String> patterns, Map<String, String> own, Hierarchy hierarchy) {
    this.patterns = patterns;
    this.own = own;
    this.hierarchy = hierarchy;
  }

  /**
   * Field name for a logical one; null where the portal's schema has no place for it. A star in it
   * stands for any language.
   */
  String name(String label, Kind kind) {
    String pattern = own.containsKey(label) ? own.get(label) : patterns.get(kind);
    return pattern == null ? null : pattern.replace("%", label);
  }

  /** The values of a hierarchy facet for one path, from the widest to the whole path. */
  List<String> hierarchy(List<String> path) {
    List<String> values = new ArrayList<>();
    for (int depth = 0; depth < path.size(); depth++) {
      values.add(hierarchy.write(path.subList(0, depth + 1)));
    }
    return values;
  }

  private enum Hierarchy {
    /** {@code 1/A/B}. */
    LEVEL_SLASH {
      @Override
      String write(List<String> path) {
        return path.size() - 1 + "/" + join(path, "/");
      }
    },
    /** {@code 1/A/B/}. */
    LEVEL_SLASH_CLOSED {
      @Override
      String write(List<String> path) {
        return path.size() - 1 + "/" + join(path, "/") + "/";
      }
    },
    /** {@code 1-A/B/}; a slash in a name is escaped. */
    LEVEL_DASH {
      @Override
      String write(List<String> path) {
        List<String> names =
            path.stream().map(name -> FacetValue.of(name.replace("/", "\\/"))).toList();
        return path.size() - 1 + "-" + String.join("/", names) + "/";
      }
    },
    /** {@code A:B}. */
    COLONS {
      @Override
      String write(List<String> path) {
        return join(path, ":");
      }
    };

    abstract String write(List<String> path);

    /** The separator itself may not stand in a name. */
    static String join(List<String> path, String separator) {
      return String.join(
          separator,
          path.stream().map(name -> FacetValue.of(name.replace(separator, " "))).toList());
    }
  }
}
