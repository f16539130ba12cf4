package org.dateline.solr;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.util.ResourceLoader;
import org.dateline.text.Resources;

/**
 * Opens data files of the core's configset, on disk or in ZooKeeper, else those shipped in the
 * plugin's jar, so that a foreign configset needs none; keeps a digest of all that was read: the
 * version of the rules a document was tagged with. For use by one thread while a core loads.
 */
public final class ConfigsetResources implements Resources {
  private final ResourceLoader loader;
  private final MessageDigest digest;

  /**
   * @param loader the core's resource loader
   */
  public ConfigsetResources(ResourceLoader loader) {
    this.loader = loader;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public InputStream open(String name) throws IOException {
    // A name that leaves the configset is refused here as well as by Solr's own loader.
    if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
      throw new IOException("Not a file name within the configset: " + name);
    }
    return new DigestInputStream(find(name), digest);
  }

  private InputStream find(String name) throws IOException {
    try {
      return loader.openResource(name);
    } catch (IOException e) {
      InputStream shipped = ConfigsetResources.class.getResourceAsStream("/" + name);
      if (shipped == null) {
        throw e;
      }
      return shipped;
    }
  }

  /** First 12 hexadecimal digits of the SHA-256 over all bytes read so far; resets. */
  public String version() {
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }
}
