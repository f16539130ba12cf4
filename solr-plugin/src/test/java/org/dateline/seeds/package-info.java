/**
 * Makes the binary files of {@code seeds/} and checks the gold that stands beside them. Entry
 * class: {@link org.dateline.seeds.SeedFiles}.
 */
package org.dateline.seeds;
