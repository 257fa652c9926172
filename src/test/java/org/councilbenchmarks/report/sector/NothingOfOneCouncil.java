package org.councilbenchmarks.report.sector;

import org.councilbenchmarks.domain.results.OwnSums;
import org.councilbenchmarks.domain.results.SkillsSums;
import org.councilbenchmarks.domain.results.SpendingSums;
import org.councilbenchmarks.domain.results.SystemRisk;
import org.councilbenchmarks.domain.results.SystemRisks;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/** What is a single council's own is no matter of an open report: none may ask for it. */
final class NothingOfOneCouncil implements OwnSums, SystemRisks {

    @Override
    public SpendingSums spending(StandingSubmission submission) {
        throw new AssertionError("An open report asked for a council's own sums");
    }

    @Override
    public SkillsSums skills(StandingSubmission submission) {
        throw new AssertionError("An open report asked for a council's own sums");
    }

    @Override
    public SystemRisk of(Row row) {
        throw new AssertionError("An open report asked for the risk of a single system");
    }
}
