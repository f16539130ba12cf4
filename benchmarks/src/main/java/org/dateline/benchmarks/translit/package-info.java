/**
 * Measures name keys against pair files: how many spellings of one name meet, how many different
 * names are kept apart, how fast. Entry: {@link
 * org.dateline.benchmarks.translit.SpellingBenchmark}.
 */
package org.dateline.benchmarks.translit;
