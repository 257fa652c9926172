package org.councilbenchmarks.pipeline.commands;

import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.SettledSubmission;

/**
 * A file as {@code check} found it.
 *
 * @param file as the person named it
 * @param sha256 of its bytes
 * @param reading how it was read
 * @param rows counts of the records asked about
 * @param submissions those asked about, and what would become of them if these files were all there is
 * @param findings those asked about, gravest first, then by line and column
 */
record CheckedFile(
        String file,
        String sha256,
        FileReading reading,
        RowCounts rows,
        List<SettledSubmission> submissions,
        List<Finding> findings) {
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::effect)
            .thenComparingInt(finding -> finding.place().line())
            .thenComparing(finding -> finding.place().column());

    CheckedFile {
        submissions = List.copyOf(submissions);
        findings = findings.stream().sorted(GRAVEST_FIRST).toList();
    }

    /** Whether something was refused or waits. */
    boolean needsPerson() {
        return reading.reception() != Reception.READ
                || findings.stream().anyMatch(finding -> isRefusal(finding.effect()));
    }

    static boolean isRefusal(Effect effect) {
        return switch (effect) {
            case FILE_REFUSED, SUBMISSION_REFUSED, ROW_REFUSED -> true;
            case QUERY, MENDED, NOTE -> false;
        };
    }
}
