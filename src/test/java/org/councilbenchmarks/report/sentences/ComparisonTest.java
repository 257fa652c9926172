package org.councilbenchmarks.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.Direction;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.Interval;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.domain.results.PositionMarks;
import org.councilbenchmarks.domain.results.Standing;
import org.councilbenchmarks.domain.results.Trend;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final PeerWords NEIGHBOURS = new PeerWords("nearest neighbours", true);
    private static final PeerWords UNITARIES = new PeerWords("unitary authorities", false);

    private static Comparison of(
            String value, Polarity polarity, Interval interval, Position position, PeerWords peers) {
        return new Comparison(Unit.PER_CENT, polarity, new BigDecimal(value), interval, position, peers);
    }

    private static Comparison plain(String value, Polarity polarity, Position position) {
        return of(value, polarity, Interval.notApplicable(), position, NEIGHBOURS);
    }

    /** A median of 9.8 % and 15 neighbours, of which some are lower and some higher. */
    private static Position among(int lower, int higher) {
        return position(
                Figure.of(new BigDecimal("9.8")), lower, higher, new Cohort(15, 15, Figure.of(100)), Marks.NONE);
    }

    private static Position position(Figure median, int lower, int higher, Cohort cohort, Marks marks) {
        Figure z = Figure.notApplicable();
        return new Position(
                new IndicatorKey(
                        CouncilCode.of("E06000052"), FinancialYear.of(2025), "staff.vacancy_rate", IndicatorKey.ALL),
                "neighbours:E06000052",
                Figure.notAvailable(),
                median,
                cohort,
                new Standing(z, z, z, z, z, z, z, 16, Figure.of(lower), Figure.of(higher)),
                new Trend(z, z, Direction.NOT_AVAILABLE),
                PositionMarks.of(marks),
                Openness.OPEN,
                Openness.OPEN,
                Openness.OPEN,
                DataStatus.CERTIFIED);
    }

    @Test
    void aHigherValueIsSetAgainstThosePeersThatAreLower() {
        assertThat(plain("14.2", Polarity.LOW, among(12, 3)).sentence())
                .isEqualTo("Higher than 12 of your 15 nearest neighbours (median 9.8%). Lower is better.");
        assertThat(plain("14.2", Polarity.LOW, among(12, 3)).title()).isEqualTo("above 12 of 15 nearest neighbours");
    }

    @Test
    void aLowerValueIsSetAgainstThosePeersThatAreHigher() {
        assertThat(plain("4.2", Polarity.HIGH, among(2, 13)).sentence())
                .isEqualTo("Lower than 13 of your 15 nearest neighbours (median 9.8%). Higher is better.");
        assertThat(plain("4.2", Polarity.HIGH, among(2, 13)).title()).isEqualTo("below 13 of 15 nearest neighbours");
    }

    @Test
    void allAndNoneAreSaidAsSuch() {
        assertThat(plain("14.2", Polarity.NONE, among(15, 0)).sentence())
                .isEqualTo("Higher than all 15 nearest neighbours (median 9.8%). Neither high nor low is better.");
        assertThat(plain("9.9", Polarity.NONE, among(0, 1)).sentence()).startsWith("Higher than none of your 15");
    }

    @Test
    void withoutAPolarityNothingIsCalledBetter() {
        Comparison comparison = plain("14.2", Polarity.NONE, among(12, 3));
        assertThat(comparison.sentence())
                .isEqualTo(
                        "Higher than 12 of your 15 nearest neighbours (median 9.8%). Neither high nor low is better.");
        assertThat(comparison.isFavourable()).isFalse();
        assertThat(comparison.isToAskAbout()).isFalse();
    }

    @Test
    void highOrLowIsGoodOrWorthAQuestionByPolarity() {
        assertThat(plain("14.2", Polarity.LOW, among(12, 3)).isToAskAbout()).isTrue();
        assertThat(plain("14.2", Polarity.HIGH, among(12, 3)).isFavourable()).isTrue();
        assertThat(plain("9.8", Polarity.HIGH, among(7, 7)).isFavourable()).isFalse();
    }

    @Test
    void withAMedianInsideTheIntervalNothingIsCalledHigherOrLower() {
        Interval wide = Interval.of(new BigDecimal("5.1"), new BigDecimal("33.4"));
        assertThat(of("14.2", Polarity.LOW, wide, among(12, 3), NEIGHBOURS).sentence())
                .isEqualTo("Too close to the median of your 15 nearest neighbours (9.8%) to tell apart."
                        + " Lower is better.");
        Interval narrow = Interval.of(new BigDecimal("9.9"), new BigDecimal("20.1"));
        assertThat(of("14.2", Polarity.LOW, narrow, among(12, 3), NEIGHBOURS).side())
                .isEqualTo(Comparison.Side.HIGHER);
    }

    @Test
    void theMedianItselfIsTheSame() {
        assertThat(plain("9.80", Polarity.NONE, among(7, 7)).sentence())
                .isEqualTo("The same as the median of your 15 nearest neighbours. Neither high nor low is better.");
    }

    @Test
    void aClassCountsTheCouncilItselfWhichIsNotAnother() {
        Position position = position(Figure.of(10), 40, 20, new Cohort(61, 63, Figure.of(97)), Marks.NONE);
        assertThat(of("14.2", Polarity.NONE, Interval.notApplicable(), position, UNITARIES)
                        .title())
                .isEqualTo("above 40 of 60 other unitary authorities");
    }

    @Test
    void ofTooFewPeersNothingIsSaidButThat() {
        Position few = position(Figure.withheld(), 0, 0, new Cohort(4, 15, Figure.of(20)), Marks.NONE);
        assertThat(plain("14.2", Polarity.LOW, few).sentence())
                .isEqualTo("Too few nearest neighbours have a figure to compare with.");
        assertThat(plain("14.2", Polarity.LOW, few).title()).isEqualTo("too few nearest neighbours to compare");
    }

    @Test
    void whatIsUnsureIsHedged() {
        Position unsure = position(
                Figure.of(10),
                5,
                1,
                new Cohort(6, 15, Figure.of(40)),
                Marks.of(Mark.PROVISIONAL).with(Mark.LOW_RELIABILITY));
        assertThat(plain("14.2", Polarity.LOW, unsure).sentence())
                .isEqualTo("Higher than 5 of 6 nearest neighbours (median 10.0%). Lower is better. Take care:"
                        + " some of it is provisional, much of what it rests on is missing and few councils to"
                        + " compare with.");
    }
}
