package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** To the sixteen digits of a binary number. */
class ElementaryTest {

    @Test
    void theRootAndTheLogarithmAreThoseOfStrictMath() {
        assertThat(Elementary.sqrt(new BigDecimal("2"))).isEqualByComparingTo("1.4142135623730951");
        assertThat(Elementary.ln(new BigDecimal("10"))).isEqualByComparingTo("2.302585092994046");
        assertThat(Elementary.ln(BigDecimal.ONE)).isEqualByComparingTo("0");
    }

    @Test
    void thereIsNoneOfLessThanNothing() {
        BigDecimal less = new BigDecimal("-1");

        assertThatThrownBy(() -> Elementary.sqrt(less)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Elementary.ln(less)).isInstanceOf(NumberFormatException.class);
    }
}
