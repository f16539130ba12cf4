/**
 * What the plugin costs a Solr server. Start at {@link org.dateline.benchmarks.solr.CoreOpening}.
 */
package org.dateline.benchmarks.solr;
