package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.SettledSubmission;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.junit.jupiter.api.Test;

/** What stands of a council and year, and when it first came. */
class SubmissionsTest {

    private static final CouncilCode CORNWALL = CouncilCode.of("E06000052");
    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final ReturnId SPENDING = ReturnId.of("spending");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);

    private static Submission submission(String basis) {
        return new Submission(new SubmissionKey(SPENDING, List.of(CORNWALL), YEAR, basis), DataStatus.CERTIFIED, 1, 0);
    }

    private static SourceFile source(LocalDate received) {
        return new SourceFile("0".repeat(64), "spending/" + received + ".csv", 1, received);
    }

    /** A file of before, with an outturn and a budget, each with the same fate. */
    private static SettledFile file(LocalDate received, Fate fate) {
        return RevisionsTest.file(
                source(received),
                fate,
                Stream.of("outturn", "budget")
                        .map(basis -> new SettledSubmission(submission(basis), fate, ""))
                        .toList());
    }

    private static Optional<LocalDate> firstReceived(String basis, SettledFile... files) {
        StandingSubmission stands = new StandingSubmission(submission(basis), source(OCTOBER), 0);
        return Submissions.of(new Settlement(List.of(stands), List.of(files), List.of()))
                .findFirstReceived(SPENDING, CORNWALL, YEAR);
    }

    /** A correction after the due day does not make a return late, and what was refused is no return. */
    @Test
    void aReturnCameOnTheDayOfTheFirstVersionThatWasTaken() {
        SettledFile superseded = file(LocalDate.of(2026, 9, 1), Fate.SUPERSEDED);
        SettledFile taken = file(LocalDate.of(2026, 9, 2), Fate.TAKEN);
        SettledFile refused = file(LocalDate.of(2026, 8, 1), Fate.REFUSED);

        assertThat(firstReceived("outturn")).contains(OCTOBER);
        assertThat(firstReceived("outturn", refused)).contains(OCTOBER);
        assertThat(firstReceived("outturn", refused, superseded, taken)).contains(LocalDate.of(2026, 9, 1));
        assertThat(firstReceived("outturn", taken, superseded)).contains(LocalDate.of(2026, 9, 1));
        assertThat(firstReceived("budget"))
                .as("a budget is not the year's return")
                .isEmpty();
    }
}
