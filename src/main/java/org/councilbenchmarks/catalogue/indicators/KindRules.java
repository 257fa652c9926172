package org.councilbenchmarks.catalogue.indicators;

import org.councilbenchmarks.catalogue.indicators.Indicator.Formula;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.domain.measures.Unit;

/** What each kind of indicator needs: which measures may stand above and below the line, in which unit the result is. */
final class KindRules {
    private final Formula formula;
    private final Unit unit;

    private KindRules(Formula formula, Unit unit) {
        this.formula = formula;
        this.unit = unit;
    }

    static KindRules of(Formula formula, Unit unit) {
        return new KindRules(formula, unit);
    }

    /** Whether all of them hold; each that does not is a fault of the row. */
    boolean hold(CheckedRow row) {
        boolean above = holdsAbove(row);
        boolean below = holdsBelow(row);
        boolean inUnit = holdsInUnit(row);
        boolean weighted = holdsForWeight(row);
        return above && below && inUnit && weighted;
    }

    private boolean holdsAbove(CheckedRow row) {
        Measure numerator = formula.numerator();
        return switch (formula.kind()) {
            case RATIO, SHARE ->
                check(row, "numerator", isOfRows(numerator), "needs columns of its return, rows, or distinct values");
            case COUNT -> check(row, "numerator", isCount(numerator), "needs rows, or distinct and a column");
            case SUM, MEAN, WEIGHTED_MEAN ->
                check(row, "numerator", numerator instanceof Measure.Columns, "needs columns to sum");
            case MAX_SHARE, HHI ->
                check(
                        row,
                        "numerator",
                        numerator instanceof Measure.Grouped,
                        "needs a column by another, as annual_cost_gbp by supplier_group");
            case ALGORITHM -> true;
        };
    }

    private boolean holdsBelow(CheckedRow row) {
        Measure denominator = formula.denominator();
        boolean none = denominator instanceof Measure.None;
        return switch (formula.kind()) {
            case RATIO, SHARE ->
                check(
                        row,
                        "denominator",
                        !none && !(denominator instanceof Measure.Grouped),
                        "needs columns, rows, distinct values, a figure of another return, or population");
            case COUNT, SUM, MEAN, WEIGHTED_MEAN ->
                check(row, "denominator", none, "has no denominator; leave it blank");
            case MAX_SHARE, HHI ->
                check(
                        row,
                        "denominator",
                        none || isWholeOf(formula.numerator(), denominator),
                        "divides by the sum of the same column; write that or leave it blank");
            case ALGORITHM -> true;
        };
    }

    private boolean holdsInUnit(CheckedRow row) {
        return switch (formula.kind()) {
            case SHARE, MAX_SHARE -> check(row, "unit", unit == Unit.PER_CENT, "is in %");
            case HHI -> check(row, "unit", unit == Unit.INDEX, "is an index, from 0 to 10,000");
            case COUNT, SUM, MEAN, WEIGHTED_MEAN, RATIO, ALGORITHM -> true;
        };
    }

    private boolean holdsForWeight(CheckedRow row) {
        boolean weighted = formula.weight().isPresent();
        return formula.kind() == Kind.WEIGHTED_MEAN
                ? check(row, "weight", weighted, "needs a column to weight by")
                : check(row, "weight", !weighted, "has no weight; leave it blank");
    }

    private boolean check(CheckedRow row, String column, boolean holds, String rule) {
        if (!holds) {
            row.fault(column, "An indicator of kind " + formula.kind().code() + " " + rule);
        }
        return holds;
    }

    private static boolean isOfRows(Measure measure) {
        return measure instanceof Measure.Columns || isCount(measure);
    }

    private static boolean isCount(Measure measure) {
        return measure instanceof Measure.Rows || measure instanceof Measure.Distinct;
    }

    private static boolean isWholeOf(Measure numerator, Measure denominator) {
        return numerator instanceof Measure.Grouped grouped
                && denominator instanceof Measure.Columns whole
                && whole.columns().size() == 1
                && whole.columns().getFirst().equals(grouped.column());
    }
}
