package org.councilbenchmarks.settle;

import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.Submission;

/**
 * What the operator may set about settling.
 *
 * @param refusedShareLimit percent of a submission's rows, 0 to 100; with strictly more refused it is refused
 * @param withSample whether sample data may stand beside real data
 */
public record SettlePolicy(int refusedShareLimit, boolean withSample) {
    public SettlePolicy {
        if (refusedShareLimit < 0 || refusedShareLimit > 100) {
            throw new IllegalArgumentException("Not a percentage from 0 to 100: " + refusedShareLimit);
        }
    }

    /** Whether too many of the rows were refused for the others to be relied on, or none was left. */
    boolean refuses(Submission submission) {
        return refuses(submission.taken(), submission.refused());
    }

    /** The same of all rows of a file. */
    boolean refuses(RowCounts counts) {
        return refuses(counts.taken(), counts.refused());
    }

    private boolean refuses(int taken, int refused) {
        long rows = (long) taken + refused;
        return taken == 0 || refused * 100L > refusedShareLimit * rows;
    }
}
