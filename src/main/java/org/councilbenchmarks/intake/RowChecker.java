package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.CheckedRow;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.intake.cells.CellReading;
import org.councilbenchmarks.intake.cells.ColumnReader;
import org.councilbenchmarks.intake.cells.Wanted;

/** Reads every cell of a record; one that cannot be read is a finding, and refuses the row. For one file, by one thread. */
final class RowChecker {
    /**
     * @param place of the column in the record; beyond the last cell where the file lacks the column
     * @param label the column's name as the file has it
     */
    private record Field(ColumnReader reader, int place, String label) {
        Column column() {
            return reader.column();
        }

        /** What the row says; where it says nothing of whose or of which year it is, what its file's path says of that. */
        String raw(CsvRecord record) {
            String text = place < record.cells().size() ? record.cells().get(place) : "";
            return text.isBlank() && isKnownFromPath() ? column().defaultValue() : text;
        }

        boolean isKnownFromPath() {
            boolean identifies = column().type() == ColumnType.COUNCIL || column().type() == ColumnType.FINANCIAL_YEAR;
            return identifies && !column().defaultValue().isEmpty();
        }

        boolean isNeeded() {
            return isKnownFromPath()
                    || (column().required() && column().defaultValue().isEmpty());
        }
    }

    private final ReturnSchema schema;
    private final int width;
    private final Oddities oddities;
    private final List<Field> fields;
    private final ShiftedCells shifted;
    private Optional<Finding> conflict = Optional.empty();

    RowChecker(Recognition.Recognised file, CouncilRegister register, Oddities oddities) {
        this.schema = file.schema();
        this.width = file.width();
        this.oddities = oddities;
        HeaderMatch match = file.match();
        this.shifted = new ShiftedCells(match);
        this.fields = schema.columns().stream()
                .map(column -> new Field(
                        ColumnReader.of(column, match.scale(column), register),
                        match.findPlace(column).orElse(Integer.MAX_VALUE),
                        match.written(column)))
                .toList();
    }

    CheckedRecord check(CsvRecord record) {
        Optional<FinancialYear> year = find(ColumnType.FINANCIAL_YEAR)
                .flatMap(field -> readYear(field.reader().read(field.raw(record), Optional.empty())));
        List<Finding> findings = new ArrayList<>();
        List<Cell> cells = new ArrayList<>(fields.size());
        for (Field field : fields) {
            cells.add(read(field, record, year, findings));
        }
        if (hasCellsBeyondHeader(record)) {
            findings.add(tooManyCells(record));
        } else if (isRemark(record, findings)) {
            Finding remark = remark(record);
            findings.clear();
            findings.add(remark);
        } else {
            shifted.find(record).ifPresent(findings::add);
        }
        Row row = new Row(schema.layout(), record.line(), cells);
        if (conflict.isEmpty()) {
            conflict = findConflict(record, row, year);
        }
        Optional<SubmissionKey> key = findKey(row);
        if (findings.isEmpty() && key.isPresent()) {
            return new CheckedRecord(new CheckedRow.Sound(key.get(), row, record.cells()), List.of());
        }
        Optional<CouncilCode> council = councils(row).stream().findFirst();
        return new CheckedRecord(
                new CheckedRow.Faulty(record.line(), key),
                findings.stream()
                        .map(f -> council.map(f::withCouncil).orElse(f))
                        .toList());
    }

    /** Why the file waits: the first row that names another council than its path does. */
    Optional<Finding> conflict() {
        return conflict;
    }

    private Optional<Finding> findConflict(CsvRecord record, Row row, Optional<FinancialYear> year) {
        Optional<Field> field = find(ColumnType.COUNCIL).filter(Field::isKnownFromPath);
        List<CouncilCode> named = councils(row);
        if (field.isEmpty() || named.isEmpty()) {
            return Optional.empty();
        }
        String path = field.get().column().defaultValue();
        boolean agree = field.get().reader().read(path, year) instanceof CellReading.Read read
                && read.cell() instanceof Cell.Councils byPath
                && named.containsAll(byPath.value());
        return agree
                ? Optional.empty()
                : Optional.of(finding(
                                FindingCode.CONFLICTING_COUNCIL,
                                Effect.FILE_REFUSED,
                                field.get(),
                                record,
                                "The row is of '" + field.get().raw(record).strip()
                                        + "', the line of sources.csv for this file says " + path + ".")
                        .withWanted(
                                "Correct the column, or that line in config/returns/" + schema.id() + "/sources.csv."));
    }

    /** The cell; blank, with a finding, where it cannot be read. */
    private Cell read(Field field, CsvRecord record, Optional<FinancialYear> year, List<Finding> findings) {
        String raw = field.raw(record);
        return switch (field.reader().read(raw, year)) {
            case CellReading.Read read -> filled(field, record, read.cell(), findings);
            case CellReading.Mended mended -> {
                oddities.add(mended.oddity(), record.line(), field.label(), raw.strip());
                yield filled(field, record, mended.cell(), findings);
            }
            case CellReading.Unreadable unreadable -> {
                findings.add(unreadable(field, record, unreadable));
                yield Cell.blank();
            }
        };
    }

    private Cell filled(Field field, CsvRecord record, Cell cell, List<Finding> findings) {
        Column column = field.column();
        if (cell.isBlank() && field.isNeeded()) {
            String raw = field.raw(record).strip();
            String message = "'" + field.label() + "' is " + (raw.isEmpty() ? "empty" : "'" + raw + "'")
                    + " and is needed in every row.";
            findings.add(finding(FindingCode.MISSING_CELL, Effect.ROW_REFUSED, field, record, message)
                    .withWanted(Wanted.of(column)));
        }
        return cell;
    }

    private Finding unreadable(Field field, CsvRecord record, CellReading.Unreadable reading) {
        String raw = field.raw(record).strip();
        String wanted = Wanted.of(field.column()) + (reading.hint().isEmpty() ? "" : " (" + reading.hint() + ")");
        String message = "'" + field.label() + "' " + reading.message() + ": '" + abbreviated(raw) + "'. Wanted is "
                + wanted + ".";
        return finding(reading.code(), Effect.ROW_REFUSED, field, record, message)
                .withWanted(wanted);
    }

    private static String abbreviated(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static Finding finding(FindingCode code, Effect effect, Field field, CsvRecord record, String message) {
        return Finding.of(code, effect, Place.cell(record.line(), field.label()), message)
                .withWas(field.raw(record).strip());
    }

    /** Nothing but one text, where a row needs several: all that is wrong with it is one thing. */
    private static boolean isRemark(CsvRecord record, List<Finding> findings) {
        return findings.size() > 2
                && record.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    private static Finding remark(CsvRecord record) {
        String text = String.join("", record.cells()).strip();
        return Finding.of(
                        FindingCode.MISSING_CELL,
                        Effect.ROW_REFUSED,
                        Place.line(record.line()),
                        "Nothing stands in the row but '" + abbreviated(text) + "'.")
                .withWas(text)
                .withWanted(
                        "If it is a remark, delete the row, or all of its cells but row_of where it came back; else fill it in.");
    }

    private boolean hasCellsBeyondHeader(CsvRecord record) {
        return record.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank());
    }

    private Finding tooManyCells(CsvRecord record) {
        String message = "The row has " + record.cells().size() + " cells where the header has " + width
                + ", so they may not stand under their names.";
        return Finding.of(FindingCode.EXTRA_CELL, Effect.ROW_REFUSED, Place.line(record.line()), message)
                .withWas(String.join(
                                " | ",
                                record.cells().subList(width, record.cells().size()))
                        .strip());
    }

    private Optional<SubmissionKey> findKey(Row row) {
        List<CouncilCode> councils = councils(row);
        Optional<FinancialYear> year = find(ColumnType.FINANCIAL_YEAR)
                .flatMap(field -> year(row.cell(field.column().name())));
        Optional<String> basis = schema.basisColumn().isEmpty()
                ? Optional.of("")
                : schema.basisColumn().map(name -> basis(row, name)).filter(text -> !text.isEmpty());
        return councils.isEmpty() || year.isEmpty() || basis.isEmpty()
                ? Optional.empty()
                : Optional.of(new SubmissionKey(schema.id(), councils, year.get(), basis.get()));
    }

    private String basis(Row row, String column) {
        return row.has(column) ? row.text(column) : schema.getColumn(column).defaultValue();
    }

    private List<CouncilCode> councils(Row row) {
        return find(ColumnType.COUNCIL)
                .map(field -> row.cell(field.column().name()) instanceof Cell.Councils named
                        ? named.value()
                        : List.<CouncilCode>of())
                .orElse(List.of());
    }

    private Optional<Field> find(ColumnType type) {
        return fields.stream().filter(field -> field.column().type() == type).findFirst();
    }

    private static Optional<FinancialYear> readYear(CellReading reading) {
        return reading instanceof CellReading.Read read ? year(read.cell()) : Optional.empty();
    }

    private static Optional<FinancialYear> year(Cell cell) {
        return cell instanceof Cell.Year year ? Optional.of(year.value()) : Optional.empty();
    }
}
