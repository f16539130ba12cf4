/**
 * Bytes and hints in, articles out. Tika and the child process are hidden behind {@link
 * org.dateline.extract.ArticleExtractor}.
 */
package org.dateline.extract;
