package org.councilbenchmarks.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.settle.Story.fates;
import static org.councilbenchmarks.settle.Story.standing;

import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.Settlement;
import org.junit.jupiter.api.Test;

/** A council counts once: by its own submission or by a joint one, never by both. */
class JointReturnsTest {

    @Test
    void aJointReturnStandsWhereNoPartnerSentItsOwn() {
        Settlement settled = settle("""
                run 2026-06-01
                joint.csv: staffing A+B 2024-25 provisional
                c.csv: staffing C 2024-25 provisional
                """);

        assertThat(standing(settled))
                .containsExactly("staffing A+B 2024-25 from joint.csv", "staffing C 2024-25 from c.csv");
    }

    @Test
    void anOwnReturnBesideAJointOneMakesBothWaitWhateverTheirRunAndStatus() {
        Settlement settled = settle("""
                run 2026-06-01
                own.csv: staffing A 2024-25 certified
                run 2026-06-02
                joint.csv: staffing A+B 2024-25 provisional
                """);

        assertThat(standing(settled)).isEmpty();
        assertThat(fates(settled)).containsExactly("joint.csv conflicting-returns", "own.csv conflicting-returns");
        assertThat(settled.findings()).extracting(f -> f.place().file()).containsExactly("joint.csv", "own.csv");
        assertThat(settled.findings().getFirst().message())
                .startsWith("staffing E06000000;E06000001 2024-25 and others speak for the same council:"
                        + " staffing E06000000;E06000001 2024-25 in joint.csv, staffing E06000000 2024-25 in own.csv."
                        + " None of them is taken until it is decided which is right and the others are withdrawn:")
                .contains("withdraw 'joint.csv'")
                .contains("withdraw 'own.csv'");
        assertThat(settled.findings())
                .extracting(Finding::council)
                .containsExactly(Optional.empty(), Optional.of(CouncilCode.of("E06000000")));
    }

    @Test
    void twoJointReturnsThatShareACouncilWaitForAllTheirPartners() {
        Settlement settled = settle("""
                run 2026-06-01
                ab.csv: staffing A+B 2024-25 certified
                bc.csv: staffing B+C 2024-25 provisional
                d.csv: staffing D 2024-25 provisional
                """);

        assertThat(standing(settled)).containsExactly("staffing D 2024-25 from d.csv");
    }

    @Test
    void theyMeetOnlyInTheSameReturnYearAndBasis() {
        Settlement settled = settle("""
                run 2026-06-01
                joint.csv: spending A+B 2024-25 outturn provisional
                a.csv: spending A 2024-25 budget provisional; spending A 2023-24 outturn provisional
                b.csv: staffing B 2024-25 provisional
                """);

        assertThat(settled.standing()).hasSize(4);
        assertThat(settled.findings()).isEmpty();
    }

    @Test
    void aReturnThatWasSupersededMeetsNobody() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A+B 2024-25 provisional
                run 2026-06-02
                b.csv: staffing A+B 2024-25 provisional
                """);

        assertThat(standing(settled)).containsExactly("staffing A+B 2024-25 from b.csv");
    }

    @Test
    void withdrawingTheJointReturnBringsTheOwnOneBack() {
        Settlement settled = settle("""
                run 2026-06-01
                own.csv: staffing A 2024-25 provisional
                joint.csv: staffing A+B 2024-25 provisional
                withdraw joint.csv because B left the partnership
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from own.csv");
    }

    @Test
    void aFileThatHoldsBothHasToBeCorrected() {
        Settlement settled = settle("""
                run 2026-06-01
                both.csv: staffing A 2024-25 provisional; staffing A+B 2024-25 provisional
                """);

        assertThat(fates(settled)).containsExactly("both.csv conflicting-returns");
        assertThat(settled.findings())
                .allMatch(
                        f -> f.message().endsWith("None of them is taken until the file is corrected and sent again."));
    }

    private static Settlement settle(String story) {
        return Story.of(story).settle();
    }
}
