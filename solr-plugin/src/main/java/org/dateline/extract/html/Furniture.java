package org.dateline.extract.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.PackagedTable;
import org.jsoup.nodes.Element;

/**
 * Says by an element's tag, role, class and id what part of a page it is. The words are those that
 * page templates use everywhere ({@code furniture.tsv}); no site is named in them.
 */
final class Furniture {
  /** What the markup claims. */
  enum Verdict {
    NONE,
    /** Says it holds the article's text. */
    BODY,
    /** Beside the article, if it is not much of the page. */
    FURNITURE,
    /** As before, and so surely that more of the page's text is needed to prove it wrong. */
    SURE,
    /** Readers' words, consent forms: not the article, however much there is of it. */
    CERTAIN
  }

  /**
   * @param verdict what is claimed
   * @param word the word that claims it
   */
  record Mark(Verdict verdict, String word) {
    boolean isFurniture() {
      return verdict.compareTo(Verdict.FURNITURE) >= 0;
    }
  }

  private static final String HIDDEN = "hidden";

  static final Mark NO_MARK = new Mark(Verdict.NONE, "");

  private static final Set<String> TAGS = Set.of("aside", "figure", "menu");
  private static final Set<String> CERTAIN_TAGS = Set.of("nav", "footer", "figcaption");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "tooltip",
          "alert");

  private static final String[] HEADING_KEYS = {"class"};
  private static final String[] KEYS = {
    "class", "id", "data-component", "data-testid", "data-module"
  };

  private final Map<String, Mark> words = new HashMap<>();

  private static final class Holder {
    static final Furniture SHARED = new Furniture();
  }

  private Furniture() {
    for (String[] columns : PackagedTable.rows(Furniture.class, "furniture.tsv")) {
      Verdict verdict = Verdict.valueOf(columns[0].toUpperCase(Locale.ROOT));
      for (String word : columns[1].split(" ")) {
        words.put(word, new Mark(verdict, word));
      }
    }
  }

  static Furniture shared() {
    return Holder.SHARED;
  }

  Mark mark(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("main")) {
      return NO_MARK;
    }
    if (element.attr("itemprop").contains("articleBody")) {
      return new Mark(Verdict.BODY, "articleBody");
    }
    if (tag.equals("article")) {
      // Its classes list features of the page, readers' comments among them.
      Mark named = strongest(NO_MARK, element.className());
      return named.verdict() == Verdict.CERTAIN ? NO_MARK : named;
    }
    if (CERTAIN_TAGS.contains(tag)) {
      return new Mark(Verdict.CERTAIN, tag);
    }
    if (TAGS.contains(tag)) {
      return new Mark(Verdict.SURE, tag);
    }
    if (ROLES.contains(element.attr("role"))) {
      return new Mark(Verdict.SURE, element.attr("role"));
    }
    // The id of a heading is made of its words.
    String[] keys = Tags.headingLevel(tag) > 0 ? HEADING_KEYS : KEYS;
    Mark mark = NO_MARK;
    for (String key : keys) {
      String names = element.attr(key);
      if (names.length() > 1) {
        mark = strongest(mark, names);
      }
    }
    if (mark.word().equals(HIDDEN) || (mark == NO_MARK && isHidden(element))) {
      // Many of one class may be the article behind a paywall, so each class counts for itself.
      return new Mark(Verdict.FURNITURE, HIDDEN + ' ' + element.className());
    }
    return mark;
  }

  /** Shown only when a script says so. Single paragraphs are hidden to shorten an article. */
  private static boolean isHidden(Element element) {
    if (element.normalName().equals("p")) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return style.contains("display:none") || style.contains("display: none");
  }

  private Mark strongest(Mark mark, String names) {
    Mark best = mark;
    String last = "";
    List<String> tokens = Tokens.of(names);
    for (String token : tokens) {
      best = stronger(best, words.get(token));
      if (!last.isEmpty()) {
        best = stronger(best, words.get(last + '-' + token));
      }
      last = token;
    }
    return best;
  }

  private static Mark stronger(Mark a, Mark b) {
    return b == null || a.verdict().compareTo(b.verdict()) >= 0 ? a : b;
  }
}
