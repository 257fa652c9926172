package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * A row of a submission and its part in a value.
 *
 * @param submission in which file it came
 * @param line physical line of the file, from 1; {@link #WHOLE_SUBMISSION} where the submission plays its part as a whole
 * @param numerator its part in the numerator; not applicable where it was left out
 * @param denominator its part in the denominator; not applicable where it was left out or the rows give none
 * @param leftOut why it does not count, in words; empty where it does
 */
public record Evidence(StandingSubmission submission, int line, Figure numerator, Figure denominator, String leftOut) {

    /** In place of a line: not a row, but the submission. */
    public static final int WHOLE_SUBMISSION = 0;

    public boolean counts() {
        return leftOut.isEmpty();
    }
}
