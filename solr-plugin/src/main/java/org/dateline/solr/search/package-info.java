/**
 * The query side: filters and the report of {@code /claims}, query parsers for claims and entities.
 * Start at {@link org.dateline.solr.search.ClaimsReportComponent}.
 */
package org.dateline.solr.search;
