package org.councilbenchmarks.settle;

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
        long rows = (long) submission.taken() + submission.refused();
        return submission.taken() == 0 || submission.refused() * 100L > refusedShareLimit * rows;
    }
}
