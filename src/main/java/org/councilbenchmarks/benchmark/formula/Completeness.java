package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Layout;

/**
 * Filled cells of all cells of the taken rows of all returns, payments left out, over the columns of the schema but those
 * that nobody needs to fill: the council's name, the status, notes and partners. A column that was left out is not filled.
 */
final class Completeness implements Calculation {

    private static final Set<String> NOT_ASKED =
            Set.of("council_name", "status", "notes", "shared_with", "partner_councils");

    @Override
    public BigDecimal scale() {
        return Decimals.HUNDRED;
    }

    @Override
    public boolean isAdditive() {
        return true;
    }

    @Override
    public Working work(CouncilYear in, String breakdown) {
        return AllReturns.work(in, scale(), Completeness::part);
    }

    private static SubmissionPart part(FactTable table) {
        int[] asked = table.rows().isEmpty()
                ? new int[0]
                : askedOf(table.rows().getFirst().row().layout());
        long filled = 0;
        for (FactRow fact : table.rows()) {
            List<Cell> cells = fact.row().cells();
            for (int place : asked) {
                filled += cells.get(place).isBlank() ? 0 : 1;
            }
        }
        long cells = (long) asked.length * table.rows().size();
        return new SubmissionPart(table, BigDecimal.valueOf(filled), BigDecimal.valueOf(cells));
    }

    /** Places of the columns that count. */
    private static int[] askedOf(Layout layout) {
        List<String> columns = layout.columns();
        return IntStream.range(0, columns.size())
                .filter(place -> !NOT_ASKED.contains(columns.get(place)))
                .toArray();
    }
}
