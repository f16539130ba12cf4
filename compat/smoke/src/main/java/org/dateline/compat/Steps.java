package org.dateline.compat;

import java.util.List;

/** The requests whose answers must be the same on every version of Solr, in this order. */
final class Steps {
  private Steps() {}

  /**
   * @param name for messages
   * @param path from the core on, with slash; parameters in words as typed, encoded when sent
   * @param body JSON to post, or null
   */
  record Step(String name, String path, List<String> params, String body) {
    static Step get(String name, String path, String... params) {
      return new Step(name, path, List.of(params), null);
    }

    static Step post(String name, String body, String... params) {
      return new Step(name, "/update", List.of(params), body);
    }
  }

  private static final String FACETS =
      String.join(
          ",",
          List.of(
                  "person",
                  "person_written",
                  "place",
                  "place_path",
                  "organisation",
                  "entity_id",
                  "claim",
                  "claim_kind",
                  "claim_kind_subject",
                  "claim_source",
                  "language",
                  "extract_status",
                  "extract_parser")
              .stream()
              .map(field -> field + ":{type:terms,field:" + field + ",limit:-1,sort:'index asc'}")
              .toList());

  /** To be sent after the seeds are in. */
  static List<Step> all() {
    return List.of(
        Step.get("facets", "/query", "q=*:*", "rows=0", "json.facet={" + FACETS + "}"),
        Step.get("every stored field", "/select", "q=*:*", "rows=1000", "sort=id asc", "fl=*"),
        Step.get(
            "children", "/query", "q=*:*", "articles=*:*", "rows=5000", "sort=id asc", "fl=*"),
        Step.get("another script", "/select", "q=Токаев", "sort=id asc", "fl=id", "hl=true"),
        Step.get("phrase", "/select", "q=\"Tokayev Kassym\"~4", "sort=id asc", "fl=id", "hl=true"),
        Step.get("exact", "/select", "q=Tokaïev", "useParams=exact", "sort=id asc", "fl=id"),
        Step.get("broad", "/select", "q=Takayev", "useParams=broad", "sort=id asc", "fl=id"),
        Step.get(
            "entity", "/select", "q=*:*", "fq={!entity type=person}Tokaïev", "sort=id asc", "fl=id"),
        Step.get(
            "claims filter",
            "/select",
            "q=*:*",
            "fq={!claims kind=killed min=10 max=99}",
            "sort=id asc",
            "fl=id"),
        Step.get("claims", "/claims", "kind=killed", "place=Kazakhstan"),
        Step.get("claims by words", "/claims", "q=police", "rows=20"),
        Step.get("type-ahead", "/suggest", "suggest.q=Tokaj"),
        analysis("text_news"),
        analysis("text_news_exact"),
        analysis("text_news_broad"),
        analysis("name_key"),
        analysis("text_suggest"),
        Step.post(
            "plain text",
            "[{\"id\":\"t1\",\"title\":\"Storm\",\"body\":\"Three people were killed in Krakow, the"
                + " Polish interior ministry said.\"},{\"id\":\"t2\",\"body\":\"Полиция задержала"
                + " более 200 человек в Алматы.\"}]",
            "commit=true"),
        Step.post(
            "a bad one among good ones",
            "[{\"id\":\"t3\",\"body\":\"Two were injured in Berlin.\"},{\"id\":\"t4\",\"published\":"
                + "\"not a date\"}]",
            "commit=true",
            "update.chain=tolerant"),
        Step.post(
            "atomic", "[{\"id\":\"t1\",\"title\":{\"set\":\"Storm in Gdansk\"}}]", "commit=true"),
        Step.post("plain chain", "[{\"id\":\"t5\",\"body\":\"In Paris.\"}]", "update.chain=plain"),
        Step.post("delete", "{\"delete\":[\"t2\"]}", "commit=true"),
        Step.post("broken", "[{\"id\":"),
        Step.get("after it", "/select", "q=*:*", "fq={!prefix f=id}t", "sort=id asc", "fl=*"));
  }

  private static Step analysis(String type) {
    return Step.get(
        "analysis of " + type,
        "/analysis/field",
        "analysis.fieldtype=" + type,
        "analysis.fieldvalue=Касым-Жомарт Токаев met Olaf Scholz in Nur-Sultan",
        "analysis.query=Tokajew");
  }
}
