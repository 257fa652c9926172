package org.councilbenchmarks.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/** Puts in what a blank cell of a return stands for, where its schema says so; every other blank stays unknown. */
final class Defaults {
    private final List<Cell> values;

    /** @throws IllegalArgumentException where a default is not a value of its column's type */
    Defaults(ReturnSchema schema) {
        this.values = schema.columns().stream().map(Defaults::value).toList();
    }

    Row fill(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isBlank()) {
                cells.set(i, values.get(i));
            }
        }
        return new Row(row.layout(), row.line(), cells);
    }

    private static Cell value(Column column) {
        String text = column.defaultValue();
        if (text.isEmpty()) {
            return Cell.blank();
        }
        return switch (column.type()) {
            case STATUS, CODE -> Cell.code(text);
            case TEXT -> Cell.text(text);
            case MONEY, NUMBER, INTEGER, SHARE, YEAR -> Cell.number(new BigDecimal(text));
            case DATE -> Cell.day(LocalDate.parse(text));
            case DATE_OR_ROLLING -> text.equals("rolling") ? Cell.rolling() : Cell.day(LocalDate.parse(text));
            case YES_NO -> Cell.yesNo(text.equals("yes"));
            case COUNCIL, COUNCILS -> Cell.councils(List.of(CouncilCode.of(text)));
            case FINANCIAL_YEAR -> Cell.year(year(text));
        };
    }

    private static FinancialYear year(String text) {
        Optional<FinancialYear> year = FinancialYear.parse(text);
        return year.orElseThrow(() -> new IllegalArgumentException("Not a financial year: " + text));
    }
}
