package org.dateline.solr.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.common.util.NamedList;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.search.QParser;
import org.apache.solr.search.QParserPlugin;
import org.dateline.entity.EntityResolver;
import org.dateline.entity.EntityType;
import org.dateline.solr.EntityModel;
import org.dateline.solr.InitParams;
import org.dateline.solr.Parameter;

/**
 * Filters by an entity under any of its spellings: {@code fq={!entity type=person}Tokaïev} finds
 * the articles that name Kassym-Jomart Tokayev, however they spell him, and no other Tokayev. A
 * spelling that may be several entities finds all of them; one that no list knows finds the
 * unlisted name.
 *
 * <pre class="prettyprint">
 * &lt;queryParser name="entity" class="org.dateline.solr.search.EntityQParserPlugin"/&gt;
 * </pre>
 *
 * <p>Parameters of a request: {@code type} ({@code person}, {@code place}, {@code organisation};
 * all when left out) and {@code f}, the field of ids ({@code entity_id}). A query id such as {@code
 * Q200881} or {@code dl:person/…} stands for itself.
 *
 * @since 0.1.0
 */
public final class EntityQParserPlugin extends QParserPlugin {
  /** Name in requests. */
  public static final String NAME = "entity";

  private static final String TYPE = "type";
  private static final String FIELD = "f";

  /** Of a request, as docs/parameters.md has them. */
  static final Set<String> PARAMETERS = Set.of(TYPE, FIELD);

  private static final String DEFAULT_FIELD = "entity_id";

  /** Readings below this are left out when a better one is there. */
  private static final double NEAR_BEST = 0.25;

  private static final Parameter<List<String>> GAZETTEER =
      Parameter.texts(
          "gazetteer",
          List.of(),
          "Gazetteer files as of the entity tagger; without it those listed in gazetteer/index.txt.");

  private List<String> files = List.of();

  @Override
  public void init(NamedList<?> args) {
    InitParams params = new InitParams(NAME, args);
    files = params.take(GAZETTEER);
    params.refuseRest();
  }

  @Override
  public QParser createParser(
      String qstr, SolrParams localParams, SolrParams params, SolrQueryRequest req) {
    return new QParser(qstr, localParams, params, req) {
      @Override
      public Query parse() {
        EntityType type = type(wanted(localParams));
        String field = localParams == null ? DEFAULT_FIELD : localParams.get(FIELD, DEFAULT_FIELD);
        List<String> ids = ids(req, qstr == null ? "" : qstr.strip(), type);
        if (ids.isEmpty()) {
          return new MatchNoDocsQuery("no entity is called '" + qstr + "'");
        }
        req.getSchema().getField(field);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String id : ids) {
          any.add(new TermQuery(new Term(field, id)), BooleanClause.Occur.SHOULD);
        }
        return new ConstantScoreQuery(any.build());
      }
    };
  }

  private List<String> ids(SolrQueryRequest req, String spelling, EntityType type) {
    if (spelling.startsWith("dl:") || isQid(spelling)) {
      return List.of(spelling);
    }
    EntityModel model = EntityModel.of(req.getCore(), files);
    List<EntityResolver.Resolved> found =
        new EntityResolver(model.gazetteer(), model.analyzer()).resolve(spelling, type);
    List<String> ids = new ArrayList<>();
    for (EntityResolver.Resolved resolved : found) {
      if (resolved.score() >= found.get(0).score() - NEAR_BEST && !ids.contains(resolved.id())) {
        ids.add(resolved.id());
      }
    }
    return ids;
  }

  private static boolean isQid(String text) {
    return text.length() > 1
        && text.charAt(0) == 'Q'
        && text.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Solr keeps the parser's own name as the first value of {@code type}; ours is the second. */
  private static String wanted(SolrParams localParams) {
    String[] types = localParams == null ? null : localParams.getParams(TYPE);
    return types == null || types.length < 2 ? null : types[types.length - 1];
  }

  private static EntityType type(String label) {
    if (label == null || label.isBlank()) {
      return null;
    }
    for (EntityType type : EntityType.values()) {
      if (type.label().equals(label.strip().toLowerCase(Locale.ROOT))) {
        return type;
      }
    }
    throw new SolrException(
        SolrException.ErrorCode.BAD_REQUEST,
        "{!entity}: parameter 'type' is '" + label + "', allowed are person, place, organisation");
  }
}
