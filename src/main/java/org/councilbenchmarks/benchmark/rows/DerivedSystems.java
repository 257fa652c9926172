package org.councilbenchmarks.benchmark.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.reference.SupplierDirectory;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/**
 * Derived columns of systems, row by row.
 *
 * <ul>
 *   <li>{@code supplier_group}: of the supplier; {@code none} for in-house.
 *   <li>{@code legacy}, {@code red}: see {@link LegacyRisk}; weak where too few criteria are scored.
 *   <li>{@code open}: yes with open interface and data export, no where one of them is known to lack, else blank.
 *   <li>{@code earliest_exit}, {@code years_to_exit}, {@code committed_gbp}: see {@link ContractExit}; blank where the end
 *       is not known.
 * </ul>
 */
final class DerivedSystems {

    private DerivedSystems() {}

    static List<FactRow> of(List<Row> rows, LocalDate day, SupplierDirectory suppliers) {
        return rows.stream().map(row -> of(row, day, suppliers)).toList();
    }

    private static FactRow of(Row row, LocalDate day, SupplierDirectory suppliers) {
        LegacyRisk risk = LegacyRisk.of(row);
        Map<String, Cell> cells = new HashMap<>();
        cells.put(
                "supplier_group",
                Cell.text(suppliers.resolve(row.text("supplier"), day).name()));
        cells.put("legacy", yesNo(risk.legacy()));
        cells.put("red", yesNo(risk.red()));
        cells.put("open", open(row));
        Optional<LocalDate> exit = ContractExit.earliest(row, day);
        Optional<BigDecimal> years = exit.map(e -> ContractExit.years(day, e));
        cells.put("earliest_exit", exit.map(Cell::day).orElse(Cell.blank()));
        cells.put("years_to_exit", number(years));
        cells.put(
                "committed_gbp",
                number(years.flatMap(y -> row.findNumber("annual_cost_gbp").map(cost -> Decimals.multiply(cost, y)))));
        return new FactRow(row, cells, weak(risk));
    }

    private static Cell open(Row row) {
        Cell api = row.cell("open_api");
        Cell export = row.cell("data_export");
        if (isNo(api) || isNo(export)) {
            return Cell.yesNo(false);
        }
        return api.isBlank() || export.isBlank() ? Cell.blank() : Cell.yesNo(true);
    }

    private static boolean isNo(Cell cell) {
        return cell instanceof Cell.YesNo answer && !answer.value();
    }

    private static Set<String> weak(LegacyRisk risk) {
        Set<String> weak = new HashSet<>();
        if (!risk.isLikelihoodReliable()) {
            weak.add("legacy");
        }
        if (!risk.isScoreReliable()) {
            weak.add("red");
        }
        return weak;
    }

    private static Cell yesNo(Optional<Boolean> value) {
        return value.map(Cell::yesNo).orElse(Cell.blank());
    }

    private static Cell number(Optional<BigDecimal> value) {
        return value.map(Cell::number).orElse(Cell.blank());
    }
}
