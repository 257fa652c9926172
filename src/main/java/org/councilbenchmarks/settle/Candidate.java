package org.councilbenchmarks.settle;

import java.util.Comparator;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * A submission that may come to stand.
 *
 * @param index its place in the file's facts, from 0
 */
record Candidate(SourceFile source, int index, Submission submission) {
    /** Years; a file may be read as of a day before its payments. */
    private static final int MOST_AHEAD_PAID = 1;

    /** Years that a medium-term plan covers. */
    private static final int MOST_AHEAD_PLANNED = 5;

    static final Comparator<Candidate> FILE_ORDER =
            Comparator.comparing(Candidate::source, History.PATH_ORDER).thenComparingInt(Candidate::index);

    SubmissionKey key() {
        return submission.key();
    }

    int run() {
        return source.run();
    }

    boolean isCertified() {
        return submission.status() == DataStatus.CERTIFIED;
    }

    boolean isSample() {
        return submission.status() == DataStatus.SAMPLE;
    }

    /**
     * Whether its year lies so far ahead of the day on which the file was received that it is a slip: one such would be the
     * latest year of every report.
     */
    boolean isTooFarAhead() {
        int ahead = key().year().first()
                - FinancialYear.containing(source.received()).first();
        return ahead > (PaymentMonths.isPayments(this) ? MOST_AHEAD_PAID : MOST_AHEAD_PLANNED);
    }

    /** File and place tell candidates apart; the rest follows from them and need not be hashed. */
    @Override
    public int hashCode() {
        return 31 * source.sha256().hashCode() + index;
    }

    /** As any record's: spelt out because {@link #hashCode} is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Candidate(SourceFile itsSource, int itsIndex, Submission itsSubmission)
                && index == itsIndex
                && source.equals(itsSource)
                && submission.equals(itsSubmission);
    }

    StandingSubmission standing() {
        return new StandingSubmission(submission, source, index);
    }
}
