package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;

/** A day, in the forms of {@link DateText}. */
record DateParser() implements CellParser {
    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        return DateText.parse(text)
                .map(day -> CellReading.read(Cell.day(day)))
                .orElseGet(() -> CellReading.notA("a date with the day before the month"));
    }
}
