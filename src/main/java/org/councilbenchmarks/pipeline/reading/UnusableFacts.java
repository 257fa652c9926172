package org.councilbenchmarks.pipeline.reading;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.intake.Recognition;

/** The facts of a file that was recognised and cannot be used all the same: without submissions, with the reason. */
final class UnusableFacts {
    private UnusableFacts() {}

    /** What was read before the file broke off is not to be relied on: a damaged one has holes. */
    static Facts of(Reception reception, Finding reason, Recognition.Recognised file, Dialect dialect, FindingLog log) {
        log.add(reason);
        return new Facts(
                FileReading.unusable(reception, reason.code().code(), file.findReturn(), dialect),
                List.of(),
                log.tally());
    }

    /** Why a file without rows is refused; empty where it has any. */
    static Optional<Finding> findEmptiness(Recognition.Recognised file, int rows) {
        return rows > 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.EMPTY_FILE,
                        Effect.FILE_REFUSED,
                        Place.line(file.headerLine()),
                        "There is a header, and no row of data with it."));
    }
}
