package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.benchmark.statistics.Concentration;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * What a council's published payments to technology suppliers come to. Sums are net of credits, and not applicable where they
 * come to nothing or less; how many groups were paid, the largest group's share and the concentration are over groups with a
 * positive sum.
 */
final class PaymentsFormula implements Calculation {
    /** What is worked out. */
    enum Question {
        /** Payments / residents: a lower bound, of listed suppliers only. */
        PER_RESIDENT,
        /** Number of groups with a positive sum. */
        SUPPLIERS,
        /** The largest group's share of all. */
        TOP_SHARE,
        /** Herfindahl–Hirschman index over groups. */
        CONCENTRATION,
        /** Share of what was bought through resellers. */
        RESELLER_SHARE,
        /** Payments per pound of bought-in technology that was returned. */
        RECONCILED
    }

    private static final ReturnId SPENDING = ReturnId.of("spending");

    private final Question question;
    private final Set<String> boughtIn = new HashSet<>();

    PaymentsFormula(Question question, Catalogue catalogue) {
        this.question = question;
        if (question == Question.RECONCILED) {
            catalogue.getReturn(SPENDING).getColumn("category").codes().orElseThrow().codes().stream()
                    .filter(code -> code.flag("bought_in").equals("yes"))
                    .map(Code::code)
                    .forEach(boughtIn::add);
        }
    }

    @Override
    public BigDecimal scale() {
        return question == Question.TOP_SHARE || question == Question.RESELLER_SHARE
                ? Decimals.HUNDRED
                : BigDecimal.ONE;
    }

    @Override
    public boolean isAdditive() {
        return switch (question) {
            case PER_RESIDENT, RESELLER_SHARE, RECONCILED -> true;
            case SUPPLIERS, TOP_SHARE, CONCENTRATION -> false;
        };
    }

    @Override
    public boolean isPerResident() {
        return question == Question.PER_RESIDENT;
    }

    @Override
    public Working work(CouncilYear in, String breakdown) {
        PaymentsYear payments = PaymentsYear.of(in);
        if (!payments.isWhole()) {
            return unknown(payments);
        }
        return switch (question) {
            case PER_RESIDENT -> quotient(payments, payments.technology(), in.population(), List.of(), List.of());
            case RESELLER_SHARE -> resellerShare(payments);
            case RECONCILED -> reconciled(payments, in);
            case SUPPLIERS -> suppliers(payments);
            case TOP_SHARE -> topShare(payments);
            case CONCENTRATION -> concentration(payments);
        };
    }

    /** Not available; how much is known is the share of the twelve months that have payments. */
    private static Working unknown(PaymentsYear payments) {
        Figure x = Figure.notAvailable();
        int months = payments.monthsHeld();
        Figure known = months == 0
                ? x
                : Figure.of(BigDecimal.valueOf(months))
                        .map(m -> Decimals.divide(
                                Decimals.multiply(m, Decimals.HUNDRED), BigDecimal.valueOf(PaymentsYear.MONTHS)));
        return new Working(x, x, x, known, Marks.NONE, payments.tables(), List.of(), List.of());
    }

    private Working quotient(
            PaymentsYear payments,
            BigDecimal numerator,
            Figure denominator,
            List<FactTable> more,
            List<Trace> moreTraces) {
        Figure above = Figure.of(numerator);
        boolean positive = payments.technology().signum() > 0;
        Figure value = positive ? Working.quotient(scale(), above, denominator) : Figure.notApplicable();
        List<FactTable> inputs = new ArrayList<>(payments.tables());
        inputs.addAll(more);
        List<Trace> traces = new ArrayList<>(payments.traces(
                row -> Optional.of(new PaymentsYear.Part(PaymentsYear.amount(row), BigDecimal.ZERO)),
                TableParts.Sides.NUMERATOR));
        traces.addAll(moreTraces);
        Marks marks = more.stream().map(t -> JointSplit.of(t, true).marks()).reduce(payments.marks(), Marks::and);
        return new Working(value, above, denominator, Figure.of(Decimals.HUNDRED), marks, inputs, List.of(), traces);
    }

    private Working resellerShare(PaymentsYear payments) {
        Figure above = Figure.of(payments.resellers());
        Figure below = Figure.of(payments.technology());
        List<Trace> traces = payments.traces(
                row -> Optional.of(new PaymentsYear.Part(
                        PaymentsYear.isReseller(row) ? PaymentsYear.amount(row) : BigDecimal.ZERO,
                        PaymentsYear.amount(row))),
                TableParts.Sides.BOTH);
        return working(payments, Working.quotient(scale(), above, below), above, below, traces);
    }

    private Working reconciled(PaymentsYear payments, CouncilYear in) {
        Optional<FactTable> outturn = in.find(SPENDING).filter(t -> !t.rows().isEmpty());
        if (outturn.isEmpty()) {
            boolean positive = payments.technology().signum() > 0;
            return Working.absent(positive ? Figure.notAvailable() : Figure.notApplicable());
        }
        FactTable table = outturn.get();
        List<RowPart> parts = table.rows().stream().map(this::boughtIn).toList();
        Figure share = JointSplit.of(table, true).share();
        Figure returned = Figure.of(RowSums.of(parts).denominator()).times(share);
        Trace trace = new TableParts(table, parts, share, TableParts.Sides.DENOMINATOR);
        return quotient(payments, payments.technology(), returned, List.of(table), List.of(trace));
    }

    private RowPart boughtIn(FactRow row) {
        BigDecimal amount = row.cell("amount_gbp").findNumber().orElse(BigDecimal.ZERO);
        return boughtIn.contains(row.cell("category").canonical())
                ? RowPart.counts(row, BigDecimal.ZERO, amount, BigDecimal.ONE)
                : RowPart.outside(row, "its category is not bought in");
    }

    private static Working suppliers(PaymentsYear payments) {
        Map<String, BigDecimal> groups = payments.groups();
        Set<String> counted = new HashSet<>();
        List<Trace> traces = payments.traces(
                row -> isPositive(groups, row)
                        ? Optional.of(new PaymentsYear.Part(
                                counted.add(PaymentsYear.group(row)) ? BigDecimal.ONE : BigDecimal.ZERO,
                                BigDecimal.ZERO))
                        : Optional.empty(),
                TableParts.Sides.NUMERATOR);
        Figure count = Figure.of(
                groups.values().stream().filter(sum -> sum.signum() > 0).count());
        return working(payments, count, count, Figure.notApplicable(), traces);
    }

    private Working topShare(PaymentsYear payments) {
        Map<String, BigDecimal> groups = payments.groups();
        Concentration concentration = Concentration.of(groups.values());
        Figure above = Figure.of(concentration.sumOfLargest(1));
        Figure below = Figure.of(concentration.total());
        return working(payments, Working.quotient(scale(), above, below), above, below, largest(payments, groups));
    }

    private static Working concentration(PaymentsYear payments) {
        Map<String, BigDecimal> groups = payments.groups();
        Concentration concentration = Concentration.of(groups.values());
        return working(
                payments,
                concentration.hhi(),
                Figure.notApplicable(),
                Figure.of(concentration.total()),
                largest(payments, groups));
    }

    /** As evidence, the rows of the largest group (of several, the first by name) make the numerator. */
    private static List<Trace> largest(PaymentsYear payments, Map<String, BigDecimal> groups) {
        String largest = groups.entrySet().stream()
                .max(Map.Entry.<String, BigDecimal>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
        return payments.traces(
                row -> isPositive(groups, row)
                        ? Optional.of(new PaymentsYear.Part(
                                PaymentsYear.group(row).equals(largest) ? PaymentsYear.amount(row) : BigDecimal.ZERO,
                                PaymentsYear.amount(row)))
                        : Optional.empty(),
                TableParts.Sides.BOTH);
    }

    private static boolean isPositive(Map<String, BigDecimal> groups, FactRow row) {
        return groups.getOrDefault(PaymentsYear.group(row), BigDecimal.ZERO).signum() > 0;
    }

    private static Working working(
            PaymentsYear payments, Figure value, Figure numerator, Figure denominator, List<Trace> traces) {
        return new Working(
                value,
                numerator,
                denominator,
                Figure.of(Decimals.HUNDRED),
                payments.marks(),
                payments.tables(),
                List.of(),
                traces);
    }
}
