package org.councilbenchmarks.catalogue.docs;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.indicators.Condition;
import org.councilbenchmarks.catalogue.indicators.Indicator.Formula;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.domain.measures.Decimals;

/** A declared formula, written as one line of arithmetic. */
final class FormulaWords {
    private FormulaWords() {}

    static String of(Formula formula) {
        String above = measure(formula.numerator(), formula.numeratorWhere());
        String below = measure(formula.denominator(), formula.denominatorWhere());
        return switch (formula.kind()) {
            case RATIO, SHARE -> scaled(formula.scale(), both(formula, above) + " / " + below);
            case COUNT, SUM -> above;
            case MEAN -> above + " / rows";
            case WEIGHTED_MEAN -> weighted(formula);
            case MAX_SHARE -> "100 · largest group of " + above + " / sum of all groups";
            case HHI -> "sum over the groups of (100 · " + above + " / sum of all groups)²";
            case ALGORITHM -> "algorithm " + above;
        };
    }

    /** What counts above the line has to be in the base below it. */
    private static String both(Formula formula, String above) {
        return formula.numeratorWhere().isEmpty() && !formula.denominatorWhere().isEmpty()
                ? measure(formula.numerator(), formula.denominatorWhere())
                : above;
    }

    private static String weighted(Formula formula) {
        String weight = formula.weight().orElseThrow();
        return "Σ " + weight + " · "
                + measure(formula.numerator(), formula.numeratorWhere()).substring("Σ ".length()) + " / Σ " + weight;
    }

    private static String scaled(BigDecimal scale, String quotient) {
        if (scale.compareTo(BigDecimal.ONE) == 0) {
            return quotient;
        }
        return Decimals.plain(scale, 0) + " · " + quotient;
    }

    private static String measure(Measure measure, List<Condition> conditions) {
        String where = conditions.isEmpty()
                ? ""
                : conditions.stream().map(Condition::toString).collect(Collectors.joining(" and ", " [", "]"));
        return measure(measure) + where;
    }

    private static String measure(Measure measure) {
        return switch (measure) {
            case Measure.Columns m
            when m.columns().size() == 1 -> "Σ " + m.columns().getFirst();
            case Measure.Columns m -> "Σ (" + String.join(" + ", m.columns()) + ")";
            case Measure.Rows m -> "rows";
            case Measure.Distinct m -> "distinct " + m.column();
            case Measure.Grouped m -> "Σ " + m.column() + " by " + m.by();
            case Measure.OtherReturn m -> m.returnId() + "." + m.column();
            case Measure.Population m -> "population";
            case Measure.Algorithm m -> m.name();
            case Measure.None m -> "";
        };
    }
}
