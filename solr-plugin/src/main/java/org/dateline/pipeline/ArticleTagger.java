package org.dateline.pipeline;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.dateline.claim.ClaimAnalysis;
import org.dateline.claim.ClaimTagger;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityTagger;
import org.dateline.entity.Gazetteer;
import org.dateline.lucene.NameAnalyzer;
import org.dateline.text.ArticleText;
import org.dateline.text.Resources;

/**
 * An article's text in, its entities and linked claims out. Immutable; one instance serves all
 * threads of a core.
 */
public final class ArticleTagger {
  private final EntityTagger entities;
  private final ClaimTagger claims;

  public ArticleTagger(EntityTagger entities, ClaimTagger claims) {
    this.entities = entities;
    this.claims = claims;
  }

  /**
   * Loads gazetteer and lexicons.
   *
   * @param resources the {@code conf} folder of a configset
   * @throws IOException when a file is missing or malformed; the message names file and line
   */
  public static ArticleTagger load(Resources resources) throws IOException {
    Analyzer analyzer = NameAnalyzer.create();
    Gazetteer gazetteer = Gazetteer.load(resources, GazetteerFiles.list(resources), analyzer);
    return new ArticleTagger(new EntityTagger(gazetteer, analyzer), ClaimTagger.load(resources));
  }

  /** Tags one article. Time and memory grow linearly with its length. */
  public TaggedArticle tag(ArticleText article) {
    List<Entity> found = entities.tag(article);
    ClaimAnalysis numbers = claims.tag(article, ClaimPlaces.of(found));
    return new TaggedArticle(
        found, ClaimLinker.link(numbers.claims(), found), numbers.quantities());
  }
}
