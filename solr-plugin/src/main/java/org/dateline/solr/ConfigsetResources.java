package org.dateline.solr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.ResourceLoader;
import org.dateline.text.Resources;

/**
 * Opens data files of the core's configset, on disk or in ZooKeeper, else those shipped in the
 * plugin's jar, so that a foreign configset needs none; remembers a digest of each: together the
 * version of the rules a document was tagged with. Safe for use by several threads.
 */
public final class ConfigsetResources implements Resources {
  /** In place of the digest of a file that is asked for and not there. */
  private static final String ABSENT = "";

  private final ResourceLoader loader;
  private final Map<String, String> digests = new TreeMap<>();

  /**
   * @param loader the core's resource loader
   */
  public ConfigsetResources(ResourceLoader loader) {
    this.loader = loader;
  }

  @Override
  public InputStream open(String name) throws IOException {
    byte[] bytes;
    try {
      bytes = read(name);
    } catch (IOException e) {
      note(name, ABSENT);
      throw e;
    }
    note(name, digest(bytes));
    return new ByteArrayInputStream(bytes);
  }

  private synchronized void note(String name, String digest) {
    digests.put(name, digest);
  }

  private byte[] read(String name) throws IOException {
    // A name that leaves the configset is refused here as well as by Solr's own loader.
    if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
      throw new IOException("Not a file name within the configset: " + name);
    }
    try (InputStream in = find(name)) {
      return in.readAllBytes();
    }
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

  /** Names asked for so far with what was read under them, to be compared by {@link #hold}. */
  synchronized Map<String, String> digests() {
    return Map.copyOf(digests);
  }

  /** Whether the same names give the same bytes here. */
  boolean hold(Map<String, String> others) {
    for (Map.Entry<String, String> other : others.entrySet()) {
      String here;
      try {
        here = digest(read(other.getKey()));
      } catch (IOException e) {
        here = ABSENT;
      }
      if (!here.equals(other.getValue())) {
        return false;
      }
    }
    return true;
  }

  /**
   * First 12 hexadecimal digits of the SHA-256 over names and bytes of all files read so far, in
   * the order of their names.
   */
  public synchronized String version() {
    StringBuilder all = new StringBuilder();
    digests.forEach(
        (name, digest) -> {
          if (!digest.equals(ABSENT)) {
            all.append(name).append('\t').append(digest).append('\n');
          }
        });
    return digest(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
