package org.councilbenchmarks.report.table;

import org.councilbenchmarks.domain.results.OwnSums;
import org.councilbenchmarks.domain.results.SkillsSums;
import org.councilbenchmarks.domain.results.SpendingSums;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/** A council's own sums are for its report: no table may ask for them. */
final class NoSums implements OwnSums {

    @Override
    public SpendingSums spending(StandingSubmission submission) {
        throw new AssertionError("A table asked for a council's own sums");
    }

    @Override
    public SkillsSums skills(StandingSubmission submission) {
        throw new AssertionError("A table asked for a council's own sums");
    }
}
