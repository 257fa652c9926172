package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * Pounds: {@code £1,204,118.50}, {@code (45,250.00)}, {@code 393.39-}, {@code GBP 12}.
 *
 * @param scale what the column's name says that the numbers stand for: 1, 1,000 or 1,000,000 pounds
 */
record MoneyParser(BigDecimal scale) implements CellParser {
    private static final Pattern POUND_SIGN = Pattern.compile("£|\\bGBP\\b", Pattern.CASE_INSENSITIVE);
    private static final int PENCE = 2;

    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        String amount = POUND_SIGN.matcher(text).replaceFirst("").strip();
        return NumberText.parse(amount).map(this::toPence).orElseGet(() -> CellReading.notA("an amount in pounds"));
    }

    /** Half-even, so that many rounded rows do not drift from their total. */
    private CellReading toPence(BigDecimal number) {
        BigDecimal pounds = number.multiply(scale);
        BigDecimal rounded = pounds.setScale(PENCE, RoundingMode.HALF_EVEN);
        return rounded.compareTo(pounds) == 0
                ? CellReading.read(Cell.number(rounded))
                : CellReading.mended(Cell.number(rounded), FindingCode.ROUNDED);
    }
}
