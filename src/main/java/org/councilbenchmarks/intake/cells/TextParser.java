package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;

/** Any text of reasonable length. What a spreadsheet would run as a formula is kept as text, and noted. */
record TextParser() implements CellParser {
    /** Two pages: more is a document, or several rows fused by a quotation mark. */
    static final int LONGEST = 5_000;

    private static final String STARTS_A_FORMULA = "=+-@";

    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        if (text.length() > LONGEST) {
            return new CellReading.Unreadable(FindingCode.CONSTRAINT_ERROR, "has " + text.length() + " characters", "");
        }
        return STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? CellReading.mended(Cell.text(text), FindingCode.FORMULA_TEXT)
                : CellReading.read(Cell.text(text));
    }
}
