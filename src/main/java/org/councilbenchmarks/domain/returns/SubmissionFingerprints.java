package org.councilbenchmarks.domain.returns;

/** Gives what tells the payments of a submission apart, so that settling need not know where it is kept. */
@FunctionalInterface
public interface SubmissionFingerprints {
    /** @param index the submission's place in its file, from 0 */
    RowFingerprints of(SourceFile source, int index);
}
