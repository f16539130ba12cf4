package org.dateline.lucene;

import org.apache.lucene.util.AttributeSource;

/**
 * Room for one token of a stream with all its attributes. Does what captureState and restoreState
 * do without new objects for each token. For one thread.
 */
final class TokenRoom {
  private AttributeSource room;

  void save(AttributeSource token) {
    if (room != null) {
      try {
        token.copyTo(room);
        return;
      } catch (IllegalArgumentException e) {
        // Another consumer of the stream has added attributes: the room is too small.
      }
    }
    room = token.cloneAttributes();
  }

  void restore(AttributeSource token) {
    room.copyTo(token);
  }
}
