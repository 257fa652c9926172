package org.councilbenchmarks.catalogue.indicators;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.councilbenchmarks.catalogue.indicators.Indicator.Formula;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.returns.ReturnId;

/** Reads how an indicator is worked out: the columns {@code kind} to {@code weight} of {@code indicators.csv}. */
final class FormulaParser {
    private static final String PER_THOUSAND = " per 1000";
    private static final Choice KINDS = Choice.of(
            "a kind of indicator", Arrays.stream(Kind.values()).map(Kind::code).toList());
    private static final List<String> NOT_OF_ALGORITHMS =
            List.of("numerator_where", "denominator", "denominator_where", "weight");

    private final Map<ReturnId, ReturnSchema> returns;

    FormulaParser(Map<ReturnId, ReturnSchema> returns) {
        this.returns = returns;
    }

    /**
     * @param returnId the indicator's return, or {@link Indicator#ALL_RETURNS}
     * @return empty where the row has a fault
     */
    Optional<Formula> parse(CheckedRow row, ReturnId returnId, Unit unit) {
        Optional<Kind> kind = row.choose("kind", KINDS, Kind::find);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (kind.get() == Kind.ALGORITHM) {
            return algorithm(row, returnId, unit);
        }
        ReturnSchema schema = returns.get(returnId);
        if (schema == null) {
            row.fault("return", "Only an algorithm may be over all returns; name one return");
            return Optional.empty();
        }
        Optional<Formula> formula = declared(row, kind.get(), schema, unit);
        return formula.filter(f -> KindRules.of(f, unit).hold(row));
    }

    private static Optional<Formula> algorithm(CheckedRow row, ReturnId returnId, Unit unit) {
        for (String column : NOT_OF_ALGORITHMS) {
            if (!row.text(column).isEmpty()) {
                row.fault(column, "An algorithm is named in the numerator and has no " + column + "; leave it blank");
            }
        }
        Choice names = Choice.of("an algorithm", Algorithms.list());
        Optional<String> name = row.choose("numerator", names, Optional::of);
        if (name.isPresent() && !Algorithms.returnOf(name.get()).equals(returnId)) {
            row.fault("return", "The algorithm " + name.get() + " is of the return " + Algorithms.returnOf(name.get()));
            return Optional.empty();
        }
        return name.map(n -> new Formula(
                Kind.ALGORITHM,
                new Measure.Algorithm(n),
                List.of(),
                new Measure.None(),
                List.of(),
                Optional.empty(),
                scale(unit, false)));
    }

    private Optional<Formula> declared(CheckedRow row, Kind kind, ReturnSchema schema, Unit unit) {
        UsableColumns columns = UsableColumns.of(schema);
        MeasureParser measures = new MeasureParser(columns, returns);
        ConditionParser conditions = new ConditionParser(columns);
        String below = row.text("denominator");
        boolean perThousand = below.endsWith(PER_THOUSAND);
        if (perThousand) {
            below = below.substring(0, below.length() - PER_THOUSAND.length()).strip();
            if (kind != Kind.RATIO || unit == Unit.PER_CENT) {
                row.fault("denominator", "'per 1000' goes with a ratio whose unit is not %");
            }
        }
        Optional<Measure> numerator = measures.parse(row.text("numerator"), faultsOf(row, "numerator"));
        Optional<Measure> denominator = measures.parse(below, faultsOf(row, "denominator"));
        List<Condition> above = conditions.parse(row.text("numerator_where"), faultsOf(row, "numerator_where"));
        List<Condition> base = conditions.parse(row.text("denominator_where"), faultsOf(row, "denominator_where"));
        Optional<String> weight = Optional.of(row.text("weight")).filter(Predicate.not(String::isEmpty));
        weight.ifPresent(name -> columns.findNumeric(name, faultsOf(row, "weight")));
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal scale = scale(unit, perThousand);
        return Optional.of(new Formula(kind, numerator.get(), above, denominator.get(), base, weight, scale));
    }

    private static Consumer<String> faultsOf(CheckedRow row, String column) {
        return message -> row.fault(column, message);
    }

    private static BigDecimal scale(Unit unit, boolean perThousand) {
        if (perThousand) {
            return Decimals.THOUSAND;
        }
        return unit == Unit.PER_CENT ? Decimals.HUNDRED : BigDecimal.ONE;
    }
}
