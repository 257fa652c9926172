package org.councilbenchmarks.benchmark.plausibility;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * What the figures of a submission add up to: every column of money and of full-time equivalents, as a whole and by the first
 * column of the return's key (spending by service, staffing by role family, systems each by itself).
 *
 * @param sums by what they are of; the whole under {@value #WHOLE}
 */
public record SubmissionTotals(StandingSubmission submission, SortedMap<Of, Sum> sums) {
    static final String WHOLE = "";

    private static final String FULL_TIME_EQUIVALENTS = "_fte";

    /**
     * @param part value of the first key column; {@value #WHOLE} for all rows
     * @param column whose figures are added up
     */
    record Of(String part, String column) implements Comparable<Of> {
        boolean isWhole() {
            return part.equals(WHOLE);
        }

        @Override
        public int compareTo(Of other) {
            int byPart = part.compareTo(other.part);
            return byPart != 0 ? byPart : column.compareTo(other.column);
        }
    }

    /** @param line of the first row in it */
    record Sum(BigDecimal value, int line) {
        private Sum plus(Sum other) {
            return new Sum(Decimals.add(value, other.value), line);
        }
    }

    public SubmissionTotals {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    public static SubmissionTotals of(ReturnSchema schema, FactTable table) {
        List<String> columns = schema.columns().stream()
                .filter(SubmissionTotals::isAdded)
                .map(Column::name)
                .toList();
        Optional<String> key = schema.keyColumns().stream().map(Column::name).findFirst();
        SortedMap<Of, Sum> sums = new TreeMap<>();
        for (FactRow fact : table.rows()) {
            for (String column : columns) {
                Optional<BigDecimal> number = fact.row().findNumber(column);
                if (number.isPresent()) {
                    Sum sum = new Sum(number.get(), fact.row().line());
                    sums.merge(new Of(WHOLE, column), sum, Sum::plus);
                    key.ifPresent(name -> sums.merge(new Of(fact.row().text(name), column), sum, Sum::plus));
                }
            }
        }
        return new SubmissionTotals(table.submission(), sums);
    }

    private static boolean isAdded(Column column) {
        return column.type() == ColumnType.MONEY
                || (column.type() == ColumnType.NUMBER && column.name().endsWith(FULL_TIME_EQUIVALENTS));
    }

    Optional<Sum> find(String part, String column) {
        return Optional.ofNullable(sums.get(new Of(part, column)));
    }
}
