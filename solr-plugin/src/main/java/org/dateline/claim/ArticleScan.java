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

  /** Places named so far, by their first word; the last one under the empty key. */
  private final Map<String, String> known = new HashMap<>();

  ArticleScan(Language language, ArticleText article) {
    this.language = language;
    this.article = article;
  }

  void run(Part part, List<Claim> claims, List<Quantity> quantities) {
    String text = article.text(part);
    String source = null;
    int sourceEnd = -1;
    boolean leading = false;
    ClaimRules.Draft earlier = null;
    ClaimRules.Draft money = null;
    boolean quoteOpen = false;
    int lastFirst = claims.size();
    int lastEnd = 0;
    for (Span sentence : Sentences.split(text, language.code)) {
      SentenceScan scan =
          new SentenceScan(language, text, part, sentence, article.published(), known, cache);
      boolean adjacent = sourceEnd >= 0 && sameParagraph(text, sourceEnd, sentence.start());
      if (!sameParagraph(text, lastEnd, sentence.start())) {
        quoteOpen = false;
      }
      boolean startsOpen = quoteOpen;
      quoteOpen = scan.quoteOpenAfter(quoteOpen);
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
      boolean carries = startsOpen || adjacent && (leading && scan.continues() || scan.indirect());
      List<ClaimRules.Draft> drafts =
          scan.claims(
              claims,
              setting,
              headline,
              carries ? source : null,
              source,
              startsOpen,
              earlier,
              money);
      earlier = null;
      for (ClaimRules.Draft draft : drafts) {
        earlier = draft.found.counted() ? draft : null;
        money = draft.kind.equals("money") ? draft : money;
      }
      scan.quantities(quantities);
      String named = scan.mainSource();
      if (named != null) {
        source = named;
        leading = scan.leads();
        sourceEnd = sentence.end();
      } else if (claims.size() > first && claims.get(first).attribution() != null || startsOpen) {
        sourceEnd = sentence.end();
      }
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
