package org.councilbenchmarks.domain.returns;

import org.councilbenchmarks.domain.DataStatus;

/**
 * A submission as found in a file, without its rows.
 *
 * @param key what it is
 * @param status the weakest status of its taken rows
 * @param taken rows taken
 * @param refused rows refused that could be told to belong to it
 */
public record Submission(SubmissionKey key, DataStatus status, int taken, int refused) {
    public Submission {
        if (taken < 0 || refused < 0) {
            throw new IllegalArgumentException("Row counts cannot be negative: " + taken + ", " + refused);
        }
    }

    /** Refused / (taken + refused), 0 to 1; 0 where there are no rows. */
    public double refusedShare() {
        return taken + refused == 0 ? 0 : (double) refused / (taken + refused);
    }
}
