package org.councilbenchmarks.catalogue.indicators;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Published payments to technology suppliers / residents. */
    public static final String PAYMENTS_PER_RESIDENT = "payments_per_resident";

    /** Technology supplier groups paid more than was got back. */
    public static final String PAYMENTS_SUPPLIERS = "payments_suppliers";

    /** The largest of these groups' share of payments to them. */
    public static final String PAYMENTS_TOP_SHARE = "payments_top_share";

    /** Herfindahl–Hirschman index over these groups. */
    public static final String PAYMENTS_CONCENTRATION = "payments_concentration";

    /** Share of payments to technology suppliers that went to resellers. */
    public static final String PAYMENTS_RESELLER_SHARE = "payments_reseller_share";

    /** Payments to technology suppliers / bought-in technology of the spending return. */
    public static final String PAYMENTS_RECONCILED = "payments_reconciled";

    private static final ReturnId PAYMENTS = ReturnId.of("payments");

    private static final Map<String, ReturnId> RETURNS = new TreeMap<>(Map.of(
            BUDGET_VARIANCE,
            ReturnId.of("spending"),
            PLANNED_GROWTH,
            ReturnId.of("staffing"),
            COMPLETENESS,
            Indicator.ALL_RETURNS,
            REFUSED_ROWS,
            Indicator.ALL_RETURNS,
            PAYMENTS_PER_RESIDENT,
            PAYMENTS,
            PAYMENTS_SUPPLIERS,
            PAYMENTS,
            PAYMENTS_TOP_SHARE,
            PAYMENTS,
            PAYMENTS_CONCENTRATION,
            PAYMENTS,
            PAYMENTS_RESELLER_SHARE,
            PAYMENTS,
            PAYMENTS_RECONCILED,
            ReturnId.of("spending")));

    private Algorithms() {}

    public static List<String> list() {
        return List.copyOf(RETURNS.keySet());
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
