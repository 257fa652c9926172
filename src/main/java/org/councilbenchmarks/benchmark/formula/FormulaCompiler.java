package org.councilbenchmarks.benchmark.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.indicators.Condition;
import org.councilbenchmarks.catalogue.indicators.Indicator.Formula;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;

/**
 * Makes a declared formula ready for rows. In a quotient the denominator's conditions say which rows it is about and the
 * numerator's which of them count above the line; in a mean, a count or a concentration all conditions say what it is about.
 */
final class FormulaCompiler {

    private FormulaCompiler() {}

    /** @throws IllegalArgumentException where the numerator is not taken from rows */
    static RowFormula compile(ReturnSchema schema, Formula formula) {
        List<RowTest> above = tests(schema, formula.numeratorWhere());
        List<RowTest> below = formula.denominatorWhere().stream()
                .map(c -> RowTest.ofDenominator(c, codes(schema, c)))
                .toList();
        RowAmount amount = numerator(formula);
        return switch (formula.kind()) {
            case RATIO, SHARE -> new RowFormula(below, above, amount, RowAmount.find(formula.denominator()), false);
            case COUNT, SUM -> new RowFormula(both(below, above), List.of(), amount, Optional.empty(), false);
            case MEAN ->
                new RowFormula(both(below, above), List.of(), amount, Optional.of(new RowAmount.Rows()), false);
            case WEIGHTED_MEAN ->
                new RowFormula(both(below, above), List.of(), amount, Optional.of(weight(formula)), true);
            case MAX_SHARE, HHI -> new RowFormula(both(below, above), List.of(), amount, Optional.of(amount), false);
            case ALGORITHM -> throw new IllegalArgumentException("An algorithm is not a formula of rows");
        };
    }

    private static RowAmount numerator(Formula formula) {
        return RowAmount.find(formula.numerator())
                .orElseThrow(() -> new IllegalArgumentException("Not taken from rows: " + formula.numerator()));
    }

    private static RowAmount weight(Formula formula) {
        String column =
                formula.weight().orElseThrow(() -> new IllegalArgumentException("A weighted mean needs a weight"));
        return RowAmount.find(new Measure.Columns(List.of(column))).orElseThrow();
    }

    private static List<RowTest> tests(ReturnSchema schema, List<Condition> conditions) {
        return conditions.stream().map(c -> RowTest.of(c, codes(schema, c))).toList();
    }

    private static Optional<CodeList> codes(ReturnSchema schema, Condition condition) {
        return schema.findColumn(condition.column()).flatMap(Column::codes);
    }

    private static List<RowTest> both(List<RowTest> first, List<RowTest> second) {
        List<RowTest> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
