package org.dateline.lucene;

import org.apache.lucene.util.AttributeSource;

/**
 * Room for one token of a stream with all its attributes. Does what captureState and restoreState
 * do without new objects for each token. For one thread.
 */
final class TokenRoom {
  private AttributeSource room;

  /** Makes room anew: the next consumer of the stream may have added attributes. */
  void reset() {
    room = null;
  }

  void save(AttributeSource token) {
    if (room == null) {
      room = token.cloneAttributes();
    } else {
      token.copyTo(room);
    }
  }

  void restore(AttributeSource token) {
    room.copyTo(token);
  }
}
