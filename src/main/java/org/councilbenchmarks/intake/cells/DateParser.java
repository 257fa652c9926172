package org.councilbenchmarks.intake.cells;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * A day, in the forms of {@link DateText}, or as the number that a spreadsheet has for it: {@code 45383} is 1 April 2024,
 * counted as every Excel but that of old Macintoshes does.
 */
record DateParser() implements CellParser {
    private static final String KIND = "a date with the day before the month";
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    /** 1 January 1970 and 31 December 2099: outside, five digits are more likely to be something else. */
    private static final int FIRST_SERIAL = 25_569;

    private static final int LAST_SERIAL = 73_050;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        if (DateText.isNoDay(text)) {
            return CellReading.mended(Cell.blank(), FindingCode.MISSING_WORD);
        }
        return DateText.parse(text)
                .map(day -> CellReading.read(Cell.day(day)))
                .or(() -> serial(text).map(day -> CellReading.mended(Cell.day(day), FindingCode.SERIAL_DATE)))
                .orElseGet(() -> noDay(text));
    }

    private static Optional<LocalDate> serial(String text) {
        Matcher form = SERIAL.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(form.group(1));
        return days >= FIRST_SERIAL && days <= LAST_SERIAL ? Optional.of(SERIAL_ZERO.plusDays(days)) : Optional.empty();
    }

    private static CellReading noDay(String text) {
        return PeriodText.parse(text).isPresent()
                ? new CellReading.Unreadable(FindingCode.TYPE_ERROR, "does not say which day", "")
                : CellReading.notA(KIND);
    }
}
