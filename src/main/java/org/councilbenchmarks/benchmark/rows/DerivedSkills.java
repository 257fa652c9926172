package org.councilbenchmarks.benchmark.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/**
 * Derived columns of skills. A row is assessed where all four counts of people are filled; assessed rows of the same role,
 * skill and level are added, the others have no derived cells.
 *
 * <ul>
 *   <li>{@code assessed_required}: people required.
 *   <li>{@code people_held}: people at or above the required level.
 *   <li>{@code people_met}: held, at most as many as required.
 *   <li>{@code people_short}: required less held, at least 0.
 *   <li>{@code critical}: whether fewer than half of those required are held; blank where none is required.
 * </ul>
 */
final class DerivedSkills {

    private static final List<String> KEY = List.of("role_family", "role", "skill", "required_level");

    /** From the lowest to the highest; a person counts at the highest level held. */
    private static final List<String> LEVELS = List.of("awareness", "working", "practitioner", "expert");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final Map<String, Cell> NOT_ASSESSED =
            cells(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank());

    private DerivedSkills() {}

    static List<FactRow> of(List<Row> rows) {
        Cell zero = Cell.number(BigDecimal.ZERO);
        Map<String, Cell> others = cells(zero, zero, zero, zero, Cell.blank());
        List<Row> assessed = rows.stream().filter(DerivedSkills::isAssessed).toList();
        var derived =
                RowKeys.derive(assessed, KEY, DerivedSkills::ofSkill, others).iterator();
        List<FactRow> facts = new ArrayList<>();
        for (Row row : rows) {
            facts.add(isAssessed(row) ? derived.next() : FactRow.of(row, NOT_ASSESSED));
        }
        return facts;
    }

    private static boolean isAssessed(Row row) {
        return LEVELS.stream().allMatch(level -> row.has("people_" + level));
    }

    private static Map<String, Cell> ofSkill(List<Row> rows) {
        BigDecimal required = RowKeys.sum(rows, "people_required").orElse(BigDecimal.ZERO);
        BigDecimal held = held(rows);
        boolean critical = Decimals.multiply(held, TWO).compareTo(required) < 0;
        return cells(
                Cell.number(required),
                Cell.number(held),
                Cell.number(held.min(required)),
                Cell.number(Decimals.subtract(required, held).max(BigDecimal.ZERO)),
                required.signum() == 0 ? Cell.blank() : Cell.yesNo(critical));
    }

    private static BigDecimal held(List<Row> rows) {
        int required = LEVELS.indexOf(rows.getFirst().text("required_level"));
        BigDecimal held = BigDecimal.ZERO;
        for (String level : LEVELS.subList(Math.max(0, required), LEVELS.size())) {
            held = Decimals.add(held, RowKeys.sum(rows, "people_" + level).orElse(BigDecimal.ZERO));
        }
        return held;
    }

    private static Map<String, Cell> cells(Cell required, Cell held, Cell met, Cell shortOf, Cell critical) {
        Map<String, Cell> cells = new HashMap<>();
        cells.put("assessed_required", required);
        cells.put("people_held", held);
        cells.put("people_met", met);
        cells.put("people_short", shortOf);
        cells.put("critical", critical);
        return cells;
    }
}
