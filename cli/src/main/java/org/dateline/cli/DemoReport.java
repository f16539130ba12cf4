package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.dateline.cli.Table.Column;

/** Prints what the index answers: facets, figures by source, and the queries to try next. */
final class DemoReport {
  private static final int TOP = 12;
  private static final List<String> CASUALTIES = List.of("killed", "injured", "detained");

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
    JsonNode facets = solr.postJson("/query", request()).path("facets");
    facet("People", facets.path("person"));
    facet("Places", facets.path("place"));
    facet("Organisations", facets.path("organisation"));
    facet("Kinds of claims", facets.path("claim_kind"));
    for (String kind : CASUALTIES) {
      figures(kind, facets.path(kind));
    }
    queries(coreUrl);
    out.flush();
  }

  private static String request() {
    StringBuilder json = new StringBuilder("{\"query\":\"*:*\",\"limit\":0,\"facet\":{");
    for (String field : List.of("person", "place", "organisation", "claim_kind")) {
      json.append(terms(field, field, null)).append(',');
    }
    for (String kind : CASUALTIES) {
      json.append(terms(kind, "claim", kind + ": ")).append(',');
    }
    json.setLength(json.length() - 1);
    return json.append("}}").toString();
  }

  private static String terms(String name, String field, String prefix) {
    return "\""
        + name
        + "\":{\"type\":\"terms\",\"field\":\""
        + field
        + "\",\"limit\":"
        + TOP
        + (prefix == null ? "" : ",\"prefix\":\"" + prefix + "\"")
        + "}";
  }

  private void facet(String title, JsonNode facet) {
    Table table = new Table(Column.text(title, 60), Column.number("articles"));
    for (JsonNode bucket : facet.path("buckets")) {
      table.row(bucket.path("val").asText(), bucket.path("count").asText());
    }
    print(table, title);
  }

  private void figures(String kind, JsonNode facet) {
    Table table = new Table(Column.text(kind + ", by source", 90), Column.number("articles"));
    for (JsonNode bucket : facet.path("buckets")) {
      String claim = bucket.path("val").asText();
      table.row(claim.substring(kind.length() + 2), bucket.path("count").asText());
    }
    print(table, kind);
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
        coreUrl + "/select?q=" + SolrHttp.encode("{!entity type=place}Nour-Sultan"));
    query("who counted how many", coreUrl + "/claims?kind=killed");
  }

  private void query(String what, String url) {
    out.println("  " + what + ":");
    out.println("    " + url);
  }
}
