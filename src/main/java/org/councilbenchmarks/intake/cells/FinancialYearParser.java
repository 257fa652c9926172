package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;

/** A financial year, in the forms of {@link FinancialYear#parse}. */
record FinancialYearParser() implements CellParser {
    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        return FinancialYear.parse(text)
                .map(found -> CellReading.read(Cell.year(found)))
                .orElseGet(() -> CellReading.notA("a financial year"));
    }
}
