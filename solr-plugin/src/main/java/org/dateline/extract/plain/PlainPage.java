package org.dateline.extract.plain;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Article;
import org.dateline.extract.meta.ArticleBuilder;

/** One plain text on its way to an article. */
public final class PlainPage {
  /** Longer texts are cut. */
  public static final int MAX_CHARS = 6_000_000;

  private final List<Line> lines;

  private PlainPage(List<Line> lines) {
    this.lines = lines;
  }

  public static PlainPage of(String text) {
    return new PlainPage(Lines.of(text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text));
  }

  /** The article of the text; its body is empty when the text has no words. */
  public Article article() {
    ArticleBuilder out = new ArticleBuilder();
    BodyRun run = BodyRun.of(lines);
    if (run.start() == run.end()) {
      run = new BodyRun(0, lines.size());
    }
    run = EdgeGroups.trim(lines, run);
    int title = PlainTitle.find(lines, run);
    if (title >= 0) {
      out.offer("title", lines.get(title).text(), "text");
    }
    List<Line> body = BodyLines.of(lines, run, title);
    out.body(join(body), "text");
    out.language(null);
    PlainCredits.read(lines, title, run, out);
    List<Line> text = AuthorBox.cut(body, out.authors());
    if (text.size() < body.size()) {
      out.body(join(text), "text");
    }
    out.derive();
    return out.build("text/plain");
  }

  private static String join(List<Line> body) {
    List<String> texts = new ArrayList<>();
    body.forEach(line -> texts.add(line.text()));
    return String.join("\n\n", texts);
  }
}
