package org.dateline.solr.update;

import java.util.ArrayList;
import java.util.List;
import org.dateline.solr.update.NewsField.Kind;

/**
 * The naming convention of a portal's schema: which dynamic field takes a logical field and how a
 * hierarchy is written. {@code news} is the shipped configset.
 */
public enum Profile {
  /** The shipped configset: plain names, {@code 0/Kazakhstan}, {@code 1/Kazakhstan/Almaty}. */
  NEWS {
    @Override
    String name(String label, Kind kind) {
      return label;
    }
  },

  /** The dynamic fields of Solr's {@code _default} configset: {@code person_ss}. */
  SOLR {
    @Override
    String name(String label, Kind kind) {
      return switch (kind) {
        case TEXT -> label + "_t";
        case STRING -> label + "_s";
        case STRINGS -> label + "_ss";
        case DATE -> label + "_dt";
        case DOUBLES -> label + "_ds";
        // Every string field there is indexed, and a term may not be as long as these values.
        case JSON -> null;
      };
    }
  };

  /** Field name for a logical one; null where the portal's schema has no place for it. */
  abstract String name(String label, Kind kind);

  /** The values of a hierarchy facet for one path, from the widest to the whole path. */
  List<String> hierarchy(List<String> path) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int depth = 0; depth < path.size(); depth++) {
      value.append('/').append(path.get(depth).replace('/', ' '));
      values.add(depth + value.toString());
    }
    return values;
  }
}
