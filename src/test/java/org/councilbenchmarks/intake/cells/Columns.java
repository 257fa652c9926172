package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ColumnWords;
import org.councilbenchmarks.domain.findings.FindingCode;

/** Columns for tests of their cells, and what a cell of them says. */
final class Columns {
    static final CodeList YES_NO = CodeList.of(
            "yes_no",
            List.of(
                    new Code("yes", "Yes", List.of("y", "true", "1"), Map.of()),
                    new Code("no", "No", List.of("n", "false", "0", "none"), Map.of())),
            List.of());

    private Columns() {}

    static Column of(ColumnType type) {
        return column(type, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Column between(ColumnType type, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return column(type, Optional.empty(), least, most);
    }

    static Column coded(ColumnType type, CodeList codes) {
        return column(type, Optional.of(codes), Optional.empty(), Optional.empty());
    }

    private static Column column(
            ColumnType type, Optional<CodeList> codes, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return new Column(
                "the_column",
                type,
                false,
                false,
                codes,
                least,
                most,
                "",
                new ColumnWords("The column", "", type == ColumnType.INTEGER ? "12" : ""));
    }

    /** What the cell is read as: its canonical text, {@code blank}, or the code of what is wrong. */
    static String read(Column column, String text) {
        return words(ColumnReader.of(column, BigDecimal.ONE, CouncilRegister.of(List.of()))
                .read(text, Optional.empty()));
    }

    static String words(CellReading reading) {
        return switch (reading) {
            case CellReading.Read read ->
                read.cell().isBlank() ? "blank" : read.cell().canonical();
            case CellReading.Mended mended ->
                (mended.cell().isBlank() ? "blank" : mended.cell().canonical()) + ", "
                        + mended.oddity().code();
            case CellReading.Unreadable unreadable ->
                unreadable.code() == FindingCode.TYPE_ERROR
                        ? "no: " + unreadable.message()
                        : "no: " + unreadable.code().code();
        };
    }
}
