package org.councilbenchmarks.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.settle.Story.fates;
import static org.councilbenchmarks.settle.Story.standing;

import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.Settlement;
import org.junit.jupiter.api.Test;

/** Published payments: what a later file of the same council and month does to an earlier one. */
class PaymentMonthsTest {
    @Test
    void fourFifthsOfTheRowsAgainTakeThePlace() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: payments A 2024-25 2024-05 provisional =1-100; payments A 2024-25 2024-06 provisional =1-100
                run 2026-06-02
                b.csv: payments A 2024-25 2024-05 provisional =21-300; payments A 2024-25 2024-07 provisional =1-9
                """).settle();

        assertThat(standing(settled))
                .containsExactly(
                        "payments A 2024-25 2024-05 from b.csv",
                        "payments A 2024-25 2024-06 from a.csv",
                        "payments A 2024-25 2024-07 from b.csv");
        assertThat(fates(settled)).containsExactly("a.csv part-taken", "b.csv taken");
    }

    @Test
    void underATwentiethStandsBeside() {
        Settlement settled = Story.of("""
                run 2026-06-01
                cards.csv: payments A 2024-25 2024-05 provisional =1-100
                invoices.csv: payments A 2024-25 2024-05 provisional =97-900
                """).settle();

        assertThat(standing(settled))
                .containsExactly(
                        "payments A 2024-25 2024-05 from cards.csv", "payments A 2024-25 2024-05 from invoices.csv");
        assertThat(settled.findings()).isEmpty();
    }

    @Test
    void betweenTheLaterOneWaits() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: payments A 2024-25 2024-05 provisional =1-100
                b.csv: payments A 2024-25 2024-05 provisional =96-300; payments A 2024-25 2024-06 provisional =1-9
                """).settle();

        assertThat(standing(settled))
                .containsExactly("payments A 2024-25 2024-05 from a.csv", "payments A 2024-25 2024-06 from b.csv");
        assertThat(settled.findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .startsWith("payments E06000000 2024-25 2024-05 shares some of its rows with a.csv")
                .contains("withdraw 'a.csv'", "withdraw 'b.csv'");
    }

    @Test
    void oneUnclearOverlapIsEnoughToWaitAndThenNothingIsSuperseded() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: payments A 2024-25 2024-05 provisional =1-100
                b.csv: payments A 2024-25 2024-05 provisional =200-300
                run 2026-06-02
                c.csv: payments A 2024-25 2024-05 provisional =1-100,200-240
                """).settle();

        assertThat(standing(settled))
                .containsExactly("payments A 2024-25 2024-05 from a.csv", "payments A 2024-25 2024-05 from b.csv");
        assertThat(fates(settled)).containsExactly("a.csv taken", "b.csv taken", "c.csv conflicting-returns");
    }

    @Test
    void aLaterFileMayTakeThePlaceOfTwo() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: payments A 2024-25 2024-05 provisional =1-100
                b.csv: payments A 2024-25 2024-05 provisional =200-300
                c.csv: payments A 2024-25 2024-05 provisional =1-300
                """).settle();

        assertThat(standing(settled)).containsExactly("payments A 2024-25 2024-05 from c.csv");
    }

    @Test
    void rowsAreMatchedAsMultisets() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: payments A 2024-25 2024-05 provisional =7,7,7,7,7,7,7,7,7,7
                run 2026-06-02
                b.csv: payments A 2024-25 2024-05 provisional =7,8-100
                """).settle();

        assertThat(fates(settled)).containsExactly("a.csv taken", "b.csv conflicting-returns");
    }

    @Test
    void rowsWithoutADayOccurNowhereElse() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: payments A 2024-25 2024-04..2024-06 provisional
                run 2026-06-02
                b.csv: payments A 2024-25 2024-04..2024-06 provisional
                """).settle();

        assertThat(standing(settled)).hasSize(2);
    }

    @Test
    void withdrawnItNeverWas() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: payments A 2024-25 2024-05 provisional =1-100
                run 2026-06-02
                b.csv: payments A 2024-25 2024-05 provisional =50-300
                withdraw a.csv because the wrong month
                """).settle();

        assertThat(standing(settled)).containsExactly("payments A 2024-25 2024-05 from b.csv");
    }

    @Test
    void aFileWithTooManyRefusedRowsStandsInNoMonth() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: payments A 2024-25 2024-05 provisional 100/0 =1-100; payments A 2024-25 2024-06 provisional 100/60 =1-100
                """).settle();

        assertThat(settled.standing()).isEmpty();
        assertThat(fates(settled)).containsExactly("a.csv refused");
        assertThat(settled.findings())
                .extracting(Finding::message)
                .containsExactly("Too many rows of the file were refused to rely on the others.");
    }

    @Test
    void aProvisionalFileNeverSupersedesACertifiedOne() {
        Settlement settled = Story.of("""
                run 2026-06-01
                a.csv: payments A 2024-25 2024-05 certified =1-100
                run 2026-06-02
                b.csv: payments A 2024-25 2024-05 provisional =1-100
                """).settle();

        assertThat(fates(settled)).containsExactly("a.csv taken", "b.csv waiting");
    }
}
