package org.councilbenchmarks.report;

import java.util.List;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.OwnSums;
import org.councilbenchmarks.domain.results.SystemRisks;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/**
 * All that an edition says in numbers.
 *
 * @param title the edition's own identity
 * @param names that go with the codes
 * @param results what was worked out
 * @param settlement every file, what became of it, what was found in it, and what stands
 * @param rows of what stands
 * @param systemRisks what is worked out about a single system
 * @param ownSums over the rows of a council, for its own report
 * @param findings made after settling, as outliers; those of reading and settling are in the settlement
 */
public record EditionFigures(
        EditionTitle title,
        SectorNames names,
        BenchmarkResults results,
        Settlement settlement,
        SubmissionRows rows,
        SystemRisks systemRisks,
        OwnSums ownSums,
        List<Finding> findings) {

    public EditionFigures {
        findings = List.copyOf(findings);
    }

    /** The weakest status of all that stands. */
    public DataStatus status() {
        return settlement.status();
    }

    /** Whether anything that stands is sample data, which the edition then has to say everywhere. */
    public boolean isSample() {
        return status() == DataStatus.SAMPLE;
    }
}
