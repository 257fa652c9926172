package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * A year of four digits, 1900 to 2199, also where a spreadsheet gave it decimals: {@code 2024.0}. A financial year is named
 * by the year in which it begins, so 2024-25 is read as 2024.
 */
record YearParser() implements CellParser {
    private static final Pattern FORM = Pattern.compile("((?:19|20|21)\\d{2})(?:\\.0+)?");

    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        var form = FORM.matcher(text);
        if (form.matches()) {
            return CellReading.read(Cell.number(new BigDecimal(form.group(1))));
        }
        return FinancialYear.parse(text)
                .map(financial -> CellReading.read(Cell.number(BigDecimal.valueOf(financial.first()))))
                .orElseGet(() -> CellReading.notA("a year of four digits"));
    }
}
