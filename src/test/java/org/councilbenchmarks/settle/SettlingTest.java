package org.councilbenchmarks.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.councilbenchmarks.settle.Story.fates;
import static org.councilbenchmarks.settle.Story.standing;

import java.util.List;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Settlement;
import org.junit.jupiter.api.Test;

/** Submissions with the same key: what goes on, what supersedes, what waits. */
class SettlingTest {

    @Test
    void whatIsAloneStands() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional; staffing B 2024-25 certified
                b.csv: spending A 2024-25 outturn provisional; spending A 2024-25 budget provisional
                """);

        assertThat(standing(settled))
                .containsExactly(
                        "spending A 2024-25 budget from b.csv",
                        "spending A 2024-25 outturn from b.csv",
                        "staffing A 2024-25 from a.csv",
                        "staffing B 2024-25 from a.csv");
        assertThat(fates(settled)).containsExactly("a.csv taken", "b.csv taken");
        assertThat(settled.findings()).isEmpty();
    }

    /** One slip of the pen would else be the latest year of every report. */
    @Test
    void aYearTooFarAheadIsRefusedAndTheRestOfTheFileStands() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2031-32 provisional; staffing A 2032-33 provisional; staffing A 2025-26 provisional
                m.csv: payments A 2027-28 2027-04 provisional =1-9; payments A 2028-29 2028-04 provisional =10
                """);

        assertThat(standing(settled))
                .containsExactly(
                        "payments A 2027-28 2027-04 from m.csv",
                        "staffing A 2025-26 from a.csv",
                        "staffing A 2031-32 from a.csv");
        assertThat(fates(settled)).containsExactly("a.csv part-taken", "m.csv part-taken");
        assertThat(settled.findings())
                .extracting(finding ->
                        finding.code().code() + " " + finding.effect().code() + " " + finding.message())
                .allSatisfy(text -> assertThat(text)
                        .startsWith("constraint-error submission-refused ")
                        .endsWith(": that year lies too far ahead to be meant."))
                .hasSize(2);
    }

    @Test
    void aLaterRunSupersedesWholeSubmissionsButNotTheRestOfTheFile() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional; staffing B 2024-25 provisional
                run 2026-06-02
                z/b.csv: staffing A 2024-25 provisional
                """);

        assertThat(standing(settled))
                .containsExactly("staffing A 2024-25 from z/b.csv", "staffing B 2024-25 from a.csv");
        assertThat(fates(settled)).containsExactly("a.csv part-taken", "z/b.csv taken");
        assertThat(messages(settled)).containsExactly("staffing E06000000 2024-25 is taken from z/b.csv instead.");
    }

    @Test
    void laterIsToldByTheRunNotByThePath() {
        Settlement settled = settle("""
                run 2026-06-01
                z.csv: staffing A 2024-25 provisional
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from a.csv");
        assertThat(fates(settled)).containsExactly("a.csv taken", "z.csv superseded");
    }

    @Test
    void aProvisionalReturnNeverSupersedesACertifiedOne() {
        Settlement settled = settle("""
                run 2026-06-01
                certified.csv: staffing A 2024-25 certified
                run 2026-06-02
                later.csv: staffing A 2024-25 provisional
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from certified.csv");
        assertThat(fates(settled)).containsExactly("certified.csv taken", "later.csv waiting");
        assertThat(settled.findings()).extracting(Finding::code).containsExactly(FindingCode.CERTIFIED_STANDS);
        assertThat(messages(settled).getFirst()).contains("council-benchmarks withdraw 'certified.csv' --reason …");
    }

    @Test
    void onceTheCertifiedReturnIsWithdrawnTheProvisionalOneStands() {
        Settlement settled = settle("""
                run 2026-06-01
                certified.csv: staffing A 2024-25 certified
                run 2026-06-02
                later.csv: staffing A 2024-25 provisional
                withdraw certified.csv because figures of another council
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from later.csv");
        assertThat(fates(settled)).containsExactly("certified.csv withdrawn", "later.csv taken");
    }

    @Test
    void aCertifiedReturnSupersedesAProvisionalAndAnEarlierCertifiedOne() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional
                run 2026-06-02
                b.csv: staffing A 2024-25 certified
                run 2026-06-03
                c.csv: staffing A 2024-25 certified
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from c.csv");
        assertThat(fates(settled)).containsExactly("a.csv superseded", "b.csv superseded", "c.csv taken");
    }

    @Test
    void ofSeveralInOneRunTheOnlyCertifiedOneGoesOn() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional
                b.csv: staffing A 2024-25 certified
                c.csv: staffing A 2024-25 provisional
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from b.csv");
        assertThat(fates(settled)).containsExactly("a.csv superseded", "b.csv taken", "c.csv superseded");
    }

    @Test
    void severalInOneRunWaitAndWhatStoodBeforeStays() {
        Settlement settled = settle("""
                run 2026-06-01
                old.csv: staffing A 2024-25 provisional
                run 2026-06-02
                a.csv: staffing A 2024-25 provisional; staffing B 2024-25 provisional
                it's.csv: staffing A 2024-25 provisional
                """);

        assertThat(standing(settled))
                .containsExactly("staffing A 2024-25 from old.csv", "staffing B 2024-25 from a.csv");
        assertThat(fates(settled)).containsExactly("a.csv part-taken", "it's.csv conflicting-returns", "old.csv taken");
        assertThat(settled.findings()).extracting(Finding::code).containsOnly(FindingCode.CONFLICTING_RETURNS);
        assertThat(messages(settled))
                .hasSize(2)
                .containsOnly("staffing E06000000 2024-25 is held by several files: a.csv, it's.csv. None of them is"
                        + " taken until it is decided which is right and the others are withdrawn:"
                        + " council-benchmarks withdraw 'a.csv' --reason …"
                        + "  or  council-benchmarks withdraw 'it'\\''s.csv' --reason …");
    }

    @Test
    void twoCertifiedOnesOfOneRunWaitToo() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 certified
                b.csv: staffing A 2024-25 certified
                c.csv: staffing A 2024-25 provisional
                """);

        assertThat(standing(settled)).isEmpty();
        assertThat(fates(settled)).allMatch(f -> f.endsWith("conflicting-returns"));
    }

    @Test
    void withdrawingOneOfTwoDecidesAConflict() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional
                b.csv: staffing A 2024-25 provisional
                withdraw a.csv because sent twice
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from b.csv");
        assertThat(fates(settled)).containsExactly("a.csv withdrawn", "b.csv taken");
    }

    @Test
    void aLaterReturnDecidesAConflict() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 provisional
                b.csv: staffing A 2024-25 provisional
                run 2026-06-02
                c.csv: staffing A 2024-25 provisional
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from c.csv");
        assertThat(fates(settled)).containsExactly("a.csv superseded", "b.csv superseded", "c.csv taken");
    }

    @Test
    void aProvisionalReturnDoesNotDecideBetweenTwoCertifiedOnes() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 certified
                b.csv: staffing A 2024-25 certified
                run 2026-06-02
                c.csv: staffing A 2024-25 provisional
                """);

        assertThat(standing(settled)).isEmpty();
        assertThat(fates(settled)).allMatch(f -> f.endsWith("conflicting-returns"));
    }

    @Test
    void aLedgerWithoutARunIsOurOwnFault() {
        assertThatThrownBy(() -> settle("a.csv: staffing A 2024-25 certified"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before the first run");
    }

    private static Settlement settle(String story) {
        return Story.of(story).settle();
    }

    private static List<String> messages(Settlement settled) {
        return settled.findings().stream().map(Finding::message).toList();
    }
}
