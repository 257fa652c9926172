/**
 * What a report is made of, before any format: a tree of {@link org.councilbenchmarks.report.blocks.Block}s. A block says
 * what it is, never how it looks; the renderers decide that, each for its format, and the compiler asks each of them about
 * a new kind of block.
 *
 * <p>Text is a row of {@link org.councilbenchmarks.report.blocks.Span}s. Numbers enter the tree as text and are worded in
 * one place, {@link org.councilbenchmarks.report.blocks.FigureText}, so that pages, screens and tests all say the same
 * figure in the same digits. The one exception is a {@link org.councilbenchmarks.report.blocks.Chart}, which needs numbers
 * to be drawn; what it shows stands in words beside it.
 */
@NullMarked
package org.councilbenchmarks.report.blocks;

import org.jspecify.annotations.NullMarked;
