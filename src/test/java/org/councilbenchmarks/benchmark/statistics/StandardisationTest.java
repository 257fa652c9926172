package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** z = (x − mean) / population standard deviation. */
class StandardisationTest {

    private static List<BigDecimal> numbers(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toList();
    }

    @Test
    void theTextbookExampleOfAPopulationStandardDeviation() {
        // Mean 5; squares 9 1 1 1 0 0 4 16 sum to 32; √(32 / 8) = 2.
        assertThat(Standardisation.of(numbers("2", "4", "4", "4", "5", "5", "7", "9")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers("-1.5", "-0.5", "-0.5", "-0.5", "0", "0", "1", "2"));
    }

    @Test
    void withoutSpreadNothingIsSaid() {
        assertThat(Standardisation.of(numbers("0.1", "0.10", "0.1")))
                .containsExactly(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
