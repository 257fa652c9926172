package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;
import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * A whole number, also where a spreadsheet gave it decimals: {@code 12}, {@code 12.0}, {@code 12 months}.
 *
 * @param unit what may stand behind it
 */
record IntegerParser(UnitWords unit) implements CellParser {
    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        return NumberText.parse(unit.without(text))
                .filter(IntegerParser::isWhole)
                .map(number -> CellReading.read(Cell.number(number.setScale(0))))
                .orElseGet(() -> CellReading.notA("a whole number"));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
