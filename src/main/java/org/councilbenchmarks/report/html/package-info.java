/**
 * Reports as HTML: one file each that needs nothing from elsewhere, with the same words, figures and charts as the PDF, since
 * both are made of the same blocks. It follows WCAG 2.2 AA: landmarks, a link past what comes first, headings in order, tables
 * with captions and scopes, charts as vectors with what they show in words; it needs no script, reads on a narrow screen and
 * prints.
 *
 * <p>Apache Batik turns what is drawn into SVG and is known here only.
 */
@NullMarked
package org.councilbenchmarks.report.html;

import org.jspecify.annotations.NullMarked;
