package org.councilbenchmarks.catalogue.indicators;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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

    /** Present value of benefits less costs of a council's initiatives. */
    public static final String CHANGE_NPSV = "change_npsv";

    /** Present value of benefits over that of costs. */
    public static final String CHANGE_BCR = "change_bcr";

    /** Years until discounted benefits make up for costs, for good. */
    public static final String CHANGE_PAYBACK = "change_payback";

    /** Present value of benefits that a pilot or an audit backs, of all benefits. */
    public static final String CHANGE_EVIDENCE_SHARE = "change_evidence_share";

    /** Actual benefits of those forecast to date. */
    public static final String CHANGE_REALISED = "change_realised";

    private static final ReturnId INITIATIVES = ReturnId.of("initiatives");

    private static final SequencedMap<String, ReturnId> RETURNS = returns();

    private Algorithms() {}

    private static SequencedMap<String, ReturnId> returns() {
        SequencedMap<String, ReturnId> returns = new LinkedHashMap<>();
        returns.put(BUDGET_VARIANCE, ReturnId.of("spending"));
        returns.put(PLANNED_GROWTH, ReturnId.of("staffing"));
        returns.put(COMPLETENESS, Indicator.ALL_RETURNS);
        returns.put(REFUSED_ROWS, Indicator.ALL_RETURNS);
        List.of(CHANGE_NPSV, CHANGE_BCR, CHANGE_PAYBACK, CHANGE_EVIDENCE_SHARE, CHANGE_REALISED)
                .forEach(name -> returns.put(name, INITIATIVES));
        List.of(
                        PAYMENTS_PER_RESIDENT,
                        PAYMENTS_SUPPLIERS,
                        PAYMENTS_TOP_SHARE,
                        PAYMENTS_CONCENTRATION,
                        PAYMENTS_RESELLER_SHARE)
                .forEach(name -> returns.put(name, PAYMENTS));
        returns.put(PAYMENTS_RECONCILED, ReturnId.of("spending"));
        return Collections.unmodifiableSequencedMap(returns);
    }

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
