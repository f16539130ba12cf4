package org.dateline.solr.update;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.solr.InitParams;
import org.dateline.solr.Parameter;
import org.dateline.solr.update.NewsField.Kind;

/**
 * Which field of the schema takes which logical field: a {@link Profile} with exceptions from the
 * configuration. Immutable.
 *
 * <pre class="prettyprint">
 * &lt;str name="profile"&gt;news&lt;/str&gt;
 * &lt;lst name="fields"&gt;
 *   &lt;str name="person"&gt;people_ss&lt;/str&gt;   &lt;!-- written to another field --&gt;
 *   &lt;str name="mentions"/&gt;                  &lt;!-- not written --&gt;
 * &lt;/lst&gt;
 * </pre>
 */
public final class FieldNames {
  /** The portal whose field names are used. */
  static final Parameter<Profile> PROFILE =
      Parameter.choice("profile", Profile.NEWS, "Portal whose field names and hierarchy are used.");

  /** Name of the {@code <lst>} of exceptions. */
  static final String FIELDS = "fields";

  /** In place of a language in the names of fields that are written. */
  private static final String ANY_LANGUAGE = "und";

  private final Profile profile;
  private final Map<NewsField, String> names = new EnumMap<>(NewsField.class);

  private FieldNames(Profile profile) {
    this.profile = profile;
    for (NewsField field : NewsField.values()) {
      String name = profile.name(field.label(), field.kind());
      if (name != null) {
        names.put(field, name);
      }
    }
  }

  /** The profile's own names. */
  public static FieldNames of(Profile profile) {
    return new FieldNames(profile);
  }

  /**
   * A profile's names with exceptions, as the configuration gives them; labels that are unknown are
   * left out.
   */
  public static FieldNames of(Profile profile, Map<String, String> exceptions) {
    FieldNames fields = new FieldNames(profile);
    exceptions.forEach(
        (label, name) -> {
          NewsField field = NewsField.of(label);
          if (field != null) {
            fields.put(field, name);
          }
        });
    return fields;
  }

  private void put(NewsField field, String name) {
    if (name.isEmpty()) {
      names.remove(field);
    } else {
      names.put(field, name);
    }
  }

  /** Takes {@code profile} and {@code fields}. */
  static FieldNames take(InitParams params) {
    FieldNames fields = new FieldNames(params.take(PROFILE));
    params
        .takeMap(FIELDS)
        .forEach(
            (label, name) -> {
              NewsField field = NewsField.of(label);
              if (field == null) {
                throw params.error(
                    "parameter '"
                        + FIELDS
                        + "' names '"
                        + label
                        + "', which is none of "
                        + String.join(
                            ", ",
                            Arrays.stream(NewsField.values()).map(NewsField::label).toList()));
              }
              fields.put(field, name);
            });
    return fields;
  }

  /** Field of the schema that is written, null when this logical field is not. */
  public String get(NewsField field) {
    String name = names.get(field);
    return name == null ? null : name.replace("*", ANY_LANGUAGE);
  }

  /** As {@link #get}, with a star where the name carries any language. */
  public String pattern(NewsField field) {
    return names.get(field);
  }

  /**
   * Field to read among those that a document has: where the name carries a language, the first
   * that fits, else the one that is written.
   */
  public String in(Collection<String> present, NewsField field) {
    String name = names.get(field);
    if (name != null && name.contains("*")) {
      for (String one : present) {
        if (fits(name, one)) {
          return one;
        }
      }
    }
    return get(field);
  }

  /**
   * Field for the bounds of a kind of claim, null when the schema has no place for it.
   *
   * @param bound {@code min} or {@code max}
   */
  public String bound(String kind, String bound) {
    return profile.name("claim_" + identifier(kind) + "_" + bound, Kind.DOUBLES);
  }

  /** Whether a field of the schema holds the bounds of some kind of claim. */
  boolean isBound(String name) {
    for (String bound : List.of("min", "max")) {
      String pattern = profile.name("claim_*_" + bound, Kind.DOUBLES);
      if (pattern != null && fits(pattern, name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is the pattern with some text in place of its star. */
  private static boolean fits(String pattern, String name) {
    int star = pattern.indexOf('*');
    String before = pattern.substring(0, star);
    String after = pattern.substring(star + 1);
    return name.length() >= before.length() + after.length()
        && name.startsWith(before)
        && name.endsWith(after);
  }

  /** The values of a hierarchy facet for one path. */
  List<String> hierarchy(List<String> path) {
    return profile.hierarchy(path);
  }

  private static String identifier(String kind) {
    StringBuilder out = new StringBuilder();
    for (char c : kind.toLowerCase(Locale.ROOT).toCharArray()) {
      out.append(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : '_');
    }
    return out.toString();
  }
}
