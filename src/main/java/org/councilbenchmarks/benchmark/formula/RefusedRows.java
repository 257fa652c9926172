package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.returns.Submission;

/** Refused rows per 1,000 rows that were taken or refused, over the standing submissions of all returns but payments. */
final class RefusedRows implements Calculation {

    @Override
    public BigDecimal scale() {
        return Decimals.THOUSAND;
    }

    @Override
    public boolean isAdditive() {
        return true;
    }

    @Override
    public Working work(CouncilYear in, String breakdown) {
        return AllReturns.work(in, scale(), RefusedRows::part);
    }

    private static SubmissionPart part(FactTable table) {
        Submission submission = table.submission().submission();
        long rows = (long) submission.taken() + submission.refused();
        return new SubmissionPart(table, BigDecimal.valueOf(submission.refused()), BigDecimal.valueOf(rows));
    }
}
