package org.dateline.cli;

import org.dateline.extract.Article;
import org.dateline.extract.Extraction;
import org.dateline.pipeline.TaggedArticle;

/**
 * One article as {@code inspect} shows it.
 *
 * @param file the path as given; {@code path!n} for the n-th article of a feed, mailbox or archive
 * @param line 1-based line of the file with {@code --lines}, else 0
 * @param status how far the file could be read
 * @param reason why not all of it, or null
 * @param parser what read it
 * @param article null when nothing could be read
 * @param tagged null when nothing could be read
 */
record Inspected(
    String file,
    int line,
    Extraction.Status status,
    String reason,
    String parser,
    Article article,
    TaggedArticle tagged) {}
