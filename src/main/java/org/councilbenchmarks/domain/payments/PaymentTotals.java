package org.councilbenchmarks.domain.payments;

import java.util.List;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * What is kept of published payments: for each council, month (or period) and file a row for each supplier group and
 * expense type, with the sum, how many payments, and the lines from the first of them to the last. The archived bytes are
 * the detail.
 *
 * <p>Names that the supplier table does not know are summed in one group without a name, of kind {@code other}: of payees
 * that sell no technology nothing but their sum is kept.
 */
public final class PaymentTotals {
    public static final ReturnId RETURN = ReturnId.of("payments");

    /** Name of the supplier group; blank for all that the supplier table does not know. */
    public static final String GROUP = "supplier_group";

    /** {@code technology}, {@code reseller} or {@code other}. */
    public static final String KIND = "supplier_kind";

    public static final String EXPENSE_TYPE = "expense_type";
    public static final String AMOUNT = "amount_gbp";
    public static final String PAYMENTS = "payments";

    /** The same of payments of £500 or more, either way: councils' own thresholds differ. */
    public static final String COMPARED_AMOUNT = "compared_gbp";

    public static final String COMPARED_PAYMENTS = "compared_payments";

    /** Line of the last payment; that of the first is the row's. */
    public static final String LAST_LINE = "last_line";

    public static final Layout LAYOUT = Layout.of(
            RETURN,
            List.of(GROUP, KIND, EXPENSE_TYPE, AMOUNT, PAYMENTS, COMPARED_AMOUNT, COMPARED_PAYMENTS, LAST_LINE));

    /** From this amount on, either way, payments are compared: £500, in pence. */
    public static final long COMPARED_FROM = 500_00;

    private PaymentTotals() {}
}
