package org.councilbenchmarks.domain.returns;

import java.util.Optional;

/**
 * A submission that counts.
 *
 * @param submission what it is
 * @param source the file that it came in
 * @param index its place among the submissions of that file, from 0
 * @param original the file whose lines its rows are counted by, where it came as mended rows of another file
 */
public record StandingSubmission(Submission submission, SourceFile source, int index, Optional<SourceFile> original) {
    /** One that came whole. */
    public StandingSubmission(Submission submission, SourceFile source, int index) {
        this(submission, source, index, Optional.empty());
    }

    public StandingSubmission amending(SourceFile file) {
        return new StandingSubmission(submission, source, index, Optional.of(file));
    }

    public SubmissionKey key() {
        return submission.key();
    }
}
