package org.dateline.extract.isolation;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Set;

/** Makes every URL of a child unusable, except those that classes are loaded from. */
final class NoNetwork implements URLStreamHandlerFactory {
  private static final Set<String> CLASS_PATH = Set.of("file", "jar", "jrt");

  @Override
  public URLStreamHandler createURLStreamHandler(String protocol) {
    return CLASS_PATH.contains(protocol) ? null : new Refusing();
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("documents may not open addresses: " + url.getProtocol());
    }
  }
}
