/** Measurements against peers, one sub-package per room. Figures are printed, not asserted. */
package org.dateline.benchmarks;
