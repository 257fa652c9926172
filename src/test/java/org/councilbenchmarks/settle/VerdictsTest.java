package org.councilbenchmarks.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private final Verdicts verdicts = new Verdicts();

    /** The same council's staffing, in one file of that name. */
    private static Candidate staffingIn(String path) {
        SubmissionKey key = new SubmissionKey(
                ReturnId.of("staffing"), List.of(CouncilCode.of("E06000052")), FinancialYear.of(2025), "");
        SourceFile source = new SourceFile(Story.hash(path), path, 1, LocalDate.of(2026, 6, 1));
        return new Candidate(source, 0, new Submission(key, DataStatus.CERTIFIED, 10, 0));
    }

    @Test
    void ofAConflictEachWaitsBecauseOfTheOthers() {
        Candidate a = staffingIn("a.csv");
        Candidate b = staffingIn("b.csv");
        Candidate c = staffingIn("c.csv");

        verdicts.conflict(List.of(a, b, c));

        assertThat(verdicts.get(b).fate()).isEqualTo(Fate.CONFLICTING_RETURNS);
        assertThat(verdicts.get(b).others()).containsExactly(a, c);
    }

    @Test
    void whatNobodyDecidedAboutHasNone() {
        Candidate a = staffingIn("a.csv");

        assertThatThrownBy(() -> verdicts.get(a))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.csv");
    }
}
