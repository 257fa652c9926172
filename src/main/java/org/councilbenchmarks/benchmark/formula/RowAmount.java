package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.domain.measures.Decimals;

/** What a row adds to a sum. */
sealed interface RowAmount {

    /** The sum of columns; empty where one of them is blank. */
    record Columns(List<String> columns) implements RowAmount {
        public Columns {
            columns = List.copyOf(columns);
        }
    }

    /** One for each row. */
    record Rows() implements RowAmount {}

    /** One for each value of a column, at the first row that has it. */
    record Distinct(String column) implements RowAmount {}

    /** @return empty where the measure is not taken from the return's own rows */
    static Optional<RowAmount> find(Measure measure) {
        return switch (measure) {
            case Measure.Columns m -> Optional.of(new Columns(m.columns()));
            case Measure.Rows m -> Optional.of(new Rows());
            case Measure.Distinct m -> Optional.of(new Distinct(m.column()));
            case Measure.Grouped m -> Optional.of(new Columns(List.of(m.column())));
            case Measure.OtherReturn m -> Optional.empty();
            case Measure.Population m -> Optional.empty();
            case Measure.Algorithm m -> Optional.empty();
            case Measure.None m -> Optional.empty();
        };
    }

    /** The columns that it reads. */
    default List<String> columns() {
        return switch (this) {
            case Columns c -> c.columns();
            case Rows r -> List.of();
            case Distinct d -> List.of(d.column());
        };
    }

    default boolean isCount() {
        return !(this instanceof Columns);
    }

    /**
     * What the row adds; empty where a field is blank.
     *
     * @param seen values met so far; the row's is added
     */
    default Optional<BigDecimal> of(FactRow row, Set<String> seen) {
        return switch (this) {
            case Rows r -> Optional.of(BigDecimal.ONE);
            case Distinct d ->
                row.cell(d.column()).isBlank()
                        ? Optional.empty()
                        : Optional.of(seen.add(row.cell(d.column()).canonical()) ? BigDecimal.ONE : BigDecimal.ZERO);
            case Columns c -> sum(c.columns(), row);
        };
    }

    /** What is known of it: blank fields as nothing, a count as one. */
    default BigDecimal knownPart(FactRow row) {
        if (isCount()) {
            return BigDecimal.ONE;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String column : columns()) {
            sum = Decimals.add(sum, row.cell(column).findNumber().orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    private static Optional<BigDecimal> sum(List<String> columns, FactRow row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String column : columns) {
            Optional<BigDecimal> number = row.cell(column).findNumber();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = Decimals.add(sum, number.get());
        }
        return Optional.of(sum);
    }
}
