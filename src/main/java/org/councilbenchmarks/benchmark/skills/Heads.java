package org.councilbenchmarks.benchmark.skills;

import java.math.BigDecimal;
import org.councilbenchmarks.benchmark.statistics.SmallNumbers;
import org.councilbenchmarks.domain.measures.Decimals;

/**
 * Numbers of people.
 *
 * @param asked people required in all rows
 * @param required people required in the assessed rows
 * @param held of them, those there at the level or above
 * @param assessed how many rows are
 */
record Heads(BigDecimal asked, BigDecimal required, BigDecimal held, int assessed) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static final Heads NONE = new Heads(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    Heads plus(Heads other) {
        return new Heads(
                Decimals.add(asked, other.asked),
                Decimals.add(required, other.required),
                Decimals.add(held, other.held),
                assessed + other.assessed);
    }

    BigDecimal gap() {
        return Decimals.subtract(required, held);
    }

    /** Whether the numbers may not be published; nobody required is no secret. */
    boolean isSmall() {
        return required.signum() > 0 && SmallNumbers.isSmallShare(held, required, true);
    }

    /** Whether less than half of those asked for are in assessed rows. */
    boolean isMostlyUnknown() {
        return Decimals.multiply(required, TWO).compareTo(asked) < 0;
    }
}
