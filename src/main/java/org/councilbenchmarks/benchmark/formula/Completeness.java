package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.measures.Decimals;

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
        long cells = 0;
        long filled = 0;
        for (FactRow fact : table.rows()) {
            List<String> columns = fact.row().layout().columns();
            for (int i = 0; i < columns.size(); i++) {
                if (!NOT_ASKED.contains(columns.get(i))) {
                    cells++;
                    filled += fact.row().cells().get(i).isBlank() ? 0 : 1;
                }
            }
        }
        return new SubmissionPart(table, BigDecimal.valueOf(filled), BigDecimal.valueOf(cells));
    }
}
