package org.dateline.extract.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.extract.Article;
import org.dateline.extract.Extraction;
import org.dateline.extract.ExtractionLimits;

/**
 * The reading of one input: its articles so far, its ledger and what it has used up. One thread
 * reads; any other may {@link #stop} it and take {@link #result} at any time.
 */
public final class Reading {
  /** More causes than this are counted, not listed. */
  private static final int MAX_NOTES = 5;

  private final ExtractionLimits limits;
  private final Consumer<Article> listener;
  private final List<Article> articles = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private ArticleDraft open;
  private String parser;
  private String failure;
  private int wholes;
  private int chars;
  private int entries;
  private long unpackedBytes;
  private volatile boolean stopped;

  /**
   * @param listener told of each finished article, in order, on the reading thread
   */
  public Reading(ExtractionLimits limits, Consumer<Article> listener) {
    this.limits = limits;
    this.listener = listener;
  }

  /** The limits of this reading. */
  public ExtractionLimits limits() {
    return limits;
  }

  /** Makes the reading thread end at its next step. */
  public void stop() {
    stopped = true;
  }

  /** To be called in every loop over parts of a document. */
  void checkpoint() {
    if (stopped) {
      throw new ReadingStopped("stopped");
    }
  }

  /** The draft whose text counts as partial result if the reading ends now; null for none. */
  synchronized void open(ArticleDraft draft) {
    open = draft;
  }

  /** Adds the open draft as an article, unless it has neither title nor body. */
  void close(ArticleDraft draft) {
    Article article = draft.finish();
    synchronized (this) {
      open = null;
    }
    addText(article);
  }

  /** Adds an article unless it has neither title nor body. */
  void addText(Article article) {
    if (!article.body().isBlank() || (article.title() != null && !article.title().isBlank())) {
      add(article);
    }
  }

  /** Adds a finished article; cuts it at the limit of characters. */
  void add(Article article) {
    checkpoint();
    if (articles() - wholes >= limits.maxEntries()) {
      throw tooMany("articles");
    }
    int room = limits.maxOutputChars() - chars;
    int titleLength = article.title() == null ? 0 : article.title().length();
    boolean cut = titleLength + article.body().length() > room;
    Article kept = cut ? Articles.cut(article, room) : article;
    synchronized (this) {
      chars += Math.min(room, titleLength + article.body().length());
      if (!cut || !kept.body().isEmpty()) {
        articles.add(kept);
      }
    }
    if (!cut || !kept.body().isEmpty()) {
      listener.accept(kept);
    }
    if (cut) {
      throw new ReadingStopped(
          "text cut after " + limits.maxOutputChars() + " characters (maxOutputChars)");
    }
  }

  /** Adds a whole document, whose characters its writer has counted, in front of the articles. */
  void addWhole(Article carrier) {
    checkpoint();
    synchronized (this) {
      articles.add(carrier);
      wholes++;
    }
    listener.accept(carrier);
  }

  /** Characters that may still be read. */
  int charsLeft() {
    return limits.maxOutputChars() - chars;
  }

  /** Ends the reading when the open draft, with so many characters, is as long as is allowed. */
  void checkChars(int openChars) {
    checkpoint();
    if (openChars > charsLeft()) {
      throw new ReadingStopped(
          "text cut after " + limits.maxOutputChars() + " characters (maxOutputChars)");
    }
  }

  /** Counts a file in an archive or an attachment. */
  void countEntry() {
    checkpoint();
    if (++entries > limits.maxEntries()) {
      throw tooMany("entries");
    }
  }

  /** Articles so far. */
  synchronized int articles() {
    return articles.size();
  }

  private ReadingStopped tooMany(String what) {
    return new ReadingStopped(
        "more than " + limits.maxEntries() + " " + what + " (maxEntries), the rest is left out");
  }

  /** Counts unpacked bytes over the whole input. */
  void countUnpacked(long bytes) {
    checkpoint();
    unpackedBytes += bytes;
    long allowed = (long) limits.maxInputBytes() * Articles.UNPACKED_PER_INPUT;
    if (unpackedBytes > allowed) {
      throw new ReadingStopped(
          "archives unpack to more than " + allowed + " bytes (4 x maxInputBytes)");
    }
  }

  /** Something was skipped or cut: the result is partial. */
  public synchronized void note(String reason) {
    notes.add(reason);
  }

  /** The input as a whole could not be read (to its end). */
  public synchronized void fail(String reason) {
    if (failure == null) {
      failure = reason;
    }
  }

  /** Name of what reads the input. */
  public synchronized void parser(String name) {
    parser = name;
  }

  /** Articles and ledger as they stand; callable while the reading goes on. */
  public synchronized Extraction result() {
    List<Article> found = new ArrayList<>(articles);
    if (open != null) {
      Article partial = Articles.cut(open.finish(), Math.max(0, charsLeft()));
      if (!partial.body().isBlank()) {
        found.add(partial);
      }
    }
    String reason = reason();
    if (found.isEmpty()) {
      return Extraction.failed(parser, reason == null ? "no text found" : reason);
    }
    Extraction.Status status = reason == null ? Extraction.Status.OK : Extraction.Status.PARTIAL;
    return new Extraction(status, reason, parser, found);
  }

  private String reason() {
    List<String> all = new ArrayList<>();
    if (failure != null) {
      all.add(failure);
    }
    notes.stream().filter(note -> !note.equals(failure)).limit(MAX_NOTES).forEach(all::add);
    if (notes.size() > MAX_NOTES) {
      all.add("and " + (notes.size() - MAX_NOTES) + " more");
    }
    return all.isEmpty() ? null : String.join("; ", all);
  }
}
