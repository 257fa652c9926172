package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * Yes or no, in the words of a code list whose codes are {@code yes} and {@code no}.
 *
 * @param words the list
 */
record YesNoParser(CodeList words) implements CellParser {
    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        return words.find(text)
                .map(code -> CellReading.read(Cell.yesNo(code.code().equals("yes"))))
                .orElseGet(() -> CellReading.notA("yes or no"));
    }
}
