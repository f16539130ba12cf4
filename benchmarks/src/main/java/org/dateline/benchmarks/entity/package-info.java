/** Finding names in text, measured beside Solr's Tagger. */
package org.dateline.benchmarks.entity;
