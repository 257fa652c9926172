/**
 * From what was worked out to what is shown. This package says it once, in words of the trade and without any format; the
 * packages below turn it into pages, charts and tables, and do not know each other.
 *
 * <p>{@link org.councilbenchmarks.report.EditionFigures} is all that an edition says in numbers, with the names that go
 * with the codes in it; {@link org.councilbenchmarks.report.Audience} is whom a file is for.
 * {@link org.councilbenchmarks.report.Report} is what leadership reads: a tree of
 * {@link org.councilbenchmarks.report.blocks blocks} that each renderer turns into its format.
 */
package org.councilbenchmarks.report;
