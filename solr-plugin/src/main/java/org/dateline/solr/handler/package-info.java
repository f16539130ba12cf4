/**
 * Request handlers. Start at {@link org.dateline.solr.handler.ArticleExtractionHandler}, which
 * takes the requests of Solr Cell.
 */
package org.dateline.solr.handler;
