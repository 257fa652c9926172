package org.councilbenchmarks.domain.returns;

/**
 * A submission that counts.
 *
 * @param submission what it is
 * @param source the file that it came in
 * @param index its place among the submissions of that file, from 0
 */
public record StandingSubmission(Submission submission, SourceFile source, int index) {
    public SubmissionKey key() {
        return submission.key();
    }
}
