package org.dateline.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.ArticleText;
import org.dateline.text.Part;
import org.dateline.text.Sentences;
import org.dateline.text.Span;

/** One pass over one article: what a sentence leaves open is taken from those before it. */
final class ArticleScan {
  private final Language language;
  private final ArticleText article;

  /** Place named first in the headline, else in the lead. */
  private PlaceRules.Place setting;

  /** Whether the headline names it. */
  private boolean headline;

  private int bodySentences;

  private final Lexicon.Cache cache = new Lexicon.Cache();

  private final ProperNames names;

  /** Places named so far, by their first word; the last one under the empty key. */
  private final Map<String, String> known = new HashMap<>();

  ArticleScan(Language language, ArticleText article) {
    this.language = language;
    this.article = article;
    this.names =
        new ProperNames(
            article.text(Part.BODY), language.countries, language.lexicon.on("inflected_names"));
  }

  void run(Part part, List<Claim> claims, List<Quantity> quantities) {
    String text = article.text(part);
    SourceThread thread = new SourceThread();
    ClaimRules.Draft earlier = null;
    ClaimRules.Draft money = null;
    int lastFirst = claims.size();
    int lastEnd = 0;
    for (Span sentence : Sentences.split(text, language.code)) {
      SentenceScan scan =
          new SentenceScan(
              language, text, part, sentence, article.published(), known, names, cache);
      thread.begin(scan, !sameParagraph(text, lastEnd, sentence.start()), claims.size());
      if (setting == null && (part == Part.TITLE || bodySentences < 2)) {
        setting = scan.firstPlace();
        headline = setting != null && part == Part.TITLE;
      }
      bodySentences += part == Part.BODY ? 1 : 0;
      String hedge = scan.backwardHedge();
      if (hedge != null) {
        for (int i = lastFirst; i < claims.size(); i++) {
          if (claims.get(i).hedge() == null) {
            claims.set(i, claims.get(i).hedged(hedge));
          }
        }
      }
      int first = claims.size();
      List<ClaimRules.Draft> drafts =
          scan.claims(claims, setting, headline, thread, earlier, money);
      earlier = null;
      for (ClaimRules.Draft draft : drafts) {
        earlier = draft.found.counted() ? draft : null;
        money = draft.kind.equals("money") ? draft : money;
      }
      scan.quantities(quantities);
      thread.end(scan, claims, drafts);
      if (claims.size() > first) {
        lastFirst = first;
      } else if (hedge == null) {
        lastFirst = claims.size();
      }
      lastEnd = sentence.end();
    }
  }

  private static boolean sameParagraph(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return false;
      }
    }
    return true;
  }
}
