package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * A decimal number of people, posts, days: {@code 12.6}, {@code 5,102.5}, {@code 12.6 FTE}.
 *
 * @param unit what may stand behind it
 */
record NumberParser(UnitWords unit) implements CellParser {
    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        String number = unit.without(text);
        return NumberText.parse(number)
                .map(read -> CellReading.read(Cell.number(read)))
                .orElseGet(() -> new CellReading.Unreadable(
                        FindingCode.TYPE_ERROR, "is not a number", NumberText.proposal(number)));
    }
}
