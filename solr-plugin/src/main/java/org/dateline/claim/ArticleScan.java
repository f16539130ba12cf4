package org.dateline.claim;

import java.util.List;
import org.dateline.text.ArticleText;
import org.dateline.text.Part;
import org.dateline.text.Sentences;
import org.dateline.text.Span;

/** One pass over one article: what a sentence leaves open is taken from those before it. */
final class ArticleScan {
  private final Language language;
  private final ArticleText article;

  private final Scene scene = new Scene();

  /** The places of the article in order, or null when nobody looked for them. */
  private final List<PlaceName> places;

  /** The next of them. */
  private int place;

  private final Lexicon.Cache cache = new Lexicon.Cache();

  private final ProperNames names;

  ArticleScan(Language language, ArticleText article, List<PlaceName> places) {
    this.places = places;
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
          new SentenceScan(language, text, part, sentence, article.published(), names, cache);
      boolean paragraph = !sameParagraph(text, lastEnd, sentence.start());
      thread.begin(scan.speech(), scan.quotes(), paragraph, claims.size());
      List<PlaceName> named = null;
      if (places != null) {
        int from = place;
        while (place < places.size() && before(places.get(place), part, sentence.end())) {
          place++;
        }
        named = places.subList(from, place);
      }
      List<Sighting> seen = scan.sightings(named, part == Part.BODY && lastEnd == 0);
      scene.begin(part, sentence.start(), paragraph);
      String hedge = scan.backwardHedge();
      if (hedge != null) {
        for (int i = lastFirst; i < claims.size(); i++) {
          if (claims.get(i).hedge() == null) {
            claims.set(i, claims.get(i).hedged(hedge));
          }
        }
      }
      int first = claims.size();
      List<ClaimRules.Draft> drafts = scan.claims(claims, scene, seen, thread, earlier, money);
      earlier = null;
      for (ClaimRules.Draft draft : drafts) {
        earlier = draft.found.counted() ? draft : null;
        money = draft.kind.equals("money") ? draft : money;
      }
      scan.quantities(quantities);
      thread.end(scan.speech(), claims, drafts);
      scene.end(part, seen);
      if (claims.size() > first) {
        lastFirst = first;
      } else if (hedge == null) {
        lastFirst = claims.size();
      }
      lastEnd = sentence.end();
    }
  }

  private static boolean before(PlaceName place, Part part, int end) {
    return place.in() == part ? place.start() < end : place.in().compareTo(part) < 0;
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
