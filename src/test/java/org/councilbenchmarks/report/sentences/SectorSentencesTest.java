package org.councilbenchmarks.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Set;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.Totals;
import org.junit.jupiter.api.Test;

class SectorSentencesTest {

    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final PeerWords DISTRICTS = new PeerWords("district councils", false);
    private static final PeerWords UNITARIES = new PeerWords("unitary authorities", false);

    private static final Indicator VACANCY = CatalogueLoader.load(Path.of("config"))
            .value()
            .orElseThrow()
            .findIndicator("staff.vacancy_rate")
            .orElseThrow();

    private static Figure known(String number) {
        return Figure.of(new BigDecimal(number));
    }

    private static Benchmark benchmark(int n, Distribution distribution, Figure together) {
        return new Benchmark(
                new BenchmarkKey("england", YEAR, VACANCY.id(), "all"),
                new Cohort(n, 317, known("46.9")),
                distribution,
                new Totals(known("1"), known("2"), together),
                Marks.NONE,
                Openness.OPEN,
                DataStatus.CERTIFIED);
    }

    private static Distribution quartiles(String q1, String median, String q3) {
        Figure c = Figure.withheld();
        return new Distribution(c, c, known(q1), known(median), known(q3), c, c, c, c);
    }

    @Test
    void medianMiddleHalfAndAllTogetherAreThreeThings() {
        assertThat(SectorSentences.spread(VACANCY, benchmark(97, quartiles("9.86", "12.88", "15.79"), known("13.22"))))
                .isEqualTo(
                        "The median council has 12.9%. The middle half of the 97 councils lies between 9.9% and 15.8%. Taken"
                                + " together, they have 13.2%.");
    }

    @Test
    void allTogetherIsLeftOutWhereItHasNoMeaning() {
        assertThat(SectorSentences.spread(VACANCY, benchmark(97, quartiles("1", "2", "3"), Figure.notApplicable())))
                .isEqualTo(
                        "The median council has 2.0%. The middle half of the 97 councils lies between 1.0% and 3.0%.");
    }

    @Test
    void tooFewCouncilsHaveNoMedian() {
        assertThat(SectorSentences.spread(VACANCY, benchmark(3, Distribution.withheld(), Figure.withheld())))
                .isEqualTo("3 councils returned it; a median needs at least 5.");
        assertThat(SectorSentences.tooFew(new Cohort(1, 10, known("3"))))
                .isEqualTo("One council returned it; a median needs at least 5.");
        assertThat(SectorSentences.tooFew(new Cohort(0, 10, known("0")))).isEqualTo("No council returned it.");
    }

    @Test
    void classesAreNamedByTheirMediansAndNotRanked() {
        assertThat(SectorSentences.classes(
                        Unit.PER_CENT, DISTRICTS, new BigDecimal("9.76"), UNITARIES, new BigDecimal("14.2")))
                .isEqualTo("By class, the medians run from 9.8% (district councils) to 14.2% (unitary authorities).");
    }

    @Test
    void whatIsMarkedIsSaidOfSomeValuesOnly() {
        assertThat(SectorSentences.marked(Set.of(Mark.PROVISIONAL, Mark.LOW_RELIABILITY)))
                .contains("Some of the values behind these figures are provisional and of low reliability.");
        assertThat(SectorSentences.marked(Set.of())).isEmpty();
    }

    @Test
    void whatHoldsEverywhereSaysWhere() {
        assertThat(RobustSentences.movement(VACANCY, false, YEAR, 13))
                .isEqualTo("Vacancy rate: the median fell from 2024-25 to 2025-26 in all 13 classes and regions.");
        assertThat(RobustSentences.weight(VACANCY, false, 13))
                .isEqualTo(
                        "Vacancy rate: councils taken together are below their median in all 13 classes and regions.");
        assertThat(RobustSentences.sign(VACANCY, false, 13))
                .isEqualTo("Vacancy rate: the median is below zero in all 13 classes and regions.");
        assertThat(RobustSentences.contrast(VACANCY, UNITARIES, true, new BigDecimal("12.88"), 4))
                .isEqualTo(
                        "Vacancy rate: the median of unitary authorities is above England's 12.9% in all 4 regions with enough"
                                + " of them.");
    }
}
