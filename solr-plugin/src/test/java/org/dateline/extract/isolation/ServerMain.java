package org.dateline.extract.isolation;

import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server that knows the plugin by reflection only: its jars are in a loader of their own below
 * the server's, as those of {@code <solr_home>/lib} are. Extracts a page as its argument says
 * ({@code AUTO} …), prints status, parser and reason, and ends with its standard input.
 */
final class ServerMain {
  private static final String PAGE =
      "<html><body><article><h1>The river fell</h1><p>The river fell on Wednesday, and the only road"
          + " to the north is open again, the mayor said in the evening.</p></article></body></html>";

  private ServerMain() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    ClassLoader plugin = pluginLoader();
    Class<?> limits = plugin.loadClass("org.dateline.extract.ExtractionLimits");
    Class<?> isolation = plugin.loadClass("org.dateline.extract.Isolation");
    Class<?> hints = plugin.loadClass("org.dateline.extract.ExtractionHints");
    Object mode = isolation.getMethod("valueOf", String.class).invoke(null, args[0]);
    Object extractor =
        plugin
            .loadClass("org.dateline.extract.ArticleExtractors")
            .getMethod("create", limits, isolation)
            .invoke(null, limits.getField("DEFAULTS").get(null), mode);
    Method extract =
        plugin
            .loadClass("org.dateline.extract.ArticleExtractor")
            .getMethod("extract", byte[].class, hints);
    Object result =
        extract.invoke(
            extractor, PAGE.getBytes(StandardCharsets.UTF_8), hints.getField("NONE").get(null));
    Class<?> type = result.getClass();
    out.println(
        type.getMethod("status").invoke(result)
            + " "
            + type.getMethod("parser").invoke(result)
            + " "
            + type.getMethod("reason").invoke(result));
    out.flush();
    while (System.in.read() >= 0) {
      // until the test closes it
    }
    System.exit(0);
  }

  private static ClassLoader pluginLoader() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("plugin.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return URLClassLoader.newInstance(urls.toArray(new URL[0]), ServerMain.class.getClassLoader());
  }
}
