/**
 * Cells: text as people write it → typed values in canonical form. One small class for each kind of cell.
 *
 * <p>A parser reads every form whose meaning is beyond doubt and refuses the rest: {@code 03/04/2025} is 3 April, always;
 * {@code 1.234,56} is nothing, since it may be one of two numbers. A word for missing ({@code n/a}, {@code TBC}) is a
 * blank cell, never a zero. Parsers hold no state and may be used by several threads.
 */
@NullMarked
package org.councilbenchmarks.intake.cells;

import org.jspecify.annotations.NullMarked;
