package org.dateline.solr.update;

import java.util.List;
import org.dateline.solr.InitParams;
import org.dateline.solr.Parameter;

/**
 * What the entity and the claim factory are both told.
 *
 * @param fields which field takes what
 * @param onError what becomes of a document whose tagging failed
 * @param maxChars UTF-16 units of title and of body that are tagged
 */
record Tagging(FieldNames fields, OnError onError, int maxChars) {
  /** Ten long books: what lies behind is indexed but not tagged. */
  static final int DEFAULT_MAX_CHARS = 10_000_000;

  static final Parameter<OnError> ON_ERROR =
      Parameter.choice(
          "onError", OnError.INDEX, "What becomes of a document that cannot be read or tagged.");

  static final Parameter<Long> MAX_CHARS =
      Parameter.number(
          "maxChars",
          DEFAULT_MAX_CHARS,
          1,
          Integer.MAX_VALUE,
          "UTF-16 units of title and of body that are tagged; the rest is only indexed.");

  /** All parameters read here. */
  static final List<Parameter<?>> ALL = List.of(FieldNames.PROFILE, ON_ERROR, MAX_CHARS);

  static Tagging take(InitParams params) {
    return new Tagging(
        FieldNames.take(params), params.take(ON_ERROR), params.take(MAX_CHARS).intValue());
  }
}
