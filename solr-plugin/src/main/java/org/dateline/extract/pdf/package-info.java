/**
 * From the glyphs of a PDF page to paragraphs in reading order: lines, columns, running heads,
 * broken words, headline. Entry class {@link org.dateline.extract.pdf.PdfText}. Lengths are in
 * points (1/72 inch), y grows downwards.
 */
package org.dateline.extract.pdf;
