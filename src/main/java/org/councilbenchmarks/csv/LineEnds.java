package org.councilbenchmarks.csv;

/** Counts how the lines of a text end, line breaks inside cells aside. */
final class LineEnds {
    private long lineFeeds;
    private long carriageReturns;
    private long both;

    /** @param end of a line: CR, which may be the first half of CR LF, or LF */
    void count(char end) {
        if (end == '\r') {
            carriageReturns++;
        } else {
            lineFeeds++;
        }
    }

    /** The carriage return counted last was followed by a line feed. */
    void carriageReturnWasHalf() {
        carriageReturns--;
        both++;
    }

    /** Whether lines end in carriage returns alone, as no tool of today writes them. */
    boolean areOld() {
        return carriageReturns > 0;
    }

    boolean areMixed() {
        return (lineFeeds > 0 ? 1 : 0) + (carriageReturns > 0 ? 1 : 0) + (both > 0 ? 1 : 0) > 1;
    }

    /** As {@code LF 3, CR 127}. */
    @Override
    public String toString() {
        return "LF " + lineFeeds + ", CR " + carriageReturns + ", CR LF " + both;
    }
}
