/**
 * Tables out of messy bytes, and clean ones out. The only user of Commons CSV; knows nothing of what tables are about.
 *
 * <p>{@link org.councilbenchmarks.csv.RecordReader} reads what councils send. Its first look at a file ({@code Opening})
 * tells spreadsheets and pictures ({@code Signature}) from text, and finds out encoding ({@code Encoding}), delimiter and
 * quotation marks ({@code StyleFinder}, which reads the beginning in every way that could be meant and takes the most
 * regular, {@code TableShape}). From then on the file streams through a chain of readers, each with one idea:
 *
 * <pre>
 *   bytes → LineDecoder    UTF-8, or Windows-1252 line by line
 *         → QuoteMender    records whose quotation marks contradict the standard, rewritten the likeliest way
 *                          (RecordScan finds them, QuoteReading weighs what they can mean)
 *         → Guard          no NULs; shows every character to CellWatch, which stops at what no table has
 *         → Records        Commons CSV, lenient
 *         → RecordReader   records with their lines; at the end, what was odd, once per file (FormNotes)
 * </pre>
 *
 * <p>{@link org.councilbenchmarks.csv.LexicalTable} is what the reader makes of a file without knowing any return, for
 * measuring it. {@link org.councilbenchmarks.csv.ConfigTable} reads what we keep ourselves, strictly.
 * {@link org.councilbenchmarks.csv.CsvWriter} writes what every tool can read and no spreadsheet will run.
 */
package org.councilbenchmarks.csv;
