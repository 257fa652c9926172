package org.councilbenchmarks.domain.results;

import java.util.Locale;
import org.councilbenchmarks.domain.DataStatus;

/**
 * An open value that is otherwise than in the last edition: a row of {@code data/changes.csv}.
 *
 * @param key of the value
 * @param old as published then; empty where there was no such row
 * @param now as published now; empty where there is no such row any more
 * @param why it changed
 * @param status of the value; of the old one where there is none any more
 */
public record ChangedValue(IndicatorKey key, String old, String now, Why why, DataStatus status) {

    /** What a change comes from. */
    public enum Why {
        /** The council had returned nothing of the kind for the year. */
        NEW_RETURN,
        /** Another file took the place of the one that stood. */
        SUPERSEDED,
        /** The file that stood was taken back out. */
        WITHDRAWN,
        /** Indicators, code lists, reference data or settings. */
        CONFIGURATION,
        /** Another version of the program. */
        VERSION,
        /** The day as of which figures are worked out. */
        CALENDAR;

        /** As written in {@code changes.csv}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The row's key in its table, {@code ;} between its parts. */
    public String keyText() {
        return key.council() + ";" + key.year() + ";" + key.indicator() + ";" + key.breakdown();
    }
}
