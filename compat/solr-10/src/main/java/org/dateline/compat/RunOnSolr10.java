package org.dateline.compat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jakarta.servlet.DispatcherType;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Installs the built distribution into a Solr 10, indexes the seeds over HTTP and compares all facets
 * with those that Solr 9 gave in InstallIT.
 */
public final class RunOnSolr10 {
  private static final int TRIES = 240;

  private RunOnSolr10() {}

  /**
   * @param args folder with the distribution's zip and facets-solr9.json; folder of seeds
   */
  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]);
    Path home = Files.createTempDirectory("solr10");
    unpack(zip(target), home);
    Files.writeString(home.resolve("solr.xml"), "<solr/>");
    Files.createDirectories(home.resolve("news"));
    Files.writeString(home.resolve("news/core.properties"), "name=news\nconfigSet=news\n");
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/solr");
    context.setAttribute("solr.properties", new Properties());
    context.setAttribute("solr.solr.home", home.toString());
    context.addEventListener(new CoreContainerProvider());
    context.addFilter(
        new FilterHolder(new SolrDispatchFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
    server.setHandler(context);
    server.start();
    String core = "http://127.0.0.1:" + connector.getLocalPort() + "/solr/news";
    awaitCore(core);
    try (Stream<Path> seeds = Files.list(Path.of(args[1]))) {
      for (Path seed :
          seeds
              .filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".md"))
              .sorted()
              .toList()) {
        String name = URLEncoder.encode(seed.getFileName().toString(), StandardCharsets.UTF_8);
        post(core + "/update/extract?resource.name=" + name + "&literal.id=" + name, seed);
      }
    }
    get(core + "/update?commit=true");
    String facets = get(core + "/query?" + query());
    String ours = facets.substring(facets.indexOf("\"facets\""));
    Path expected = target.resolve("facets-solr9.json");
    if (!Files.exists(expected)) {
      System.out.println("Solr 10 runs; no facets of Solr 9 to compare with\n" + ours);
      System.exit(0);
    }
    // The two versions indent differently.
    boolean same = bare(ours).equals(bare(Files.readString(expected)));
    // The build log is what this program is for.
    System.out.println(same ? "Solr 10: facets equal those of Solr 9" : "Solr 10 differs:\n" + ours);
    System.exit(same ? 0 : 1);
  }

  /** The same request as in InstallIT. */
  private static String query() {
    StringBuilder facets = new StringBuilder("{");
    for (String field :
        List.of(
            "person", "place", "organisation", "entity_id", "place_path", "claim", "claim_kind",
            "claim_source", "language", "extract_status", "extract_parser")) {
      facets
          .append(facets.length() > 1 ? "," : "")
          .append(field)
          .append(":{type:terms,field:")
          .append(field)
          .append(",limit:-1,sort:'index asc'}");
    }
    return "q=*:*&rows=0&json.facet="
        + URLEncoder.encode(facets.append('}').toString(), StandardCharsets.UTF_8);
  }

  private static void awaitCore(String core) throws Exception {
    for (int i = 0; ; i++) {
      try {
        get(core + "/select?q=*:*");
        return;
      } catch (IOException e) {
        if (i == TRIES) {
          throw e;
        }
        Thread.sleep(500);
      }
    }
  }

  private static String get(String url) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url)));
  }

  private static void post(String url, Path file) throws Exception {
    send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofFile(file)));
  }

  private static String send(HttpRequest.Builder request) throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200) {
      throw new IOException("HTTP " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  private static Path zip(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().matches("dateline-.*-solr\\.zip"))
          .findFirst()
          .orElseThrow(() -> new IOException("no distribution: run mvn package first"));
    }
  }

  private static void unpack(Path zip, Path into) throws IOException {
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        if (!entry.isDirectory() && (name.startsWith("lib/") || name.startsWith("configsets/"))) {
          Path file = into.resolve(name).normalize();
          Files.createDirectories(file.getParent());
          Files.copy(entries, file);
        }
      }
    }
  }

  private static String bare(String json) {
    return json.replaceAll("\\s+", "");
  }
}
