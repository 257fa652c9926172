package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * A value of a list, by code, title or synonym.
 *
 * @param codes the list
 */
record CodeParser(CodeList codes) implements CellParser {
    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        return codes.find(text)
                .map(code -> CellReading.read(Cell.code(code.code())))
                .orElseGet(() -> unknown(text));
    }

    private CellReading unknown(String text) {
        Nearest<String> names = new Nearest<>();
        for (Code code : codes.codes()) {
            names.add(code.code(), code.code());
            names.add(code.title(), code.code());
            code.synonyms().forEach(synonym -> names.add(synonym, code.code()));
        }
        String hint = names.find(text).map(code -> "perhaps " + code).orElse("");
        return new CellReading.Unreadable(FindingCode.UNKNOWN_CODE, "is not a value of the list", hint);
    }
}
