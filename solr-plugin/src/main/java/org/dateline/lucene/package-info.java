/** Token filters and factories around {@link org.dateline.translit}; imports Lucene only. */
package org.dateline.lucene;
