package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.benchmark.statistics.Quantiles;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.payments.PaymentBasis;
import org.councilbenchmarks.domain.payments.PaymentTotals;

/**
 * A council's published payments of one financial year, as far as they went to technology suppliers: supplier groups of kind
 * technology or reseller, payments of £500 or more, either way, since councils' own thresholds differ.
 *
 * <p>A year is known only as a whole: it is over, each of its twelve months has payments, and none has less than a quarter of
 * the months' median number of payments, which is what is left of a month when a ledger is changed. Where a file gives its
 * payments for several months together the last of these cannot be looked at.
 *
 * @param tables what stands of payments
 */
record PaymentsYear(List<FactTable> tables, boolean over) {
    static final int MONTHS = 12;

    /** Under this share of the median number of payments, 0 to 1, a month is not all there. */
    private static final BigDecimal LEAST = new BigDecimal("0.25");

    PaymentsYear {
        tables = List.copyOf(tables);
    }

    static PaymentsYear of(CouncilYear in) {
        return new PaymentsYear(
                in.tables().stream()
                        .filter(table -> table.returnId().equals(PaymentTotals.RETURN))
                        .toList(),
                in.isOver());
    }

    private static PaymentBasis basis(FactTable table) {
        return PaymentBasis.parse(table.submission().key().basis()).orElseThrow();
    }

    /** How many of the twelve months have payments. */
    int monthsHeld() {
        Set<Object> months = new HashSet<>();
        tables.forEach(table -> months.addAll(basis(table).period().months()));
        return months.size();
    }

    /** Whether the year is known as a whole. */
    boolean isWhole() {
        return over && monthsHeld() == MONTHS && isEven();
    }

    private boolean isEven() {
        Map<Object, BigDecimal> counts = new TreeMap<>();
        for (FactTable table : tables) {
            if (!basis(table).period().isOneMonth()) {
                return true;
            }
            for (FactRow row : table.rows()) {
                counts.merge(basis(table).period().first(), number(row, PaymentTotals.PAYMENTS), BigDecimal::add);
            }
        }
        BigDecimal median = Quantiles.of(List.copyOf(counts.values())).median();
        BigDecimal least = Decimals.multiply(median, LEAST);
        return counts.values().stream().allMatch(count -> count.compareTo(least) >= 0);
    }

    /** Net sum of each technology supplier group, credits taken off. */
    Map<String, BigDecimal> groups() {
        Map<String, BigDecimal> groups = new TreeMap<>();
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(PaymentsYear::isTechnology)
                .forEach(row -> groups.merge(group(row), amount(row), BigDecimal::add));
        return groups;
    }

    /** Net sum of all of them. */
    BigDecimal technology() {
        return groups().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Net sum of what was bought through resellers. */
    BigDecimal resellers() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(PaymentsYear::isReseller)
                .map(PaymentsYear::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A sum of payments that bear no day is an estimate of its months. */
    Marks marks() {
        return tables.stream().allMatch(table -> basis(table).dated()) ? Marks.NONE : Marks.of(Mark.ESTIMATED);
    }

    /** What a row of sums plays for a part in a value. */
    interface Role {
        /** Its part in the numerator and in the denominator; empty where it plays none. */
        Optional<Part> of(FactRow row);
    }

    /** A row's part. */
    record Part(BigDecimal numerator, BigDecimal denominator) {}

    /** Every row of sums with its part, table by table. */
    List<Trace> traces(Role role, TableParts.Sides sides) {
        List<Trace> traces = new ArrayList<>();
        for (FactTable table : tables) {
            List<RowPart> parts = table.rows().stream()
                    .filter(PaymentsYear::isTechnology)
                    .map(row -> role.of(row)
                            .map(part -> RowPart.counts(row, part.numerator(), part.denominator(), BigDecimal.ONE))
                            .orElseGet(() -> RowPart.outside(row, "its supplier group has no positive total")))
                    .toList();
            traces.add(new TableParts(table, parts, Figure.of(1), sides));
        }
        return traces;
    }

    private static boolean isTechnology(FactRow row) {
        String kind = row.cell(PaymentTotals.KIND).canonical();
        boolean listed = kind.equals("technology") || kind.equals("reseller");
        return listed && number(row, PaymentTotals.COMPARED_PAYMENTS).signum() > 0;
    }

    static boolean isReseller(FactRow row) {
        return isTechnology(row) && row.cell(PaymentTotals.KIND).canonical().equals("reseller");
    }

    static String group(FactRow row) {
        return row.cell(PaymentTotals.GROUP).canonical();
    }

    static BigDecimal amount(FactRow row) {
        return number(row, PaymentTotals.COMPARED_AMOUNT);
    }

    private static BigDecimal number(FactRow row, String column) {
        return row.cell(column).findNumber().orElse(BigDecimal.ZERO);
    }
}
