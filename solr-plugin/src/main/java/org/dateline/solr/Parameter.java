package org.dateline.solr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.solr.common.SolrException;

/**
 * One parameter of a plugin in solrconfig.xml: its name, what it takes and what it means. Reading a
 * value checks it; the documentation's tables are checked against these descriptions.
 *
 * @param <T> type of the value
 */
public final class Parameter<T> {
  private final String name;
  private final String range;
  private final T byDefault;
  private final String meaning;
  private final Reader<T> reader;

  private Parameter(String name, String range, T byDefault, String meaning, Reader<T> reader) {
    this.name = name;
    this.range = range;
    this.byDefault = byDefault;
    this.meaning = meaning;
    this.reader = reader;
  }

  /** A word or name; anything but an empty text. */
  public static Parameter<String> text(String name, String byDefault, String meaning) {
    return new Parameter<>(
        name,
        "text",
        byDefault,
        meaning,
        value -> {
          String text = value.toString().strip();
          if (text.isEmpty()) {
            throw new IllegalArgumentException("a text that is not empty");
          }
          return text;
        });
  }

  /** A list of texts: a comma-separated {@code <str>} or an {@code <arr>}. */
  public static Parameter<List<String>> texts(String name, List<String> byDefault, String meaning) {
    return new Parameter<>(
        name,
        "comma-separated texts or <arr>",
        List.copyOf(byDefault),
        meaning,
        value -> {
          List<String> texts = split(value instanceof Iterable<?> all ? all : List.of(value));
          if (texts.isEmpty()) {
            throw new IllegalArgumentException("at least one text");
          }
          return texts;
        });
  }

  /**
   * {@code true} or {@code false}; nothing else, so that a misspelt value is not taken for false.
   */
  public static Parameter<Boolean> truth(String name, boolean byDefault, String meaning) {
    return new Parameter<>(
        name,
        "true | false",
        byDefault,
        meaning,
        value ->
            switch (value.toString().strip()) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new IllegalArgumentException("true or false");
            });
  }

  /** A whole number within bounds, both inclusive. */
  public static Parameter<Long> number(
      String name, long byDefault, long min, long max, String meaning) {
    String range = min + " to " + max;
    return new Parameter<>(
        name,
        range,
        byDefault,
        meaning,
        value -> {
          long number;
          try {
            number = Long.parseLong(value.toString().strip());
          } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a whole number from " + range, e);
          }
          if (number < min || number > max) {
            throw new IllegalArgumentException("a whole number from " + range);
          }
          return number;
        });
  }

  /** One of an enumeration's values, written in lower case with hyphens. */
  public static <E extends Enum<E>> Parameter<E> choice(String name, E byDefault, String meaning) {
    E[] all = byDefault.getDeclaringClass().getEnumConstants();
    String range = String.join(" | ", Arrays.stream(all).map(Parameter::label).toList());
    return new Parameter<>(
        name,
        range,
        byDefault,
        meaning,
        value ->
            Arrays.stream(all)
                .filter(one -> label(one).equals(value.toString().strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + range)));
  }

  /**
   * Checks and converts a configured value.
   *
   * @throws SolrException SERVER_ERROR naming owner, parameter, value and what is allowed
   */
  T read(String owner, Object value) {
    try {
      return reader.read(value);
    } catch (IllegalArgumentException e) {
      throw new SolrException(
          SolrException.ErrorCode.SERVER_ERROR,
          owner + ": parameter '" + name + "' is '" + value + "', allowed is " + e.getMessage(),
          e);
    }
  }

  /** The name in solrconfig.xml. */
  public String name() {
    return name;
  }

  /** What may be given, in words. */
  public String range() {
    return range;
  }

  /** The value when nothing is given, may be null. */
  public T byDefault() {
    return byDefault;
  }

  /** The default as written in solrconfig.xml, empty when there is none. */
  public String defaultText() {
    if (byDefault == null) {
      return "";
    }
    if (byDefault instanceof Enum<?> one) {
      return label(one);
    }
    return byDefault instanceof List<?> several
        ? String.join(",", several.stream().map(Object::toString).toList())
        : byDefault.toString();
  }

  /** What it is for, one sentence. */
  public String meaning() {
    return meaning;
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> split(Iterable<?> values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      for (String text : value.toString().split(",", -1)) {
        if (!text.isBlank()) {
          texts.add(text.strip());
        }
      }
    }
    return List.copyOf(texts);
  }

  private interface Reader<T> {
    /**
     * @throws IllegalArgumentException whose message says what is allowed
     */
    T read(Object value);
  }
}
