package org.councilbenchmarks.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.councilbenchmarks.settle.Story.fates;
import static org.councilbenchmarks.settle.Story.file;
import static org.councilbenchmarks.settle.Story.standing;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.domain.returns.SettledSubmission;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a file as a whole; refused rows; withdrawn files; bytes seen again. */
class FileFatesTest {

    @ParameterizedTest
    @CsvSource({
        "staffing A 2024-25 provisional 10/0, taken",
        "staffing A 2024-25 provisional 8/2, part-taken", // exactly 20 %: taken
        "staffing A 2024-25 provisional 79/21, refused", // strictly more
        "staffing A 2024-25 provisional 0/1, refused",
        "staffing A 2024-25 provisional 7/3; staffing B 2024-25 provisional, part-taken",
        "nothing, refused",
        "refused, refused",
        "needs-mapping, needs-mapping",
        "waiting, waiting"
    })
    void aFileAloneGetsItsFateFromWhatItHolds(String content, String fate) {
        Settlement settled = Story.of("run 2026-06-01\na.csv: " + content).settle();

        assertThat(fates(settled)).containsExactly("a.csv " + fate);
    }

    @ParameterizedTest
    @CsvSource({"nothing, empty-file", "nothing of 3, too-many-refused"})
    void aFileOfWhichNothingIsLeftSaysWhetherThereWasSomething(String content, String reason) {
        Settlement settled = Story.of("run 2026-06-01\na.csv: " + content).settle();

        assertThat(file(settled, "a.csv").reason()).isEqualTo(reason);
    }

    @Test
    void theLimitIsASetting() {
        Story story = Story.of("run 2026-06-01\na.csv: staffing A 2024-25 provisional 79/21");

        assertThat(fates(story.settle(new SettlePolicy(21, false)))).containsExactly("a.csv part-taken");
        assertThat(fates(story.settle(new SettlePolicy(0, false)))).containsExactly("a.csv refused");
    }

    @Test
    void theLimitIsAPercentage() {
        assertThat(List.of(new SettlePolicy(0, false), new SettlePolicy(100, false)))
                .extracting(SettlePolicy::refusedShareLimit)
                .containsExactly(0, 100);
        assertThatThrownBy(() -> new SettlePolicy(-1, false)).hasMessage("Not a percentage from 0 to 100: -1");
        assertThatThrownBy(() -> new SettlePolicy(101, false)).hasMessage("Not a percentage from 0 to 100: 101");
    }

    @Test
    void aRefusedSubmissionSupersedesNothing() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional
                run 2026-06-02
                b.csv: staffing A 2024-25 certified 5/5
                """).settle();

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from a.csv");
        assertThat(file(settled, "b.csv").reason()).isEqualTo("too-many-refused");
        assertThat(settled.findings().getFirst().message())
                .isEqualTo("staffing E06000000 2024-25: 5 of 10 rows were refused, too many to rely on the others.");
    }

    @Test
    void ofSeveralReasonsTheOneThatNeedsAPersonCounts() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional; staffing B 2024-25 provisional 1/1
                run 2026-06-02
                b.csv: staffing A 2024-25 provisional
                """).settle();

        assertThat(fates(settled)).containsExactly("a.csv refused", "b.csv taken");
        assertThat(file(settled, "a.csv").submissions())
                .extracting(SettledSubmission::reason)
                .containsExactly("superseded", "too-many-refused");
    }

    @Test
    void aPartTakenFileSaysWhyThePartWasNot() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional; staffing B 2024-25 provisional 1/1
                """).settle();

        assertThat(file(settled, "a.csv").reason()).isEqualTo("too-many-refused");
    }

    @Test
    void theSameBytesAtAnotherPathAreNoNewFile() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional
                run 2026-06-02
                b.csv: staffing A 2024-25 provisional
                run 2026-06-03
                again a.csv at copy.csv
                """).settle();

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from b.csv");
        assertThat(fates(settled)).containsExactly("a.csv superseded", "b.csv taken");
    }

    @Test
    void aWithdrawnFileThatIsSeenAgainStaysWithdrawn() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional
                withdraw a.csv because wrong year
                run 2026-06-02
                again a.csv at copy.csv
                """).settle();

        assertThat(standing(settled)).isEmpty();
        assertThat(fates(settled)).containsExactly("a.csv withdrawn");
        assertThat(file(settled, "a.csv").reason()).isEqualTo("wrong year");
        assertThat(settled.findings().getFirst().message()).isEqualTo("Withdrawn: wrong year");
    }

    @Test
    void ofAWithdrawnFileNothingIsToldErasedOrNot() {
        String story = """
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional
                mended.csv amends a.csv: staffing A 2024-25 provisional
                withdraw a.csv because names of people
                """;
        Settlement settled = Story.of(story).settle();

        assertThat(fates(settled)).containsExactly("a.csv withdrawn", "mended.csv withdrawn");
        assertThat(settled.files()).allSatisfy(file -> {
            assertThat(file.submissions()).isEmpty();
            assertThat(file.facts().reading().counts().read()).isZero();
        });
        assertThat(Story.of(story.replace("withdraw", "erase")).settle()).isEqualTo(settled);
    }

    @Test
    void filesAreListedInByteOrderOfTheirPathsWithTheirRunAndDate() {
        Settlement settled = Story.of("""
                run 2026-06-01
                \u00e9.csv: staffing A 2024-25 provisional
                run 2026-06-02
                z.csv: staffing B 2024-25 provisional
                B.csv: staffing C 2024-25 provisional
                """).settle();

        assertThat(settled.files())
                .extracting(f -> f.source())
                .containsExactly(
                        new SourceFile(Story.hash("B.csv"), "B.csv", 2, LocalDate.of(2026, 6, 2)),
                        new SourceFile(Story.hash("z.csv"), "z.csv", 2, LocalDate.of(2026, 6, 2)),
                        new SourceFile(Story.hash("\u00e9.csv"), "\u00e9.csv", 1, LocalDate.of(2026, 6, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "staff.csv, staff.csv.txt", // the shorter first
        "\uff21.csv, \ud83d\ude00.csv", // three bytes before four, although its first character is the greater
        "\ud83d\ude00.csv, \ud83d\ude01.csv"
    })
    void theOrderIsThatOfTheBytesOfThePaths(String first, String second) {
        Settlement settled = Story.of("run 2026-06-01\n" + second + ": nothing\n" + first + ": nothing")
                .settle();

        assertThat(settled.files()).extracting(f -> f.source().path()).containsExactly(first, second);
    }
}
