package org.dateline.claim;

import org.dateline.text.Part;

/**
 * A number in a text with its unit: the layer below claims.
 *
 * @param min lower bound, null when open
 * @param max upper bound, null when open
 * @param approx how exact the wording is
 * @param change {@code up}, {@code down} or null: the number is a rise or a fall
 * @param unit canonical English name of the unit or the counted noun, null when there is none
 * @param text the numeral as written
 * @param in which text
 * @param start first UTF-16 unit of the numeral
 * @param end UTF-16 unit after its last
 */
public record Quantity(
    Double min,
    Double max,
    Approx approx,
    String change,
    String unit,
    String text,
    Part in,
    int start,
    int end) {}
