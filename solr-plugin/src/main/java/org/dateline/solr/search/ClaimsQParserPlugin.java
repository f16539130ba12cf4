package org.dateline.solr.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.search.QParser;
import org.apache.solr.search.QParserPlugin;
import org.apache.solr.search.SyntaxError;

/**
 * Finds articles by one of their claims: {@code {!claims kind=killed subject=security_forces
 * place=Almaty min=10 max=100}} matches an article with a claim whose interval overlaps 10 to 100.
 * As a facet query it counts a document in every bucket that its figure may lie in. Needs the
 * claims as child documents.
 *
 * <pre class="prettyprint">
 * &lt;queryParser name="claims" class="org.dateline.solr.search.ClaimsQParserPlugin"/&gt;
 * </pre>
 *
 * <p>Parameters: those of {@code /claims} ({@code kind}, {@code subject}, {@code place}, {@code
 * source}, {@code from}, {@code to}), and {@code min}, {@code max}: bounds, both inclusive.
 *
 * @since 0.1.0
 */
public final class ClaimsQParserPlugin extends QParserPlugin {
  /** Name in requests. */
  public static final String NAME = "claims";

  private static final String CHILDREN = "+_nest_path_:\"/claims\"";
  private static final String ARTICLES = "*:* -_nest_path_:*";

  @Override
  public QParser createParser(
      String qstr, SolrParams localParams, SolrParams params, SolrQueryRequest req) {
    return new QParser(qstr, localParams, params, req) {
      @Override
      public Query parse() throws SyntaxError {
        List<String> clauses = new ArrayList<>();
        clauses.add(CHILDREN);
        for (String filter : ClaimsFilterComponent.filters(localParams)) {
          clauses.add("+(" + filter.substring(filter.indexOf('}') + 1) + ")");
        }
        String min = bound(localParams, "min");
        String max = bound(localParams, "max");
        if (max != null) {
          clauses.add("+c_low:[* TO " + max + "]");
        }
        if (min != null) {
          clauses.add("+c_high:[" + min + " TO *]");
        }
        // The block join parser does the rest; its texts travel as parameters, not as syntax.
        return subQuery(
                "{!parent which='" + ARTICLES + "' v='" + escape(String.join(" ", clauses)) + "'}",
                null)
            .getQuery();
      }
    };
  }

  private static String escape(String query) {
    return query.replace("\\", "\\\\").replace("'", "\\'");
  }

  private static String bound(SolrParams params, String name) {
    String value = params.get(name);
    if (value == null) {
      return null;
    }
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return Double.toString(number);
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new SolrException(
        SolrException.ErrorCode.BAD_REQUEST,
        "{!claims}: parameter '" + name + "' is '" + value + "', allowed is a number");
  }
}
