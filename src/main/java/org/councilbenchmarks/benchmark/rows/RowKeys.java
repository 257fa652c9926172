package org.councilbenchmarks.benchmark.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/**
 * Rows that share a key are one thing, added up before anything is capped or compared. What follows from their sum stands on
 * the first of them, and nothing or zero on the others, so that a sum over all rows counts the thing once.
 */
final class RowKeys {

    private RowKeys() {}

    /**
     * The rows with their derived cells, in the file's order.
     *
     * @param columns of the key
     * @param derive what follows from the rows of one key
     * @param others the derived cells of all rows of a key but its first
     */
    static List<FactRow> derive(
            List<Row> rows,
            List<String> columns,
            Function<List<Row>, Map<String, Cell>> derive,
            Map<String, Cell> others) {
        Map<List<String>, List<Row>> byKey = new LinkedHashMap<>();
        List<List<String>> keys = new ArrayList<>();
        for (Row row : rows) {
            List<String> key = columns.stream().map(row::text).toList();
            keys.add(key);
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        List<FactRow> facts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            // Taken out by its first row: the others find nothing.
            List<Row> same = byKey.remove(keys.get(i));
            facts.add(FactRow.of(rows.get(i), same == null ? others : derive.apply(same)));
        }
        return facts;
    }

    /** The sum of a column; empty where a cell of it is blank. */
    static Optional<BigDecimal> sum(List<Row> rows, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : rows) {
            Optional<BigDecimal> number = row.findNumber(column);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = Decimals.add(sum, number.get());
        }
        return Optional.of(sum);
    }
}
