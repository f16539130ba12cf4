package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cli.Table.Column;

/** Prints what the index answers: facets, figures by source, and the queries to try next. */
final class DemoReport {
  private static final int TOP = 12;
  private static final int COUNTRIES = 3;
  private static final int SOURCES = 8;
  private static final double MAX_FIGURE = 1e15;
  private static final List<String> CASUALTIES = List.of("killed", "injured", "detained");
  private static final String FACETS =
      "{'query':'*:*','limit':0,'facet':{"
          + terms("person", "person", TOP)
          + ","
          + terms("place", "place", TOP)
          + ","
          + terms("organisation", "organisation", TOP)
          + ","
          + terms("claim_kind", "claim_kind", TOP)
          + "}}";

  /** The countries with most figures of a kind; for each the sources, with lowest and highest. */
  private static final String FIGURES =
      "{'query':'c_kind:%s','limit':0,'facet':{'country':{'type':'terms','field':'c_place_path',"
          + "'prefix':'0/','limit':"
          + COUNTRIES
          + ",'facet':{'source':{'type':'terms','field':'c_source','missing':true,'limit':"
          + SOURCES
          + ",'facet':{'low':'min(c_low)','high':'max(c_high)',"
          + terms("written", "c_surface", 3)
          + "}}}}}}";

  private final SolrHttp solr;
  private final PrintWriter out;

  DemoReport(SolrHttp solr, PrintWriter out) {
    this.solr = solr;
    this.out = out;
  }

  /**
   * @param coreUrl the core's address, for the printed queries
   */
  void print(String coreUrl) throws IOException {
    JsonNode facets = ask("/query", FACETS);
    facet("People", facets.path("person"));
    facet("Places", facets.path("place"));
    facet("Organisations", facets.path("organisation"));
    facet("Kinds of claims", facets.path("claim_kind"));
    for (String kind : CASUALTIES) {
      figures(kind, ask("/claims", FIGURES.replace("%s", kind)).path("country"));
    }
    queries(coreUrl);
    out.flush();
  }

  private JsonNode ask(String handler, String request) throws IOException {
    return solr.postJson(handler, request.replace('\'', '"')).path("facets");
  }

  private static String terms(String name, String field, int limit) {
    return "'" + name + "':{'type':'terms','field':'" + field + "','limit':" + limit + "}";
  }

  private void facet(String title, JsonNode facet) {
    Table table = new Table(Column.text(title, 60), Column.number("articles"));
    for (JsonNode bucket : facet.path("buckets")) {
      table.row(bucket.path("val").asText(), bucket.path("count").asText());
    }
    print(table, title);
  }

  private void figures(String kind, JsonNode countries) {
    Table table =
        new Table(
            Column.text(kind + " in", 20),
            Column.text("says who", 36),
            Column.number("low"),
            Column.number("high"),
            Column.text("as written", 60));
    for (JsonNode country : countries.path("buckets")) {
      String name = country.path("val").asText().substring("0/".length());
      for (JsonNode source : country.path("source").path("buckets")) {
        figure(table, name, source.path("val").asText(), source);
      }
      figure(table, name, "(the outlet itself)", country.path("source").path("missing"));
    }
    print(table, kind);
  }

  private static void figure(Table table, String country, String source, JsonNode figures) {
    if (figures.path("count").asInt() > 0) {
      List<String> written = new ArrayList<>();
      for (JsonNode surface : figures.path("written").path("buckets")) {
        written.add(surface.path("val").asText());
      }
      table.row(
          country,
          source,
          bound(figures.path("low")),
          bound(figures.path("high")),
          String.join(" · ", written));
    }
  }

  private static String bound(JsonNode value) {
    if (!value.isNumber()) {
      return "";
    }
    // The index keeps an open bound as the largest or smallest double.
    return Math.abs(value.asDouble()) > MAX_FIGURE ? "open" : String.valueOf(value.asLong());
  }

  private void print(Table table, String title) {
    if (table.isEmpty()) {
      out.println("  " + title + ": none");
    } else {
      table.print(out);
    }
    out.println();
  }

  private void queries(String coreUrl) {
    out.println("Try:");
    query("any spelling finds all", coreUrl + "/select?q=" + SolrHttp.encode("Tokaïev"));
    query(
        "facets",
        coreUrl
            + "/select?q=*:*&rows=0&facet=true&facet.field=person&facet.field=place"
            + "&facet.field=organisation&facet.field=claim_kind");
    query(
        "one entity, whatever the spelling",
        coreUrl + "/select?q=*:*&fq=" + SolrHttp.encode("{!entity type=place}Nour-Sultan"));
    query(
        "who counted how many",
        coreUrl
            + "/claims?q="
            + SolrHttp.encode("c_kind:killed AND c_place_path:\"0/Kazakhstan\""));
  }

  private void query(String what, String url) {
    out.println("  " + what + ":");
    out.println("    " + url);
  }
}
