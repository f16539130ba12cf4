package org.dateline.extract.pdf;

/**
 * A drawn character.
 *
 * @param text what it stands for; more than one character for a ligature
 * @param x0 left edge
 * @param x1 right edge
 * @param y baseline
 * @param size font size as drawn
 * @param bold whether its font is bold
 */
record Glyph(String text, float x0, float x1, float y, float size, boolean bold) {}
