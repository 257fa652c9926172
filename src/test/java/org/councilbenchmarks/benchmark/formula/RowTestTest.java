package org.councilbenchmarks.benchmark.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.catalogue.indicators.Condition;
import org.councilbenchmarks.catalogue.indicators.Operator;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each operator of a condition says of a cell; what cannot be told is neither yes nor no. */
class RowTestTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private static Truth test(Operator operator, Cell cell, String... values) {
        Row row = new Row(Layout.of(ReturnId.of("systems"), List.of("other")), 2, List.of(Cell.blank()));
        FactRow fact = new FactRow(row, Map.of("asked", cell), Set.of());
        return RowTest.of(new Condition("asked", "", operator, List.of(values)), Optional.empty())
                .test(fact, MARCH);
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, NO, YES, NO",
        "NOT_EQUAL, YES, NO, YES",
        "IN, NO, YES, NO",
        "LESS, YES, NO, NO",
        "AT_MOST, YES, YES, NO",
        "GREATER, NO, NO, YES",
        "AT_LEAST, NO, YES, YES",
        "PRESENT, YES, YES, YES",
        "BLANK, NO, NO, NO"
    })
    void numbersAndDaysAreBelowAtOrAboveAMark(Operator operator, Truth below, Truth at, Truth above) {
        Truth[] expected = {below, at, above};
        for (int i = 0; i < 3; i++) {
            assertThat(test(operator, Cell.number(BigDecimal.valueOf(9 + i)), "10"))
                    .isEqualTo(expected[i]);
            assertThat(test(operator, Cell.day(MARCH.plusDays(i - 1)), "as-of")).isEqualTo(expected[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, YES",
        "NOT_EQUAL, NO",
        "IN, YES",
        "LESS, UNKNOWN",
        "AT_MOST, UNKNOWN",
        "GREATER, UNKNOWN",
        "AT_LEAST, UNKNOWN"
    })
    void wordsAreTheSameOrOthersAndHaveNoOrder(Operator operator, Truth expected) {
        assertThat(test(operator, Cell.code("saas"), "saas")).isEqualTo(expected);
        assertThat(test(operator, Cell.blank(), "saas")).as("blank").isEqualTo(Truth.UNKNOWN);
    }
}
