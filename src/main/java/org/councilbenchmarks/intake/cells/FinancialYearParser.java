package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;

/** A financial year by its name, the day on which it ends, or its months: the forms of {@link PeriodText#year}. */
record FinancialYearParser() implements CellParser {
    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        return PeriodText.year(text)
                .map(found -> CellReading.read(Cell.year(found)))
                .orElseGet(() -> CellReading.notA("a financial year"));
    }
}
