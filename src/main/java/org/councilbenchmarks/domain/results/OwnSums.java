package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * Gives sums over the rows of a submission, as a council's own report shows them; never for open files. A joint return's are
 * of all its councils together. Asking twice gives the same.
 */
public interface OwnSums {

    /** Of a submission of {@code spending}. */
    SpendingSums spending(StandingSubmission submission);

    /** Of a submission of {@code skills}. */
    SkillsSums skills(StandingSubmission submission);
}
