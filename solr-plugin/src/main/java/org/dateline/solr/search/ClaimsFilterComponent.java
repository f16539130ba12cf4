package org.dateline.solr.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.solr.client.solrj.util.ClientUtils;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.ShardParams;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.handler.component.ResponseBuilder;
import org.apache.solr.handler.component.SearchComponent;

/**
 * Turns the parameters {@code kind}, {@code subject}, {@code place}, {@code source}, {@code from}
 * and {@code to} of {@code /claims} into filter queries on the child documents. Stands before the
 * query component. Values are taken literally; nothing in them is query syntax.
 *
 * <pre class="prettyprint">
 * &lt;searchComponent name="claims-filter" class="org.dateline.solr.search.ClaimsFilterComponent"/&gt;
 * </pre>
 *
 * @since 0.1.0
 */
public final class ClaimsFilterComponent extends SearchComponent {
  /** Said, since a request may set another operator for all its queries. */
  private static final String OR = " OR ";

  @Override
  public void prepare(ResponseBuilder rb) {
    SolrParams params = rb.req.getParams();
    if (params.getBool(ShardParams.IS_SHARD, false)) {
      return; // The filters came with the request.
    }
    ModifiableSolrParams more = new ModifiableSolrParams(params);
    filters(params).forEach(filter -> more.add(CommonParams.FQ, filter));
    rb.req.setParams(more);
  }

  static List<String> filters(SolrParams params) {
    List<String> filters = new ArrayList<>();
    List<String> kinds = values(params, ClaimsRequestParams.KIND);
    if (!kinds.isEmpty()) {
      filters.add(any("c_kind", kinds));
    }
    List<String> subjects = values(params, ClaimsRequestParams.SUBJECT);
    if (!subjects.isEmpty()) {
      filters.add(any("c_subject_class", subjects) + OR + any("c_subject", subjects));
    }
    List<String> places = values(params, ClaimsRequestParams.PLACE);
    if (!places.isEmpty()) {
      List<String> clauses = new ArrayList<>();
      for (String place : places) {
        clauses.add("c_place:" + quote(place));
        clauses.add("c_place_id:" + quote(place));
        clauses.add("c_place_path:" + quote(place));
        // The named place on any level of the path.
        clauses.add("c_place_path:*\\/" + ClientUtils.escapeQueryChars(place));
      }
      filters.add(String.join(OR, clauses));
    }
    List<String> sources = values(params, ClaimsRequestParams.SOURCE);
    if (!sources.isEmpty()) {
      filters.add(any("c_source", sources) + OR + any("c_source_id", sources));
    }
    String from = day(params, ClaimsRequestParams.FROM);
    String to = day(params, ClaimsRequestParams.TO);
    if (from != null || to != null) {
      filters.add(
          "c_day:["
              + (from == null ? "*" : from + "T00:00:00Z")
              + " TO "
              + (to == null ? "*" : to + "T23:59:59.999Z")
              + "]");
    }
    filters.replaceAll(filter -> "{!lucene}" + filter);
    return filters;
  }

  private static String any(String field, List<String> values) {
    return field + ":(" + String.join(OR, values.stream().map(v -> quote(v)).toList()) + ")";
  }

  private static String quote(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static List<String> values(SolrParams params, String name) {
    List<String> values = new ArrayList<>();
    String[] given = params.getParams(name);
    for (String one : given == null ? new String[0] : given) {
      for (String value : one.split(",", -1)) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
    }
    return values;
  }

  private static String day(SolrParams params, String name) {
    String value = params.get(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(value.strip()).toString();
    } catch (DateTimeException e) {
      throw new SolrException(
          SolrException.ErrorCode.BAD_REQUEST,
          "parameter '" + name + "' is '" + value + "', allowed is a day like 2022-01-05",
          e);
    }
  }

  @Override
  public void process(ResponseBuilder rb) {
    // All is done before the query.
  }

  @Override
  public String getDescription() {
    return "Filters claims by kind, subject, place, source and period";
  }
}
