package org.councilbenchmarks.report.sector;

import org.councilbenchmarks.catalogue.indicators.Indicator;

/**
 * Something that holds in every peer set that can show it.
 *
 * @param peerSets in how many it was seen; in none was it otherwise
 * @param sentence the finding
 */
record RobustFinding(Indicator indicator, Kind kind, int peerSets, String sentence) {

    /** The sorts of finding, the most telling first. */
    enum Kind {
        /** The median of one role family is above that of another everywhere. */
        FAMILIES,
        /** The median went the same way everywhere. */
        MOVEMENT,
        /** The median lies on the same side of zero everywhere, where that says something. */
        SIGN,
        /** One class differs from England the same way in every region. */
        CONTRAST,
        /** All councils together lie on the same side of the median everywhere. */
        WEIGHT,
        /** The medians of all peer sets lie between two numbers. */
        RANGE
    }
}
