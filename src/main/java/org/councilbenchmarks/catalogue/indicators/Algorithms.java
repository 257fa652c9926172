package org.councilbenchmarks.catalogue.indicators;

import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * The closed list of algorithms: indicators that no kind can declare. An indicator of kind {@code algorithm} names one as
 * its numerator; they are worked out in {@code benchmark}.
 */
public final class Algorithms {
    /** (outturn − budget) / budget, from the totals of the two standing spending submissions. */
    public static final String BUDGET_VARIANCE = "budget_variance";

    /** Σ planned posts of next year / Σ establishment − 1. */
    public static final String PLANNED_GROWTH = "planned_growth";

    /** Filled cells of all cells, over the council's taken rows of all returns. */
    public static final String COMPLETENESS = "completeness";

    /** Refused rows per 1,000 rows read and not skipped, over the council's standing submissions. */
    public static final String REFUSED_ROWS = "refused_rows";

    private static final List<String> NAMES = List.of(BUDGET_VARIANCE, PLANNED_GROWTH, COMPLETENESS, REFUSED_ROWS);

    private static final Map<String, ReturnId> RETURNS = Map.of(
            BUDGET_VARIANCE,
            ReturnId.of("spending"),
            PLANNED_GROWTH,
            ReturnId.of("staffing"),
            COMPLETENESS,
            Indicator.ALL_RETURNS,
            REFUSED_ROWS,
            Indicator.ALL_RETURNS);

    private Algorithms() {}

    public static List<String> list() {
        return NAMES;
    }

    /**
     * The return whose rows an algorithm is over, or {@link Indicator#ALL_RETURNS}.
     *
     * @throws IllegalArgumentException where there is no such algorithm
     */
    public static ReturnId returnOf(String name) {
        ReturnId returnId = RETURNS.get(name);
        if (returnId == null) {
            throw new IllegalArgumentException("There is no algorithm " + name);
        }
        return returnId;
    }
}
