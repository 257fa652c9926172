package org.councilbenchmarks.domain.returns;

import java.util.List;
import org.councilbenchmarks.domain.findings.FindingTally;

/**
 * What one archived file says: a pure function of its bytes, the configuration that bears on it and the program version.
 * Holds neither path nor time.
 */
public record Facts(FileReading reading, List<SubmissionFacts> submissions, FindingTally findings) {
    public Facts {
        submissions = List.copyOf(submissions);
    }

    public FactsSummary summary() {
        return new FactsSummary(
                reading, submissions.stream().map(SubmissionFacts::submission).toList(), findings);
    }
}
