package org.dateline.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeSource;

/**
 * Room for one token of a stream with all its attributes. Does what captureState and restoreState
 * do without new objects for each token and without looking for them. For one thread.
 */
final class TokenRoom {
  private static final AttributeImpl[] NONE = {};

  private AttributeImpl[] live = NONE;
  private AttributeImpl[] kept = NONE;

  /** Learns which attributes there are; called at each reset, when all have been added. */
  void reset(AttributeSource token) {
    List<AttributeImpl> found = new ArrayList<>();
    for (Iterator<AttributeImpl> i = token.getAttributeImplsIterator(); i.hasNext(); ) {
      found.add(i.next());
    }
    if (!List.of(live).equals(found)) {
      live = found.toArray(NONE);
      kept = found.stream().map(AttributeImpl::clone).toArray(AttributeImpl[]::new);
    }
  }

  void save() {
    for (int i = 0; i < kept.length; i++) {
      live[i].copyTo(kept[i]);
    }
  }

  void restore() {
    for (int i = 0; i < kept.length; i++) {
      kept[i].copyTo(live[i]);
    }
  }
}
