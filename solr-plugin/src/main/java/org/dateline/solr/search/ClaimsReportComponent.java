package org.dateline.solr.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexableField;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.ShardParams;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.handler.component.ResponseBuilder;
import org.apache.solr.handler.component.SearchComponent;
import org.apache.solr.response.ResultContext;
import org.dateline.solr.update.Vagueness;

/**
 * Adds the section {@code report} to the answer of {@code /claims}: for the claims found, the
 * least, the median and the greatest figure, overall, by day and by source, each figure with its
 * sentence; figures of near-duplicate articles are counted once, conflicting ones stand side by
 * side. Reads the claims that the query component returns, from all shards: {@code rows} bounds
 * them.
 *
 * <pre class="prettyprint">
 * &lt;searchComponent name="claims-report" class="org.dateline.solr.search.ClaimsReportComponent"/&gt;
 * </pre>
 *
 * @since 0.1.0
 */
public final class ClaimsReportComponent extends SearchComponent {
  private static final String RESPONSE = "response";
  private static final int DEFAULT_FIGURES = 5;
  private static final int MAX_FIGURES = 1_000;

  /** What re-editing of an agency's text changes at most, see {@code Fingerprint}. */
  private static final int DEFAULT_NEAR = 6;

  private static final int MAX_NEAR = 20;

  @Override
  public void prepare(ResponseBuilder rb) {
    // Checks before anything is searched.
    Settings.of(rb.req.getParams());
  }

  @Override
  public void process(ResponseBuilder rb) {
    if (!rb.req.getParams().getBool(ShardParams.IS_SHARD, false)) {
      report(rb);
    }
  }

  @Override
  public void finishStage(ResponseBuilder rb) {
    if (rb.stage == ResponseBuilder.STAGE_GET_FIELDS) {
      report(rb);
    }
  }

  private static void report(ResponseBuilder rb) {
    Settings settings = Settings.of(rb.req.getParams());
    List<Figure> figures = new ArrayList<>();
    long found = 0;
    Object response = rb.rsp.getValues().get(RESPONSE);
    if (response instanceof SolrDocumentList list) {
      list.forEach(doc -> figures.add(figure(doc)));
      found = list.getNumFound();
    } else if (response instanceof ResultContext context) {
      for (Iterator<SolrDocument> docs = context.getProcessedDocuments(); docs.hasNext(); ) {
        figures.add(figure(docs.next()));
      }
      found = context.getDocList().matches();
    }
    var report =
        new ClaimsReport(
                figures,
                settings.vagueness() == Vagueness.LOWER,
                settings.near(),
                settings.figures())
            .answer(settings.ranges());
    if (found > figures.size()) {
      report.add(
          "incomplete",
          "read " + figures.size() + " of " + found + " claims; raise rows or narrow");
    }
    rb.rsp.add("report", report);
  }

  private static Figure figure(SolrDocument doc) {
    return new Figure(
        text(doc, "id"),
        text(doc, "c_article"),
        text(doc, "c_fingerprint"),
        text(doc, "c_kind"),
        text(doc, "c_subject_class"),
        text(doc, "c_subject"),
        text(doc, "c_place"),
        day(doc, "c_day"),
        day(doc, "c_published"),
        text(doc, "c_source"),
        text(doc, "c_outlet"),
        number(doc, "c_min"),
        number(doc, "c_max"),
        text(doc, "c_approx"),
        text(doc, "c_hedge"),
        text(doc, "c_sentence"),
        text(doc, "c_title"),
        text(doc, "c_url"));
  }

  private static Object value(SolrDocument doc, String name) {
    Object value = doc.getFieldValue(name);
    return value instanceof Collection<?> several && !several.isEmpty()
        ? several.iterator().next()
        : value;
  }

  private static String text(SolrDocument doc, String name) {
    Object value = value(doc, name);
    if (value instanceof IndexableField field) {
      return field.stringValue();
    }
    return value == null ? null : value.toString();
  }

  private static Double number(SolrDocument doc, String name) {
    Object value = value(doc, name);
    if (value instanceof IndexableField field) {
      return field.numericValue() == null ? null : field.numericValue().doubleValue();
    }
    return value instanceof Number number ? number.doubleValue() : null;
  }

  private static String day(SolrDocument doc, String name) {
    Object value = value(doc, name);
    if (value instanceof IndexableField field && field.numericValue() != null) {
      value = new Date(field.numericValue().longValue());
    }
    return value instanceof Date date ? date.toInstant().toString().substring(0, 10) : null;
  }

  @Override
  public String getDescription() {
    return "Low, median and high of claims by day and by source";
  }

  private record Settings(Vagueness vagueness, int near, int figures, List<Double> ranges) {
    static Settings of(SolrParams params) {
      return new Settings(
          vagueness(params),
          number(params, ClaimsRequestParams.NEAR, DEFAULT_NEAR, MAX_NEAR),
          number(params, ClaimsRequestParams.FIGURES, DEFAULT_FIGURES, MAX_FIGURES),
          ranges(params));
    }

    private static Vagueness vagueness(SolrParams params) {
      String value = params.get(ClaimsRequestParams.VAGUENESS, "range");
      return Arrays.stream(Vagueness.values())
          .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
          .findFirst()
          .orElseThrow(() -> bad(ClaimsRequestParams.VAGUENESS, value, "range or lower", null));
    }

    private static int number(SolrParams params, String name, int byDefault, int max) {
      String value = params.get(name);
      try {
        int number = value == null ? byDefault : Integer.parseInt(value);
        if (number >= 0 && number <= max) {
          return number;
        }
        throw bad(name, value, "0 to " + max, null);
      } catch (NumberFormatException e) {
        throw bad(name, value, "0 to " + max, e);
      }
    }

    private static List<Double> ranges(SolrParams params) {
      String value = params.get(ClaimsRequestParams.RANGES, "");
      List<Double> bounds = new ArrayList<>();
      String allowed = "up to 100 ascending numbers, e.g. 0,10,100";
      try {
        for (String bound : value.isBlank() ? new String[0] : value.split(",", -1)) {
          double number = Double.parseDouble(bound.strip());
          boolean ascends = bounds.isEmpty() || number > bounds.get(bounds.size() - 1);
          if (!Double.isFinite(number) || !ascends || bounds.size() == 100) {
            throw bad(ClaimsRequestParams.RANGES, value, allowed, null);
          }
          bounds.add(number);
        }
      } catch (NumberFormatException e) {
        throw bad(ClaimsRequestParams.RANGES, value, allowed, e);
      }
      return bounds;
    }

    private static SolrException bad(String name, String value, String allowed, Exception cause) {
      return new SolrException(
          SolrException.ErrorCode.BAD_REQUEST,
          "parameter '" + name + "' is '" + value + "', allowed is " + allowed,
          cause);
    }
  }
}
