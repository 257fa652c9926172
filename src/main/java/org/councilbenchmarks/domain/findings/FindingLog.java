package org.councilbenchmarks.domain.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the findings of one file: the first {@value #KEPT_PER_CODE} of each code whole, all of them counted, so that
 * a file with a million bad rows costs no more memory than one with a thousand. Not for use by several threads.
 */
public final class FindingLog {
    /** Enough to see the pattern; the feedback has every refused row anyway. */
    public static final int KEPT_PER_CODE = 1_000;

    private final int limit;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);

    public FindingLog() {
        this(KEPT_PER_CODE);
    }

    private FindingLog(int limit) {
        this.limit = limit;
    }

    /** One that keeps every finding, for feedback on a single file. */
    public static FindingLog keepingAll() {
        return new FindingLog(Integer.MAX_VALUE);
    }

    public void add(Finding finding) {
        if (counts.merge(finding.code(), 1L, Long::sum) <= limit) {
            kept.add(finding);
        }
    }

    public void addAll(Iterable<Finding> findings) {
        findings.forEach(this::add);
    }

    public FindingTally tally() {
        return new FindingTally(kept, counts);
    }
}
