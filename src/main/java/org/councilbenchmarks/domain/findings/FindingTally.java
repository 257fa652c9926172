package org.councilbenchmarks.domain.findings;

import java.util.List;
import java.util.Map;

/**
 * The findings of one file.
 *
 * @param kept the findings kept whole, in the order in which they were made
 * @param counts how many there were of each code, kept or not
 */
public record FindingTally(List<Finding> kept, Map<FindingCode, Long> counts) {
    public static final FindingTally NONE = new FindingTally(List.of(), Map.of());

    public FindingTally {
        kept = List.copyOf(kept);
        counts = Map.copyOf(counts);
    }

    public long count(FindingCode code) {
        return counts.getOrDefault(code, 0L);
    }
}
