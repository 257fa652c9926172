package org.councilbenchmarks.intake.cells;

import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;

/** The end of a contract: a day, or that it rolls on until notice is given. */
record RollingDateParser(CellParser dates) implements CellParser {
    private static final Set<String> ROLLING = Set.of(
            "rolling",
            "rolling contract",
            "rolling monthly",
            "rolling annual",
            "rolling annually",
            "rolling month to month",
            "monthly rolling",
            "annual rolling",
            "rolls on",
            "month to month",
            "evergreen",
            "ongoing",
            "on going");

    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        if (ROLLING.contains(Labels.normalise(text))) {
            return CellReading.read(Cell.rolling());
        }
        return dates.parse(text, year) instanceof CellReading.Read read
                ? read
                : CellReading.notA("a date with the day before the month, nor the word rolling");
    }
}
