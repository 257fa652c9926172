package org.councilbenchmarks.pipeline.commands;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.indicators.Condition;
import org.councilbenchmarks.catalogue.indicators.Indicator.Formula;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.domain.results.IndicatorValue;

/** An indicator's formula as people read it: once with the names of the columns, once with the numbers in it. */
final class FormulaWords {
    private FormulaWords() {}

    /** What the numerator is: {@code Σ amount_gbp where nature = change}. */
    static String numerator(Formula formula) {
        String sum = of(formula.numerator());
        String measured = switch (formula.kind()) {
            case WEIGHTED_MEAN -> "Σ " + formula.weight().orElse("") + " · " + sum.replace("Σ ", "");
            case MAX_SHARE, HHI -> "the largest of " + sum;
            case RATIO, SHARE, COUNT, SUM, MEAN, ALGORITHM -> sum;
        };
        return measured + where(formula.numeratorWhere());
    }

    /** What the denominator is; empty where the indicator has none that is declared. */
    static String denominator(Formula formula) {
        String measured = switch (formula.kind()) {
            case MEAN -> "rows";
            case WEIGHTED_MEAN -> "Σ " + formula.weight().orElse("");
            case RATIO, SHARE, COUNT, SUM, MAX_SHARE, HHI, ALGORITHM -> of(formula.denominator());
        };
        return measured.isEmpty() ? "" : measured + where(formula.denominatorWhere());
    }

    /** With the numbers in it: {@code 100 · 12.5 / 100}; empty where the value is the numerator itself. */
    static String worked(Formula formula, IndicatorValue value) {
        String numerator = Numbers.text(value.numerator());
        String quotient = numerator + " / " + Numbers.text(value.denominator());
        return switch (formula.kind()) {
            case RATIO, SHARE, MAX_SHARE, MEAN, WEIGHTED_MEAN ->
                formula.scale().compareTo(BigDecimal.ONE) == 0
                        ? quotient
                        : Numbers.text(formula.scale()) + " · " + quotient;
            case HHI -> "Σ (100 · group / " + Numbers.text(value.denominator()) + ")²";
            case COUNT, SUM, ALGORITHM -> "";
        };
    }

    private static String of(Measure measure) {
        return switch (measure) {
            case Measure.Columns columns -> "Σ " + join(columns.columns());
            case Measure.Rows rows -> "rows";
            case Measure.Distinct distinct -> "distinct values of " + distinct.column();
            case Measure.Grouped grouped -> "Σ " + grouped.column() + " by " + grouped.by();
            case Measure.OtherReturn other -> "Σ " + other.column() + " of the return " + other.returnId();
            case Measure.Population population -> "residents (mid-year estimate)";
            case Measure.Algorithm algorithm -> "by the algorithm " + algorithm.name();
            case Measure.None none -> "";
        };
    }

    private static String join(List<String> columns) {
        return columns.size() == 1 ? columns.getFirst() : "(" + String.join(" + ", columns) + ")";
    }

    private static String where(List<Condition> conditions) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(Condition::toString).collect(Collectors.joining(" and ", " where ", ""));
    }
}
