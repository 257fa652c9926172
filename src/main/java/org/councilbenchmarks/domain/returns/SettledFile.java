package org.councilbenchmarks.domain.returns;

import java.util.List;

/**
 * A file after settling.
 *
 * @param source the file
 * @param facts what it says
 * @param fate what became of it as a whole
 * @param reason why, as a finding code or a sentence; empty where it was taken
 * @param submissions what became of each of its submissions, in the file's order
 */
public record SettledFile(
        SourceFile source, FactsSummary facts, Fate fate, String reason, List<SettledSubmission> submissions) {
    public SettledFile {
        submissions = List.copyOf(submissions);
    }
}
