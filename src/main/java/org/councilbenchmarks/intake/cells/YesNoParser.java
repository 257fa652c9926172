package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * Yes or no, in the words of a code list whose codes are {@code yes} and {@code no}, or as a tick or a cross drawn as a symbol.
 * The letter x, which some put for yes and some for no, is neither.
 *
 * @param words the list
 */
record YesNoParser(CodeList words) implements CellParser {
    private static final Set<String> TICKS = Set.of("\u2713", "\u2714", "\u2611", "\u2705", "\u221A");
    private static final Set<String> CROSSES = Set.of("\u2717", "\u2718", "\u2612", "\u274C", "\u2715", "\u2716");

    /** Symbols that say something, though they are neither letters nor digits. */
    static boolean isSymbol(String text) {
        return TICKS.contains(text) || CROSSES.contains(text);
    }

    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        if (TICKS.contains(text)) {
            return CellReading.read(Cell.yesNo(true));
        }
        if (CROSSES.contains(text)) {
            return CellReading.read(Cell.yesNo(false));
        }
        return words.find(text)
                .map(code -> CellReading.read(Cell.yesNo(code.code().equals("yes"))))
                .orElseGet(() -> CellReading.notA("yes or no"));
    }
}
