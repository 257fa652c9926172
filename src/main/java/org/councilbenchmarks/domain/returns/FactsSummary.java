package org.councilbenchmarks.domain.returns;

import java.util.List;
import org.councilbenchmarks.domain.findings.FindingTally;

/** The facts of a file without its rows: all that settling needs. */
public record FactsSummary(FileReading reading, List<Submission> submissions, FindingTally findings) {
    public FactsSummary {
        submissions = List.copyOf(submissions);
    }
}
