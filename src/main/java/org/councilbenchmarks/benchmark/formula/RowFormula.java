package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.domain.measures.Decimals;

/**
 * A declared formula made ready for rows.
 *
 * <p>A row outside the base plays no part. A row of the base whose tested or summed field is blank leaves both numerator and
 * denominator, and weighs on the share that is known. Of the base, {@code present} says which rows can be assessed at all;
 * of the numerator it is a test like any other.
 *
 * @param base which rows the calculation is about
 * @param counted which of them count in the numerator
 * @param numerator what is summed or counted
 * @param denominator likewise; empty where the rows give none
 * @param weighted whether the numerator is weighted with the denominator
 */
record RowFormula(
        List<RowTest> base,
        List<RowTest> counted,
        RowAmount numerator,
        Optional<RowAmount> denominator,
        boolean weighted) {

    RowFormula {
        base = List.copyOf(base);
        counted = List.copyOf(counted);
    }

    /** The columns that the calculation reads. */
    Set<String> columns() {
        Set<String> columns = new HashSet<>(numerator.columns());
        denominator.ifPresent(d -> columns.addAll(d.columns()));
        base.forEach(t -> columns.add(t.column()));
        counted.forEach(t -> columns.add(t.column()));
        return columns;
    }

    /**
     * Every row's part, in order.
     *
     * @param day the as-of date of the figures
     */
    List<RowPart> parts(List<FactRow> rows, LocalDate day) {
        Seen seen = new Seen(new HashSet<>(), new HashSet<>());
        List<RowPart> parts = new ArrayList<>(rows.size());
        for (FactRow row : rows) {
            parts.add(part(row, day, seen));
        }
        return parts;
    }

    /** Values met so far above and below the line, for distinct counts. */
    private record Seen(Set<String> above, Set<String> below) {}

    private RowPart part(FactRow row, LocalDate day, Seen seen) {
        String unknown = "";
        for (RowTest test : base) {
            Truth truth = test.test(row, day);
            if (truth == Truth.NO && !test.saysAssessable()) {
                return RowPart.outside(row, test.notMet());
            }
            unknown = truth == Truth.YES || !unknown.isEmpty() ? unknown : test.blank();
        }
        if (!unknown.isEmpty()) {
            return RowPart.unknown(row, weightOf(row), unknown);
        }
        return assessed(row, day, seen);
    }

    private RowPart assessed(FactRow row, LocalDate day, Seen seen) {
        boolean counts = true;
        for (RowTest test : counted) {
            Truth truth = test.test(row, day);
            if (truth == Truth.UNKNOWN) {
                return RowPart.unknown(row, weightOf(row), test.blank());
            }
            counts &= truth == Truth.YES;
        }
        Optional<BigDecimal> over = counts ? numerator.of(row, seen.above()) : Optional.of(BigDecimal.ZERO);
        if (over.isEmpty()) {
            return RowPart.unknown(row, weightOf(row), blankIn(numerator, row));
        }
        if (denominator.isEmpty()) {
            return RowPart.counts(row, over.get(), BigDecimal.ZERO, BigDecimal.ONE);
        }
        Optional<BigDecimal> under = denominator.get().of(row, seen.below());
        if (under.isEmpty()) {
            return RowPart.unknown(row, weightOf(row), blankIn(denominator.get(), row));
        }
        BigDecimal part = weighted ? Decimals.multiply(over.get(), under.get()) : over.get();
        return RowPart.counts(row, part, under.get(), weightOf(row));
    }

    /** What the row weighs in the share that is known. */
    private BigDecimal weightOf(FactRow row) {
        return denominator.map(d -> d.knownPart(row)).orElse(BigDecimal.ONE);
    }

    private static String blankIn(RowAmount amount, FactRow row) {
        return amount.columns().stream()
                .filter(column -> row.cell(column).isBlank())
                .findFirst()
                .map(column -> column + " is blank")
                .orElse("not a number");
    }
}
