package org.councilbenchmarks.domain.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.junit.jupiter.api.Test;

/** When all that a council is fairly compared with say the same. */
class RobustFindingTest {

    private static final String CLASS = "class:unitary";
    private static final String AROUND = "neighbours:E06000052";
    private static final String REGION = "class-region:unitary:south-west";

    private static Position of10(String indicator, String group, Figure median, int n) {
        Figure none = Figure.notApplicable();
        return new Position(
                new IndicatorKey(CouncilCode.of("E06000052"), FinancialYear.of(2025), indicator, IndicatorKey.ALL),
                group,
                Figure.of(10),
                median,
                new Cohort(n, n, none),
                new Standing(none, none, none, none, none, none, none, n, none, none),
                new Trend(none, none, Direction.NOT_APPLICABLE),
                PositionMarks.of(Marks.NONE),
                Openness.OPEN,
                Openness.OPEN,
                Openness.OPEN,
                DataStatus.CERTIFIED);
    }

    /** The value is 10. */
    private static Position against(String group, String median, int n) {
        return of10("spend.per_resident", group, Figure.of(new BigDecimal(median)), n);
    }

    @Test
    void aboveAllThree() {
        assertThat(RobustFinding.of(
                        List.of(against(REGION, "9", 5), against(AROUND, "9.9", 15), against(CLASS, "4", 60))))
                .isEqualTo(new RobustFinding(RobustFinding.Side.ABOVE, List.of(CLASS, AROUND, REGION)));
    }

    @Test
    void belowClassAndNeighboursWhereTheRegionHasUnderFive() {
        assertThat(RobustFinding.of(
                        List.of(against(CLASS, "12", 60), against(AROUND, "11", 5), against(REGION, "4", 4))))
                .isEqualTo(new RobustFinding(RobustFinding.Side.BELOW, List.of(CLASS, AROUND)));
    }

    @Test
    void noneWhereTheRegionDisagrees() {
        assertThat(RobustFinding.of(
                                List.of(against(CLASS, "12", 60), against(AROUND, "11", 15), against(REGION, "9", 5)))
                        .isFound())
                .isFalse();
    }

    @Test
    void noneAtTheMedianItself() {
        assertThat(RobustFinding.of(List.of(against(CLASS, "10.0", 60), against(AROUND, "9", 15)))
                        .isFound())
                .isFalse();
    }

    @Test
    void noneWithFewNeighboursOrWithoutClass() {
        assertThat(RobustFinding.of(List.of(against(CLASS, "12", 60), against(AROUND, "11", 4)))
                        .isFound())
                .isFalse();
        assertThat(RobustFinding.of(List.of(against(AROUND, "11", 15), against(REGION, "11", 5)))
                        .isFound())
                .isFalse();
    }

    @Test
    void noneWhereAMedianIsWithheld() {
        Position withheld = of10("spend.per_resident", AROUND, Figure.withheld(), 15);

        assertThat(RobustFinding.of(List.of(against(CLASS, "12", 60), withheld)).isFound())
                .isFalse();
    }

    @Test
    void positionsOfTwoValuesAreNoQuestion() {
        Position other = of10("spend.cloud_share", CLASS, Figure.of(1), 5);

        assertThatThrownBy(() -> RobustFinding.of(List.of(other, against(CLASS, "12", 60))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
