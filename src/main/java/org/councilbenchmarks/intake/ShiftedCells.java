package org.councilbenchmarks.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/**
 * Finds rows whose cells can be read one by one and are not what was meant: an amount divided at its comma ({@code 1,200} without
 * quotation marks), whose pounds would become one pound, and rows that a quotation mark which was not closed has swallowed.
 */
final class ShiftedCells {
    /** The beginning of an amount up to its first comma, and what stands behind it. */
    private static final Pattern THOUSANDS = Pattern.compile("[-(+]?\\s*£?\\s*\\d{1,3}");

    private static final Pattern HUNDREDS = Pattern.compile("\\d{3}(?:\\.\\d{1,2})?\\s*[-)]?");
    private static final Pattern DELIMITER = Pattern.compile("[,;\\t|]");
    private static final Pattern LINE = Pattern.compile("\\R");

    private final HeaderMatch match;
    private final List<Integer> amounts;

    ShiftedCells(HeaderMatch match) {
        this.match = match;
        this.amounts = match.columns().entrySet().stream()
                .filter(entry -> entry.getValue().type() == ColumnType.MONEY)
                .map(entry -> entry.getKey())
                .filter(this::isBeforeText)
                .toList();
    }

    /** Only where the next column holds text does the rest of an amount pass unnoticed there. */
    private boolean isBeforeText(int place) {
        Column next = match.columns().get(place + 1);
        return next == null || next.type() == ColumnType.TEXT;
    }

    Optional<Finding> find(CsvRecord record) {
        return dividedAmount(record).or(() -> swallowedRow(record));
    }

    private Optional<Finding> dividedAmount(CsvRecord record) {
        if (record.cells().size() <= match.header().width()) {
            return Optional.empty();
        }
        return amounts.stream()
                .filter(place -> place + 1 < record.cells().size())
                .filter(place ->
                        THOUSANDS.matcher(record.cells().get(place).strip()).matches()
                                && HUNDREDS.matcher(
                                                record.cells().get(place + 1).strip())
                                        .matches())
                .findFirst()
                .map(place -> divided(record, place));
    }

    private Finding divided(CsvRecord record, int place) {
        String label = match.header().labels().get(place).written();
        String whole = record.cells().get(place).strip() + ","
                + record.cells().get(place + 1).strip();
        return Finding.of(
                        FindingCode.EXTRA_CELL,
                        Effect.ROW_REFUSED,
                        Place.cell(record.line(), label),
                        "The row has a cell more than the header, and '" + label + "' looks like " + whole
                                + " divided at its comma.")
                .withWas(whole)
                .withWanted("Write the amount without a comma, or in quotation marks.");
    }

    /** A line inside a cell that begins as the row itself does and has as many delimiters. */
    private Optional<Finding> swallowedRow(CsvRecord record) {
        OptionalInt place = IntStream.range(0, record.cells().size())
                .filter(i -> holdsRow(
                        record.cells().get(i), record.cells().getFirst().strip()))
                .findFirst();
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                                FindingCode.UNCLOSED_QUOTE,
                                Effect.ROW_REFUSED,
                                Place.line(record.line()),
                                "A cell of the row holds what looks like whole rows: a quotation mark was not closed.")
                        .withWas(record.cells().get(place.getAsInt()).strip())
                        .withWanted("Close the quotation mark, or double it if it belongs to the text."));
    }

    private boolean holdsRow(String cell, String first) {
        if (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0) {
            return false;
        }
        return LINE.splitAsStream(cell).skip(1).anyMatch(line -> {
            String[] parts = DELIMITER.split(line, -1);
            return parts.length >= match.header().filled() - 1
                    && parts.length > 2
                    && parts[0].strip().equals(first);
        });
    }
}
