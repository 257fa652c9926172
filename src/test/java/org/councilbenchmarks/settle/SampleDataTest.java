package org.councilbenchmarks.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.settle.Story.fates;
import static org.councilbenchmarks.settle.Story.standing;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Settlement;
import org.junit.jupiter.api.Test;

/** An edition is all real or all sample, unless it is asked for otherwise. */
class SampleDataTest {
    private static final SettlePolicy WITH_SAMPLE = new SettlePolicy(20, true);

    private static final String MIXED = """
            run 2026-06-01
            sample.csv: staffing A 2024-25 sample; staffing B 2024-25 sample
            run 2026-06-02
            real.csv: staffing A 2024-25 provisional
            """;

    @Test
    void sampleDataStandsWhereThereIsNothingElse() {
        Settlement settled = settle("""
                run 2026-06-01
                a.csv: staffing A 2024-25 sample
                run 2026-06-02
                b.csv: staffing A 2024-25 sample
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from b.csv");
        assertThat(settled.status()).isEqualTo(DataStatus.SAMPLE);
    }

    @Test
    void oneRealReturnHoldsAllSampleDataOut() {
        Settlement settled = settle(MIXED);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from real.csv");
        assertThat(fates(settled)).containsExactly("real.csv taken", "sample.csv sample-held-out");
        assertThat(settled.findings()).extracting(Finding::code).containsExactly(FindingCode.SAMPLE_HELD_OUT);
        assertThat(settled.status()).isEqualTo(DataStatus.PROVISIONAL);
    }

    @Test
    void sampleDataNeverSupersedesARealReturn() {
        String story = """
                run 2026-06-01
                real.csv: staffing A 2024-25 provisional
                run 2026-06-02
                sample.csv: staffing A 2024-25 sample; staffing B 2024-25 sample
                """;

        assertThat(standing(settle(story))).containsExactly("staffing A 2024-25 from real.csv");
        assertThat(standing(Story.of(story).settle(WITH_SAMPLE)))
                .containsExactly("staffing A 2024-25 from real.csv", "staffing B 2024-25 from sample.csv");
    }

    @Test
    void withSampleItFillsWhatNoRealReturnSays() {
        Settlement settled = Story.of(MIXED).settle(WITH_SAMPLE);

        assertThat(standing(settled))
                .containsExactly("staffing A 2024-25 from real.csv", "staffing B 2024-25 from sample.csv");
        assertThat(fates(settled)).containsExactly("real.csv taken", "sample.csv part-taken");
        assertThat(settled.status()).isEqualTo(DataStatus.SAMPLE);
    }

    @Test
    void inOneRunTheRealReturnWinsWithoutAConflict() {
        Settlement settled = Story.of("""
                run 2026-06-01
                real.csv: staffing A 2024-25 provisional
                sample.csv: staffing A 2024-25 sample
                """).settle(WITH_SAMPLE);

        assertThat(fates(settled)).containsExactly("real.csv taken", "sample.csv superseded");
    }

    @Test
    void withSampleAnInventedJointReturnYieldsToARealOwnOne() {
        Settlement settled = Story.of("""
                run 2026-06-01
                real.csv: staffing A 2024-25 provisional
                sample.csv: staffing A+B 2024-25 sample
                """).settle(WITH_SAMPLE);

        assertThat(fates(settled)).containsExactly("real.csv taken", "sample.csv sample-held-out");
    }

    @Test
    void aRealReturnThatDoesNotStandHoldsNothingOut() {
        Settlement settled = settle("""
                run 2026-06-01
                sample.csv: staffing A 2024-25 sample
                refused.csv: staffing B 2024-25 certified 1/9
                withdrawn.csv: staffing C 2024-25 certified
                withdraw withdrawn.csv because a test
                """);

        assertThat(standing(settled)).containsExactly("staffing A 2024-25 from sample.csv");
    }

    private static Settlement settle(String story) {
        return Story.of(story).settle();
    }
}
