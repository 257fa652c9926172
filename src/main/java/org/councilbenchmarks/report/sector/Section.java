package org.councilbenchmarks.report.sector;

import java.util.List;
import org.councilbenchmarks.report.blocks.Block;

/** A part of the report under a heading of its own. Where there is no data for it, it says why in one line. */
@FunctionalInterface
interface Section {

    /** In reading order; the first is the heading. */
    List<Block> blocks();
}
