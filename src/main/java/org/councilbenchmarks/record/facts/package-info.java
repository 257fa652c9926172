/**
 * Facts files: what one archived file says once it was read, checked and normalised, kept under the hash of all that it
 * depends on ({@link org.councilbenchmarks.record.facts.FactsKey}). They are immutable, and derived: one that is missing or
 * damaged is written again from the archive.
 *
 * <p>A file holds, in this order:
 * <ol>
 *   <li>8 bytes that say what it is, and the version of the form;
 *   <li>a block per submission: its rows, each the distance of its line from the one before, then its cells;
 *   <li>the texts that the cells name by number, each once;
 *   <li>the summary: reading, submissions with the place of their blocks, findings;
 *   <li>a footer of fixed length: where texts and summary lie.
 * </ol>
 * Every part has a CRC-32C of its own, so that reading the summary, or one submission of a large file, checks exactly the
 * bytes that are read and no others. Whole numbers are written seven bits at a time, low ones first.
 */
package org.councilbenchmarks.record.facts;
