package org.dateline.translit;

import java.util.List;

/**
 * Gives the keys of a name's token. Two tokens that are spellings of one name share a key, whatever
 * their script or romanisation. Immutable and safe for use by several threads.
 */
public interface NameKeys {
  /**
   * @param token one word, any script, any normal form, any case
   * @return distinct keys, most likely first; never null, empty only when the token has no letter
   *     or digit
   */
  List<String> keys(CharSequence token);
}
