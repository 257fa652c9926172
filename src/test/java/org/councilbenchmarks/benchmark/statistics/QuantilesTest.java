package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that R's {@code quantile()} (type 7, its default) and {@code PERCENTILE.INC} give. */
class QuantilesTest {

    private static Quantiles of(String values) {
        return Quantiles.of(
                Stream.of(values.split(" ", -1)).map(BigDecimal::new).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 4 7 11, 0.25, 2",
        "1 2 4 7 11, 0.5, 4",
        "1 2 4 7 11, 0.1, 1.4",
        "1 2 4 7, 0.25, 1.75",
        "1 2 4 7, 0.5, 3",
        "1 2 4 7, 0.75, 4.75",
        "1 2 3 4 5 6 7 8 9 10, 0.1, 1.9",
        "1 2 3 4 5 6 7 8 9 10, 0.25, 3.25",
        "1 2 3 4 5 6 7 8 9 10, 0.9, 9.1",
        "5, 0.9, 5"
    })
    void areThoseOfR(String values, BigDecimal p, BigDecimal expected) {
        assertThat(of(values).at(p)).isEqualByComparingTo(expected);
    }

    /** {@code quantile(mtcars$wt)}: the weights of 32 cars in R's own data. */
    @ParameterizedTest
    @CsvSource({"0, 1.51300", "0.25, 2.58125", "0.5, 3.32500", "0.75, 3.61000", "1, 5.42400"})
    void ofWeightsOfCarsAreThoseOfR(BigDecimal p, BigDecimal expected) {
        String weights =
                "2.620 2.875 2.320 3.215 3.440 3.460 3.570 3.190 3.150 3.440 3.440 4.070 3.730 3.780 5.250 5.424"
                        + " 5.345 2.200 1.615 1.835 2.465 3.520 3.435 3.840 3.845 1.935 2.140 1.513 3.170 2.770 3.570 2.780";

        assertThat(of(weights).at(p)).isEqualByComparingTo(expected);
    }

    @Test
    void areThoseOfASpreadsheet() {
        // The example in the documentation of PERCENTILE.INC: the 30th percentile of 1, 3, 2, 4.
        assertThat(of("1 3 2 4").at(new BigDecimal("0.3"))).isEqualByComparingTo("1.9");
        // The one of QUARTILE.INC: the first quartile of eight numbers.
        assertThat(of("1 2 4 7 8 9 10 12").at(new BigDecimal("0.25"))).isEqualByComparingTo("3.5");
    }

    @Test
    void endAtTheSmallestAndTheLargest() {
        assertThat(of("3 1 2").min()).isEqualByComparingTo("1");
        assertThat(of("3 1 2").max()).isEqualByComparingTo("3");
        assertThat(of("3 1 2").at(BigDecimal.ZERO)).isEqualByComparingTo("1");
        assertThat(of("3 1 2").at(BigDecimal.ONE)).isEqualByComparingTo("3");
    }

    @Test
    void needAValueAndAShare() {
        assertThatThrownBy(() -> Quantiles.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("1 2").at(new BigDecimal("1.1"))).isInstanceOf(IllegalArgumentException.class);
    }
}
