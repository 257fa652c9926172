package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * A part of a whole, kept as a number of ones: {@code 12.5 %}, {@code 12.5 per cent} and {@code 0.125} are the same. A bare
 * number of 1 and more is not read, unless the column's name says per cent: whether 12 is meant as twelve in a hundred is
 * proposed, not decided.
 *
 * @param hundredths whether the column's name says that its numbers are per cent
 */
record ShareParser(boolean hundredths) implements CellParser {
    private static final Pattern PER_CENT = Pattern.compile(
            "(.*\\S)\\s*(?:%|\\bpct\\b|\\bper ?cent\\b)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        Matcher marked = PER_CENT.matcher(text);
        boolean perCent = marked.matches();
        Optional<BigDecimal> number = NumberText.parse(perCent ? marked.group(1).strip() : text);
        if (number.isEmpty()) {
            return CellReading.notA("a share");
        }
        if (perCent || hundredths) {
            return CellReading.read(Cell.number(number.get().movePointLeft(2)));
        }
        return number.get().abs().compareTo(BigDecimal.ONE) < 0
                ? CellReading.read(Cell.number(number.get()))
                : new CellReading.Unreadable(FindingCode.TYPE_ERROR, "is not a share", "perhaps " + text + " %");
    }
}
