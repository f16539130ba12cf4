/**
 * One reader per file format, each turning bytes into articles; entry class {@link
 * org.dateline.extract.format.DocumentReader}. Tika, PDFBox, POI and mime4j are used here and
 * nowhere else. Nothing in this package opens a file, an address or a program named by a document.
 */
package org.dateline.extract.format;
