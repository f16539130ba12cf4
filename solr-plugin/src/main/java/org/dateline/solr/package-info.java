/**
 * Everything that knows Solr: update processors, request handlers, query side. Nothing outside this
 * package and its sub-packages imports Solr.
 */
package org.dateline.solr;
