import java.nio.file.Path;
import java.util.List;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.impl.Http2SolrClient;
import org.apache.solr.client.solrj.request.ContentStreamUpdateRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrInputDocument;

/** SolrJ: URL of the collection, a file. */
class WithSolrJ {
  public static void main(String[] args) throws Exception {
    try (SolrClient solr = new Http2SolrClient.Builder(args[0]).build()) {
      ContentStreamUpdateRequest file = new ContentStreamUpdateRequest("/update/extract");
      file.addFile(Path.of(args[1]).toFile(), "text/html");
      file.setParam("literal.id", "solrj-file");
      file.process(solr);
      SolrInputDocument text = new SolrInputDocument();
      text.setField("id", "solrj-text");
      text.setField("title", "Talks");
      text.setField("body", "Kassym-Jomart Tokayev said that 12 people were injured in Astana.");
      solr.add(text);
      solr.commit();

      String ours = "id:(solrj-file OR solrj-text)";
      QueryResponse found =
          solr.query(
              new SolrQuery("*:*").addFilterQuery(ours).setRows(0).addFacetField("person"));
      long persons =
          found.getFacetField("person").getValues().stream()
              .filter(value -> value.getName().equals("Kassym-Jomart Tokayev"))
              .mapToLong(value -> value.getCount())
              .sum();
      check(persons == 2, "facet: " + found);

      found =
          solr.query(
              new SolrQuery("*:*")
                  .addFilterQuery(
                      "{!entity type=person}Tokaïev",
                      ours,
                      "{!claims kind=injured min=11 max=13}"));
      List<Object> ids =
          found.getResults().stream().map(doc -> doc.getFieldValue("id")).toList();
      check(ids.equals(List.of("solrj-text")), "filter: " + ids);

      found =
          solr.query(
              new SolrQuery("Tokajew").addFilterQuery("id:solrj-file").setHighlight(true));
      String marked = found.getHighlighting().toString();
      check(marked.contains("<em>Токаев"), "highlight: " + marked);
    }
    String version = SolrClient.class.getPackage().getImplementationVersion();
    System.out.println("SolrJ " + version.split(" ")[0]);
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
