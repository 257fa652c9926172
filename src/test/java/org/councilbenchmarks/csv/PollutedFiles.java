package org.councilbenchmarks.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One invented table, written in all the ways that the public benchmark of G. Vitagliano et al., "Pollock: A Data Loading
 * Benchmark" (2023), pollutes its own: other delimiters, quotation marks and line ends, several headings and tables, and
 * one delimiter or mark too many or too few in every place of the first rows and of every ninth. Each kind weighs as much as files of that kind
 * were found among published ones.
 */
final class PollutedFiles {
    private static final int ROWS = 83;

    /**
     * A polluted file.
     *
     * @param text as somebody wrote it
     * @param clean the table that was meant; the first row is its header
     * @param weight how frequent its kind is
     */
    record Polluted(String text, List<List<String>> clean, double weight) {}

    /** A cell and whether it is written in quotation marks. */
    private record Cell(String value, boolean quoted) {
        String written(char quote, String escape) {
            var mark = String.valueOf(quote);
            return quoted ? mark + value.replace(mark, escape + mark) + mark : value;
        }
    }

    private final List<List<Cell>> rows = table();
    private final Map<String, Polluted> files = new LinkedHashMap<>();

    private PollutedFiles() {
        addWholeFiles();
        addDialects();
        for (var row = 0; row < rows.size(); row++) {
            if (row < 10 || row % 9 == 0) {
                addRowDefects(row);
            }
        }
    }

    static Map<String, Polluted> all() {
        return new PollutedFiles().files;
    }

    static byte[] bytes(Polluted file) {
        return file.text().getBytes(StandardCharsets.UTF_8);
    }

    private void addWholeFiles() {
        var lines = lines(",", '"', "\"");
        var text = joined(lines, "\r\n");
        add("source", text, values(rows), 1);
        add("no_trailing_newline", text.stripTrailing(), values(rows), 184);
        add("double_trailing_newline", text + "\r\n", values(rows), 5);
        add("no_header", joined(lines.subList(1, lines.size()), "\r\n"), values(rows.subList(1, rows.size())), 470);
        add("preamble", "PREAMBLE" + ",".repeat(8) + "\r\n" + ",".repeat(8) + "\r\n" + text, values(rows), 282);
        for (var times = 2; times <= 3; times++) {
            var stacked = values(rows);
            var count = times;
            stacked.set(
                    0,
                    stacked.getFirst().stream()
                            .map(name -> String.join(" ", Collections.nCopies(count, name)))
                            .toList());
            add("header_multirow_" + times, (lines.getFirst() + "\r\n").repeat(times - 1) + text, stacked, 47);
        }
        add("header_only", lines.getFirst() + "\r\n", values(rows.subList(0, 1)), 3);
        add("one_data_row", joined(lines.subList(0, 2), "\r\n"), values(rows.subList(0, 2)), 4);
        for (var width : List.of(8, 9, 10)) {
            var second = values(rows).stream().map(row -> resized(row, width)).toList();
            var both = values(rows);
            both.addAll(second);
            var below = second.stream()
                    .map(row -> row.stream()
                            .map(v -> new Cell(v, v.indexOf(',') >= 0).written('"', "\""))
                            .collect(Collectors.joining(",")))
                    .toList();
            add("multitable_" + width, text + joined(below, "\r\n"), both, 62.7);
        }
    }

    private void addDialects() {
        add("record_delimiter_0xA", joined(lines(",", '"', "\""), "\n"), values(rows), 1691);
        add("record_delimiter_0xD", joined(lines(",", '"', "\""), "\r"), values(rows), 7);
        add("field_delimiter_0x3B", joined(lines(";", '"', "\""), "\r\n"), values(rows), 834);
        add("field_delimiter_0x9", joined(lines("\t", '"', "\""), "\r\n"), values(rows), 4);
        add("field_delimiter_0x2C_0x20", joined(lines(", ", '"', "\""), "\r\n"), values(rows), 101);
        add("field_delimiter_0x20", joined(lines(" ", '"', "\""), "\r\n"), values(rows), 4);
        add("quotation_char_0x27", joined(lines(",", '\'', ""), "\r\n"), values(rows), 11);
        add("escape_char_0x5C", joined(lines(",", '"', "\\"), "\r\n"), values(rows), 1);
        add("escape_char_0x00", joined(lines(",", '"', ""), "\r\n"), values(rows), 7);
    }

    private void addRowDefects(int row) {
        var cells = rows.get(row).stream().map(cell -> cell.written('"', "\"")).toList();
        for (var column = 0; column < cells.size(); column++) {
            var before = String.join(",", cells.subList(0, column));
            var after = String.join(",", cells.subList(column, cells.size()));
            var comma = column > 0 ? "," : "";
            addRow("more_sep_row%d_col%d", row, column, before + comma + "," + after, values(rows), 0.368);
            if (column > 0) {
                addRow("less_sep_row%d_col%d", row, column, before + after, values(rows), 0.368);
            }
            var cell = rows.get(row).get(column);
            var quote = cell.quoted() ? "\"\"" + cells.get(column).substring(1) : '"' + cells.get(column);
            var rest = column + 1 < cells.size() ? "," + String.join(",", cells.subList(column + 1, cells.size())) : "";
            var meant = values(rows);
            var changed = new ArrayList<>(meant.get(row));
            changed.set(column, '"' + changed.get(column));
            meant.set(row, changed);
            addRow("extra_quote%d_col%d", row, column, before + comma + quote + rest, meant, 0.0093);
        }
        addRow("field_delimiter_%d_0x20", row, 0, String.join(" ", cells), values(rows), 0.143);
    }

    private void addRow(String name, int row, int column, String line, List<List<String>> clean, double weight) {
        var lines = new ArrayList<>(lines(",", '"', "\""));
        lines.set(row, line);
        add(name.formatted(row, column), joined(lines, "\r\n"), clean, weight);
    }

    private void add(String name, String text, List<List<String>> clean, double weight) {
        files.put(name, new Polluted(text, clean, weight));
    }

    private List<String> lines(String delimiter, char quote, String escape) {
        return rows.stream()
                .map(row ->
                        row.stream().map(cell -> cell.written(quote, escape)).collect(Collectors.joining(delimiter)))
                .toList();
    }

    private static String joined(List<String> lines, String lineEnd) {
        return lines.stream().map(line -> line + lineEnd).collect(Collectors.joining());
    }

    private static List<List<String>> values(List<List<Cell>> rows) {
        return new ArrayList<>(
                rows.stream().map(row -> row.stream().map(Cell::value).toList()).toList());
    }

    private static List<String> resized(List<String> row, int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> i < row.size() ? row.get(i) : "")
                .toList();
    }

    private static List<List<Cell>> table() {
        var table = new ArrayList<List<Cell>>();
        table.add(List.of(
                plain("DATE"),
                plain("TIME"),
                plain("Units"),
                plain("ORDERID"),
                plain("Cost"),
                plain("ItemType"),
                quoted("ItemDescription"),
                quoted("Link"),
                plain("Remarks")));
        for (var i = 0; i < ROWS; i++) {
            table.add(row(i));
        }
        return table;
    }

    private static List<Cell> row(int i) {
        var items = List.of(
                "Depot's Waterproof Boots",
                "Desk, Height Adjustable",
                "Garden Table, Round 48\"",
                "Officers' Jacket",
                "Shelving Kit 8 Wt.",
                "Lamp",
                "Children's Cycle, 24\"",
                "Shorts, 5\" Inseam");
        var texts = List.of(
                "These boots are rugged enough for the depot yet light enough to wear all day.",
                "The next level of comfort. From sitting to standing, the desk won't let you down.",
                "Made to our standards, this table is durable enough to stay out year-round.",
                "Warm, dry and light; made for officers' rounds in any weather.",
                "A remarkably light feel in our 8\\'9\" length, designed for libraries.",
                "Our best-value lamp: bright, small and certified, even when wet.");
        var item = items.get(i * 5 % items.size());
        return List.of(
                plain("%02d/%02d/2024".formatted(i % 28 + 1, i / 28 + 1)),
                plain("%02d:%02d".formatted(i / 4, i % 4 * 15)),
                plain(String.valueOf(i * 7 % 34)),
                plain("XY-%04d".formatted(1000 + i * 37)),
                plain("$%d.%02d".formatted(i * 13 % 97, i * 31 % 100)),
                new Cell(item, item.indexOf(',') >= 0),
                quoted(texts.get(i % texts.size()) + (i % 3 == 0 ? "" : " Lot " + i + ".")),
                quoted("https://www.example.org/item/XY_" + (1000 + i * 37) + ".html"),
                plain(""));
    }

    private static Cell plain(String value) {
        return new Cell(value, false);
    }

    private static Cell quoted(String value) {
        return new Cell(value, true);
    }
}
