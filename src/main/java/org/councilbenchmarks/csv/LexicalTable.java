package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.findings.Place;

/**
 * The table that a file holds, as its form alone tells: what stands above it left out, stacked headings put together,
 * every other record as it is. No rule on totals, repeated headings or blank rows is applied, and nothing is known of any
 * return. It is what the reader can be measured by, on files of whatever kind.
 */
public final class LexicalTable implements AutoCloseable {
    private static final CSVFormat CLEAN =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final RecordReader records;
    private final FindingLog log;
    private final List<CsvRecord> first = new ArrayList<>();
    private final TableTop top;
    private long ragged;
    private Optional<Finding> firstRagged = Optional.empty();

    private LexicalTable(RecordReader records, FindingLog log) {
        this.records = records;
        this.log = log;
        while (records.hasNext() && first.size() < TableTop.LOOKED_AT) {
            first.add(records.next());
        }
        this.top = TableTop.of(first);
    }

    /**
     * Opens a file.
     *
     * @param log receives what is odd about it
     * @return the table, to be closed; or the one finding that says why the file holds none
     */
    public static Outcome<LexicalTable> open(Path file, ReadingLimits limits, FindingLog log) {
        var opened = RecordReader.open(file, limits, log);
        return opened.value()
                .map(records -> Outcome.of(new LexicalTable(records, log)))
                .orElseGet(() -> Outcome.failed(opened.findings()));
    }

    /**
     * Writes the table as clean CSV: commas, LF, quotation marks where RFC 4180 needs them; rows as wide as they are.
     *
     * @return why it ends before the file does, if it does
     */
    public Optional<Finding> write(Writer out) throws IOException {
        var body = top.above() + top.heading();
        try (var printer = new CSVPrinter(out, CLEAN)) {
            if (top.heading() > 0) {
                printer.printRecord(heading());
            }
            for (var record : first.subList(body, first.size())) {
                print(printer, record);
            }
            while (records.hasNext()) {
                print(printer, records.next());
            }
        }
        noteTop();
        firstRagged.ifPresent(this::noteRagged);
        if (first.size() - top.above() <= Math.max(1, top.heading())) {
            log.add(Finding.of(
                    FindingCode.EMPTY_FILE,
                    Effect.QUERY,
                    Place.line(first.get(top.above()).line()),
                    "There is a heading and no row below it, or a row without a heading"));
        }
        return records.failure();
    }

    @Override
    public void close() {
        records.close();
    }

    private void print(CSVPrinter printer, CsvRecord record) throws IOException {
        var width = record.cells().size();
        var usual = first.get(top.above()).cells().size();
        if (width != usual && !record.isBlank()) {
            ragged++;
            if (firstRagged.isEmpty()) {
                firstRagged = Optional.of(Finding.of(
                        width > usual ? FindingCode.EXTRA_CELL : FindingCode.MISSING_CELL,
                        Effect.QUERY,
                        Place.line(record.line()),
                        "Line " + record.line() + " has " + width + " cells, the first row has " + usual));
            }
        }
        printer.printRecord(record.cells());
    }

    /** Stacked rows column by column, with a blank between what they say. */
    private List<String> heading() {
        var rows = first.subList(top.above(), top.above() + top.heading());
        if (rows.size() == 1) {
            return rows.getFirst().cells();
        }
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, width)
                .mapToObj(i -> rows.stream()
                        .flatMap(row ->
                                i < row.cells().size() ? Stream.of(row.cells().get(i)) : Stream.empty())
                        .filter(cell -> !cell.isBlank())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private void noteTop() {
        if (top.above() > 0) {
            log.add(Finding.of(
                    FindingCode.PREAMBLE,
                    Effect.NOTE,
                    Place.line(first.getFirst().line()),
                    top.above() + " records stand above the table"));
        }
        if (top.heading() > 1) {
            log.add(Finding.of(
                    FindingCode.PREAMBLE,
                    Effect.MENDED,
                    Place.line(first.get(top.above()).line()),
                    "The heading is stacked of " + top.heading() + " rows"));
        }
    }

    private void noteRagged(Finding finding) {
        var more = ragged > 1 ? "; so it is with " + (ragged - 1) + " more" : "";
        log.add(Finding.of(finding.code(), finding.effect(), finding.place(), finding.message() + more));
    }
}
