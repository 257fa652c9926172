/** Pieces that several kinds of report share: spreads and captions of charts, notes on markers, how numbers are worked out. */
@NullMarked
package org.councilbenchmarks.report.pieces;

import org.jspecify.annotations.NullMarked;
