/**
 * Intake: the records of a file → the return that it is → checked rows.
 *
 * <p>{@link org.councilbenchmarks.intake.Recogniser} finds the header, wherever it stands, and the return whose columns it
 * names; the folder is a hint only. {@link org.councilbenchmarks.intake.ReturnTable} then takes record by record: it
 * passes over blank rows, repeated headers and totals, and reads every cell of the rest. A row with a cell that cannot be
 * read is refused with a finding for each such cell; all other rows go on.
 *
 * <p>Every return is read in this way. A kind of data with rules of its own for rows (published payments, whose council
 * may be known from the path alone) shares header and cells and brings its own table.
 */
@NullMarked
package org.councilbenchmarks.intake;

import org.jspecify.annotations.NullMarked;
