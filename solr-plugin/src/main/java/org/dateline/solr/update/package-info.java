/**
 * Update processors: files to articles, articles to entities and claims. Start at {@link
 * org.dateline.solr.update.ArticleExtractionUpdateProcessorFactory}.
 */
package org.dateline.solr.update;
