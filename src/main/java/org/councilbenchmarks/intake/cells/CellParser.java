package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;

/** Reads the cells of one column. */
@FunctionalInterface
public interface CellParser {
    /**
     * @param text the cell, cleaned by {@link CellText#clean}; never empty
     * @param year the row's financial year, where it could be read: it tells councils of one name apart
     */
    CellReading parse(String text, Optional<FinancialYear> year);
}
