package org.dateline.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.cli.Table.Column;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.extract.Article;
import org.dateline.extract.Extraction;

/** Prints an article for people: head, opening, entities with their spellings, claims. */
final class InspectSummary {
  private static final int OPENING = 400;
  private final PrintWriter out;

  InspectSummary(PrintWriter out) {
    this.out = out;
  }

  void print(Inspected inspected) {
    out.println("== " + inspected.file() + (inspected.line() > 0 ? ":" + inspected.line() : ""));
    if (inspected.status() != Extraction.Status.OK || inspected.reason() != null) {
      out.println(
          "   "
              + inspected.status().name().toLowerCase(Locale.ROOT)
              + (inspected.reason() == null ? "" : ": " + inspected.reason()));
    }
    if (inspected.article() != null) {
      article(inspected.article());
      entities(inspected.tagged().entities());
      claims(inspected.tagged().claims());
    }
    out.println();
    out.flush();
  }

  private void article(Article article) {
    out.println("   " + (article.title() == null ? "(no title)" : article.title()));
    out.println(
        "   by "
            + (article.authors().isEmpty() ? "?" : String.join(", ", article.authors()))
            + " · "
            + (article.published() == null ? "no date" : article.published())
            + " · "
            + (article.language() == null ? "language unknown" : article.language())
            + " · "
            + article.body().length()
            + " characters");
    String opening = article.body().replaceAll("\\s+", " ");
    out.println(
        "   "
            + (opening.length() <= OPENING
                ? opening
                : opening.substring(0, opening.offsetByCodePoints(0, OPENING / 2)) + " …"));
  }

  private void entities(List<Entity> entities) {
    Table table =
        new Table(
            Column.text("type", 12),
            Column.text("name", 40),
            Column.text("id", 24),
            Column.number("mentions"),
            Column.text("as written", 60));
    for (Entity entity : entities) {
      Set<String> written = new LinkedHashSet<>();
      for (Mention mention : entity.mentions()) {
        written.add(mention.text());
      }
      table.row(
          entity.type().label(),
          entity.name(),
          entity.id(),
          entity.mentions().size(),
          String.join(", ", written));
    }
    if (!table.isEmpty()) {
      out.println();
      table.print(out);
    }
  }

  private void claims(List<Claim> claims) {
    Table table =
        new Table(
            Column.text("kind", 12),
            Column.text("figure", 24),
            Column.text("subject", 36),
            Column.text("place", 20),
            Column.text("source", 30),
            Column.text("hedge", 10));
    for (Claim claim : claims) {
      table.row(
          claim.kind(),
          claim.surface(),
          claim.subject(),
          claim.place(),
          claim.attribution(),
          claim.hedge());
    }
    if (!table.isEmpty()) {
      out.println();
      table.print(out);
    }
  }
}
