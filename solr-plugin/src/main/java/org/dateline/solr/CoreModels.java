package org.dateline.solr;

import java.io.IOException;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.util.ObjectCache;
import org.apache.solr.core.CloseHook;
import org.apache.solr.core.SolrCore;

/**
 * What several plugins of one core share, so that it is made once: extractors with their child
 * processes. It ends with the core.
 */
public final class CoreModels {
  private CoreModels() {}

  /**
   * The core's model under a name, made when it is asked for first.
   *
   * @param name what it is and all settings it depends on
   * @throws SolrException SERVER_ERROR with the cause's message when it cannot be made
   */
  public static <T> T get(SolrCore core, String name, Class<T> type, Maker<T> maker) {
    ObjectCache cache = core.getCoreContainer().getObjectCache();
    String key = "dateline/" + core.getName() + "/" + System.identityHashCode(core) + "/" + name;
    synchronized (cache) {
      Object present = cache.get(key);
      if (present == null) {
        present = make(name, maker);
        cache.put(key, present);
        core.addCloseHook(new Closing(cache, key));
      }
      return type.cast(present);
    }
  }

  private static Object make(String name, Maker<?> maker) {
    try {
      return maker.make();
    } catch (IOException | IllegalArgumentException e) {
      throw cannotLoad(name, e);
    }
  }

  static SolrException cannotLoad(String name, Exception e) {
    return new SolrException(
        SolrException.ErrorCode.SERVER_ERROR, "Cannot load " + name + ": " + e.getMessage(), e);
  }

  /** Makes a model from files. */
  public interface Maker<T> {
    /**
     * @throws IOException when a file is missing or malformed
     */
    T make() throws IOException;
  }

  private record Closing(ObjectCache cache, String key) implements CloseHook {
    @Override
    public void postClose(SolrCore core) {
      Object model = cache.remove(key);
      if (model instanceof AutoCloseable closeable) {
        try {
          closeable.close();
        } catch (Exception e) {
          throw new SolrException(SolrException.ErrorCode.SERVER_ERROR, e);
        }
      }
    }
  }
}
