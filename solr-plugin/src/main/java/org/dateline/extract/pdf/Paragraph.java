package org.dateline.extract.pdf;

/**
 * A paragraph or heading.
 *
 * @param text one line, words joined again
 * @param page 0-based page of its first line
 * @param y baseline of its first line
 * @param size font size
 * @param bold whether it is bold
 */
public record Paragraph(String text, int page, float y, float size, boolean bold) {}
