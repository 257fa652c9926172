/**
 * Reports as PDF: pages that people print and programs read out. Each file is PDF/UA-1 (accessible) and PDF/A-2a (fit for
 * archives) at once, and the same report always gives the same bytes.
 *
 * <p>{@link org.councilbenchmarks.report.pdf.PdfRenderer} is the way in. It opens a {@code PdfFile}, turns each block into
 * a {@code Part} and sets the parts one after the other. A part measures itself before it draws: its {@code opening} is
 * what must stand together, so that headings stay with what follows and rows are never split. {@code Pages} knows how much
 * room is left and turns the page; {@code Ink} draws; {@code Tags} says of everything drawn what it is.
 *
 * <p>All content is drawn by hand inside tags, because OpenPDF's own layout writes text without any. What it gets wrong
 * besides, and the way round, stands in a comment where it matters. A new kind of block is a part and an arm in
 * {@code Parts}.
 */
@NullMarked
package org.councilbenchmarks.report.pdf;

import org.jspecify.annotations.NullMarked;
