package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import java.util.regex.Pattern;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;

/** The end of a contract: a day, or that it rolls on until notice is given. */
record RollingDateParser(CellParser dates) implements CellParser {
    private static final String TERM =
            "(?:\\d{1,2} )?(?:days?|weeks?|months?|years?|weekly|monthly|quarterly|yearly|annual(?:ly)?)";
    private static final Pattern ROLLING = Pattern.compile("(?:" + TERM
            + " )?(?:rolling|rolls on|rolling over|evergreen)(?: (?:contract"
            + "|agreement|basis|licence|renewal))?(?: " + TERM + "(?: to month)?)?(?: (?:contract|agreement|basis))?"
            + "|(?:month|year) to (?:month|year)|on ?going|open ended|perpetual|indefinite|auto(?:matic)? ?renew(?:s|al|ing)?"
            + "|until (?:notice|terminated)|no (?:fixed )?end(?: date)?");

    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        if (ROLLING.matcher(Labels.normalise(text)).matches()) {
            return CellReading.read(Cell.rolling());
        }
        return switch (dates.parse(text, year)) {
            case CellReading.Read read -> read;
            case CellReading.Mended mended -> mended;
            case CellReading.Unreadable unreadable ->
                CellReading.notA("a date with the day before the month, nor the word rolling");
        };
    }
}
