/**
 * Spans, sentences and languages of plain text; knows no other package of Dateline. Start at {@link
 * org.dateline.text.ArticleText}. All offsets are UTF-16 units, ends exclusive.
 */
package org.dateline.text;
