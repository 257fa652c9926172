/**
 * The report on the sector as a whole, and on named groups in it: open documents. {@link
 * org.councilbenchmarks.report.sector.SectorReport} lines up the sections; each {@link
 * org.councilbenchmarks.report.sector.Section} says one thing, or in one line why it cannot. They look figures up in a {@link
 * org.councilbenchmarks.report.sector.SectorView} and choose, order and word; what is worked out stands in the results.
 *
 * <p>No system, contract or security score of a single council is in here, no rank, no league table and no composite: the
 * sections take benchmarks and coverage, which are withheld already where they must be.
 */
@NullMarked
package org.councilbenchmarks.report.sector;

import org.jspecify.annotations.NullMarked;
