package org.councilbenchmarks.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.councilbenchmarks.csv.CsvWriter;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * A column of a table: what it is, and how its cell is written from a row.
 *
 * @param <R> what a row is made from
 */
record TableColumn<R>(Field field, CellWriter<R> cell) {

    /** Writes one cell. */
    @FunctionalInterface
    interface CellWriter<R> {
        void write(R row, CsvWriter out);
    }

    /** A word of our own making: a code, hash or marker. */
    static <R> TableColumn<R> code(String name, String description, Function<R, String> value) {
        return new TableColumn<>(
                new Field(name, FieldType.TEXT, "", description, "", false), (row, out) -> out.plain(value.apply(row)));
    }

    /** What somebody else wrote, kept harmless for spreadsheets. */
    static <R> TableColumn<R> text(String name, String description, Function<R, String> value) {
        return new TableColumn<>(
                new Field(name, FieldType.TEXT, "", description, "", false), (row, out) -> out.text(value.apply(row)));
    }

    /** A figure, or the shorthand of why there is none. */
    static <R> TableColumn<R> figure(String name, String unit, String description, Function<R, Figure> value) {
        var field = new Field(name, FieldType.NUMBER, unit, description, "", true);
        var places = field.places();
        return new TableColumn<>(field, (row, out) -> out.plain(text(value.apply(row), places)));
    }

    /** An amount that is always known. */
    static <R> TableColumn<R> amount(String name, String unit, String description, Function<R, BigDecimal> value) {
        var field = new Field(name, FieldType.NUMBER, unit, description, "", false);
        return new TableColumn<>(field, (row, out) -> out.plain(Decimals.plain(value.apply(row), field.places())));
    }

    /** A whole number that is always known. */
    static <R> TableColumn<R> count(String name, String unit, String description, ToLongFunction<R> value) {
        return new TableColumn<>(
                new Field(name, FieldType.INTEGER, unit, description, "", false),
                (row, out) -> out.plain(Long.toString(value.applyAsLong(row))));
    }

    /** A line of a file, from 1; blank where it is 0, which means the file as a whole. */
    static <R> TableColumn<R> line(String name, String description, ToLongFunction<R> value) {
        return new TableColumn<>(new Field(name, FieldType.INTEGER, "", description, "", false), (row, out) -> {
            var line = value.applyAsLong(row);
            out.plain(line == 0 ? "" : Long.toString(line));
        });
    }

    static <R> TableColumn<R> day(String name, String description, Function<R, LocalDate> value) {
        return new TableColumn<>(
                new Field(name, FieldType.DATE, "", description, "", false),
                (row, out) -> out.plain(value.apply(row).toString()));
    }

    /** The same, with a pattern that its cells match. */
    TableColumn<R> matching(String pattern) {
        return new TableColumn<>(
                new Field(field.name(), field.type(), field.unit(), field.description(), pattern, field.absentable()),
                cell);
    }

    /** The same, for a word in whose place the shorthand of an absence may stand. */
    TableColumn<R> orAbsent() {
        return new TableColumn<>(
                new Field(field.name(), field.type(), field.unit(), field.description(), field.pattern(), true), cell);
    }

    private static String text(Figure figure, int places) {
        return switch (figure) {
            case Figure.Known known -> Decimals.plain(known.value(), places);
            case Figure.Absent absent -> absent.reason().shorthand();
        };
    }
}
