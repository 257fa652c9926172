/**
 * The CSVs of an edition and what describes them: a Frictionless data package and CSV on the Web metadata.
 *
 * <p>A {@link org.councilbenchmarks.report.table.DataTable} is declared column by column; each
 * {@link org.councilbenchmarks.report.table.TableColumn} holds the name, type and meaning of a column together with how its
 * cell is written, so that header, cells and metadata cannot drift apart. There is one class a table, and
 * {@link org.councilbenchmarks.report.table.EditionTables} lists them: a new table is a class and a line there.
 *
 * <p>All tables keep the same conventions. Rows are in ascending order of the key columns. A number has at most six digits
 * after the point, two in a {@code _gbp} column, no exponent and no trailing zeros; an absent one is {@code [x]},
 * {@code [z]} or {@code [c]}. {@code status} is the last column. Text that people wrote is kept from running in a
 * spreadsheet. Rows are written one by one, so that the size of the sector costs no memory.
 */
package org.councilbenchmarks.report.table;
