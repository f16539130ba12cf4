/**
 * Where parsing runs and how it is ended: a guard thread in this process, or child processes that
 * are killed on time-out and replaced. Entry classes {@link
 * org.dateline.extract.isolation.InProcessExtractor} and {@code ProcessExtractor}.
 */
package org.dateline.extract.isolation;
