package org.councilbenchmarks.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.settle.Story.fates;
import static org.councilbenchmarks.settle.Story.file;
import static org.councilbenchmarks.settle.Story.standing;

import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.junit.jupiter.api.Test;

/** Mended rows of a file: they take its place, fall with it, and yield to a return that was sent after it. */
class AmendmentsTest {

    @Test
    void mendedRowsTakeThePlaceOfThoseTheyMend() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional 8/2; staffing B 2024-25 provisional
                run 2026-06-02
                mended.csv amends a.csv: staffing A 2024-25 provisional
                """);

        assertThat(standing(settled))
                .containsExactly("staffing A 2024-25 from mended.csv", "staffing B 2024-25 from a.csv");
        assertThat(settled.standing())
                .extracting(AmendmentsTest::linesCountedBy)
                .containsExactly("a.csv", "its own");
    }

    @Test
    void sentTogetherTheyDoNotMakeEachOtherWait() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional 8/2
                mended.csv amends a.csv: staffing A 2024-25 provisional
                """);

        assertThat(fates(settled)).containsExactly("a.csv superseded", "mended.csv taken");
    }

    @Test
    void whatIsMendedTwiceIsCountedByTheLinesOfTheFirstFile() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional 8/2
                once.csv amends a.csv: staffing A 2024-25 provisional 9/1
                twice.csv amends once.csv: staffing A 2024-25 provisional
                """);

        assertThat(fates(settled)).containsExactly("a.csv superseded", "once.csv superseded", "twice.csv taken");
        assertThat(settled.standing())
                .extracting(AmendmentsTest::linesCountedBy)
                .containsExactly("a.csv");
    }

    @Test
    void twoPeopleMayMendTheSameFileOneAfterTheOther() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional 8/2
                run 2026-06-02
                first.csv amends a.csv: staffing A 2024-25 provisional 9/1
                run 2026-06-03
                second.csv amends a.csv: staffing A 2024-25 provisional
                """);

        assertThat(fates(settled)).containsExactly("a.csv superseded", "first.csv superseded", "second.csv taken");
    }

    @Test
    void withdrawingAFileWithdrawsWhatMendsIt() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional 8/2
                once.csv amends a.csv: staffing A 2024-25 provisional 9/1
                twice.csv amends once.csv: staffing A 2024-25 provisional
                withdraw a.csv because wrong year
                withdraw twice.csv because sent by mistake
                """);

        assertThat(fates(settled)).containsExactly("a.csv withdrawn", "once.csv withdrawn", "twice.csv withdrawn");
        assertThat(file(settled, "once.csv").reason()).isEqualTo("It amends a file that was withdrawn: wrong year");
        assertThat(file(settled, "twice.csv").reason()).isEqualTo("sent by mistake");
    }

    @Test
    void withdrawingWhatMendsAFileBringsTheFileBack() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional 8/2
                run 2026-06-02
                mended.csv amends a.csv: staffing A 2024-25 provisional
                withdraw mended.csv because rows of another year
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from a.csv");
    }

    @Test
    void aReturnThatWasSentAfterTheFileIsNotUndoneByMendingTheFile() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional 8/2
                run 2026-06-02
                b.csv: staffing A 2024-25 provisional
                run 2026-06-03
                mended.csv amends a.csv: staffing A 2024-25 certified
                """);

        assertThat(fates(settled)).containsExactly("a.csv superseded", "b.csv taken", "mended.csv superseded");
        assertThat(settled.findings().getLast().message())
                .isEqualTo("staffing E06000000 2024-25 is taken from b.csv instead.");
    }

    @Test
    void norIsOneThatWasItselfMended() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional 8/2
                run 2026-06-02
                b.csv: staffing A 2024-25 provisional 8/2
                run 2026-06-03
                b-mended.csv amends b.csv: staffing A 2024-25 provisional
                run 2026-06-04
                a-mended.csv amends a.csv: staffing A 2024-25 provisional
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from b-mended.csv");
    }

    @Test
    void oneThatWasSentWithTheFileIs() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional 8/2
                b.csv: staffing A 2024-25 certified
                run 2026-06-02
                mended.csv amends a.csv: staffing A 2024-25 certified
                """);

        assertThat(fates(settled)).containsExactly("a.csv superseded", "b.csv superseded", "mended.csv taken");
    }

    @Test
    void whatMendsAFileThatNobodySentCountsAsAWholeReturn() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional
                run 2026-06-02
                mended.csv amends lost.csv: staffing A 2024-25 provisional
                """);

        assertThat(fates(settled)).containsExactly("a.csv superseded", "mended.csv taken");
    }

    private static String linesCountedBy(StandingSubmission standing) {
        return standing.original().map(SourceFile::path).orElse("its own");
    }

    private static Settlement settle(String story) {
        return Story.of(story).settle();
    }
}
