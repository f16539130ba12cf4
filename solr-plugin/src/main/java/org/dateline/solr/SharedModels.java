package org.dateline.solr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.util.ObjectCache;
import org.apache.solr.core.CloseHook;
import org.apache.solr.core.SolrCore;

/**
 * Gazetteers and lexicons of a server. Cores whose configsets hold the same files share one model:
 * the replicas of a collection on a node, collections on one configset, a core before and after
 * RELOAD. A model ends with the last core that uses it; RELOAD after a change of files makes a new
 * one.
 */
final class SharedModels {
  private static final String KEY = "dateline/models";

  private final List<Entry> entries = new ArrayList<>();

  private SharedModels() {}

  /**
   * @param model what was made
   * @param name what it is and all settings it depends on
   * @param digests the files it was made of
   * @param users cores, by identity
   */
  private record Entry(
      Object model, String name, Map<String, String> digests, Set<SolrCore> users) {}

  /** Makes a model from files. */
  interface Loader<T> {
    /**
     * @throws IOException when a file is missing or malformed
     */
    T load(ConfigsetResources resources) throws IOException;
  }

  /**
   * The core's model under a name, made when no core of the server has one of the same files.
   *
   * @param name what it is and all settings it depends on beside the files
   * @throws SolrException SERVER_ERROR with the cause's message when it cannot be made
   */
  static <T> T get(SolrCore core, String name, Class<T> type, Loader<T> loader) {
    ObjectCache cache = core.getCoreContainer().getObjectCache();
    synchronized (cache) {
      if (!(cache.get(KEY) instanceof SharedModels)) {
        cache.put(KEY, new SharedModels());
      }
      return type.cast(((SharedModels) cache.get(KEY)).of(core, cache, name, loader));
    }
  }

  /** Models that the core's server holds, for tests. */
  static int count(SolrCore core) {
    ObjectCache cache = core.getCoreContainer().getObjectCache();
    synchronized (cache) {
      return cache.get(KEY) instanceof SharedModels models ? models.entries.size() : 0;
    }
  }

  private Object of(SolrCore core, ObjectCache lock, String name, Loader<?> loader) {
    for (Entry entry : entries) {
      if (entry.name().equals(name) && entry.users().contains(core)) {
        return entry.model();
      }
    }
    ConfigsetResources resources = new ConfigsetResources(core.getResourceLoader());
    Entry entry = null;
    for (Entry other : entries) {
      if (other.name().equals(name) && resources.hold(other.digests())) {
        entry = other;
        break;
      }
    }
    if (entry == null) {
      Object model = load(name, resources, loader);
      entry = new Entry(model, name, resources.digests(), new HashSet<>());
      entries.add(entry);
    }
    entry.users().add(core);
    Entry used = entry;
    core.addCloseHook(
        new CloseHook() {
          @Override
          public void postClose(SolrCore closed) {
            synchronized (lock) {
              used.users().remove(closed);
              if (used.users().isEmpty()) {
                entries.remove(used);
              }
            }
          }
        });
    return entry.model();
  }

  private static Object load(String name, ConfigsetResources resources, Loader<?> loader) {
    try {
      return loader.load(resources);
    } catch (IOException | IllegalArgumentException e) {
      throw CoreModels.cannotLoad(name, e);
    }
  }
}
