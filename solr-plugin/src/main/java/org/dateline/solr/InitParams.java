package org.dateline.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.util.NamedList;

/**
 * The configured parameters of one plugin. Each is taken once; {@link #refuseRest} then stops the
 * core for what nobody took, so that a misspelt line is never silently without effect.
 */
public final class InitParams {
  private final String owner;
  private final Map<String, List<Object>> given = new LinkedHashMap<>();
  private final TreeSet<String> known = new TreeSet<>();

  /**
   * @param owner name of the plugin for messages
   * @param args as handed to {@code init}, may be null
   */
  public InitParams(String owner, NamedList<?> args) {
    this.owner = owner;
    if (args != null) {
      for (Map.Entry<String, ?> entry : args) {
        given.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()).add(entry.getValue());
      }
    }
  }

  /** Takes a parameter's value, its default when it is not given. */
  public <T> T take(Parameter<T> parameter) {
    known.add(parameter.name());
    List<Object> values = given.remove(parameter.name());
    if (values == null) {
      return parameter.byDefault();
    }
    if (values.size() > 1) {
      throw error("parameter '" + parameter.name() + "' is given " + values.size() + " times");
    }
    Object value = values.get(0);
    if (value == null || value instanceof NamedList<?>) {
      throw error("parameter '" + parameter.name() + "' must be " + parameter.range());
    }
    return parameter.read(owner, value);
  }

  /** Takes a {@code <lst>} of texts; empty when it is not given. */
  public Map<String, String> takeMap(String name) {
    known.add(name);
    List<Object> values = given.remove(name);
    Map<String, String> map = new LinkedHashMap<>();
    for (Object value : values == null ? List.of() : values) {
      if (!(value instanceof NamedList<?> list)) {
        throw error(
            "parameter '" + name + "' must be a <lst> of <str> elements, not '" + value + "'");
      }
      for (Map.Entry<String, ?> entry : list) {
        map.put(
            entry.getKey(), entry.getValue() == null ? "" : entry.getValue().toString().strip());
      }
    }
    return map;
  }

  /**
   * To be called last.
   *
   * @throws SolrException SERVER_ERROR when a parameter was given that nobody took
   */
  public void refuseRest() {
    if (!given.isEmpty()) {
      Map.Entry<String, List<Object>> first = given.entrySet().iterator().next();
      throw error(
          "unknown parameter '"
              + first.getKey()
              + "' with value '"
              + first.getValue().get(0)
              + "'; allowed are "
              + String.join(", ", known));
    }
  }

  /** An error of the configuration with the plugin's name in front. */
  public SolrException error(String message) {
    return new SolrException(SolrException.ErrorCode.SERVER_ERROR, owner + ": " + message);
  }
}
