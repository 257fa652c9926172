package org.councilbenchmarks.settle;

import java.util.Comparator;
import org.councilbenchmarks.domain.DataStatus;
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
