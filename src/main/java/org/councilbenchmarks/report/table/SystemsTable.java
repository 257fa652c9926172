package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.figure;
import static org.councilbenchmarks.report.table.TableColumn.line;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.csv.CsvWriter;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.results.SystemRisk;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.ReturnColumn;

/**
 * {@code restricted/systems.csv}: every system that stands, as its council returned it, with what is worked out about it. The
 * return's own {@code status} stands last, as in every table.
 */
final class SystemsTable {

    private static final ReturnId SYSTEMS = ReturnId.of("systems");

    private static final TableHead HEAD = new TableHead(
            "restricted/systems.csv",
            Audience.SECTOR_BODY,
            "Systems of councils",
            "One row for each system of a submission that stands, in the order of council, year and system reference: the"
                    + " columns of the return, then the supplier's group, the scores of the Legacy IT Risk Assessment"
                    + " Framework, and where the row came from.",
            List.of("sha256", "line"));

    private static final Comparator<StandingSubmission> ORDER = Comparator.comparing(StandingSubmission::key);

    private static final Comparator<Row> BY_REFERENCE =
            Comparator.<Row, String>comparing(row -> row.text("system_ref")).thenComparingInt(Row::line);

    private SystemsTable() {}

    /** A row of the return with where it came from and what is worked out about it. */
    record SystemRow(StandingSubmission submission, Row row, SystemRisk risk) {

        DataStatus status() {
            return DataStatus.find(row.text(KeyColumns.STATUS))
                    .orElse(submission.submission().status());
        }
    }

    static DataTable<SystemRow> of(EditionFigures figures) {
        var returned = figures.names().listColumns(SYSTEMS).stream()
                .filter(column -> !column.name().equals(KeyColumns.STATUS))
                .map(SystemsTable::returned);
        return new DataTable<>(HEAD, Stream.concat(returned, derived().stream()).toList(), () -> rows(figures));
    }

    private static Stream<SystemRow> rows(EditionFigures figures) {
        return figures.settlement().standing().stream()
                .filter(standing -> standing.key().returnId().equals(SYSTEMS))
                .sorted(ORDER)
                .flatMap(standing -> figures.rows().of(standing).stream()
                        .sorted(BY_REFERENCE)
                        .map(row -> new SystemRow(
                                standing, row, figures.systemRisks().of(row))));
    }

    private static TableColumn<SystemRow> returned(ReturnColumn column) {
        var type = column.numeric() ? FieldType.NUMBER : FieldType.TEXT;
        return new TableColumn<>(
                new Field(column.name(), type, "", column.description(), "", false),
                (system, out) -> writeCell(system.row().cell(column.name()), out));
    }

    /** Only what is free text could be taken for a formula; a negative amount is a number. */
    private static void writeCell(Cell cell, CsvWriter out) {
        if (cell instanceof Cell.Text text) {
            out.text(text.value());
        } else {
            out.plain(cell.canonical());
        }
    }

    private static List<TableColumn<SystemRow>> derived() {
        return List.of(
                code(
                        "supplier_group",
                        "Group of the supplier; none where run in-house",
                        s -> s.risk().supplierGroup()),
                figure(
                        "likelihood",
                        "",
                        "(Mean + greatest) / 2 of the scored criteria, 1 to 6",
                        s -> s.risk().likelihood()),
                figure(
                        "impact",
                        "",
                        "(Mean + greatest) / 2 of the scored criteria, 1 to 5",
                        s -> s.risk().impact()),
                figure(
                        "score",
                        "",
                        "Likelihood times impact; red from 16 on",
                        s -> s.risk().score()),
                code(
                        "sha256",
                        "Hash of the file that the row came in",
                        s -> s.submission().source().sha256()),
                line("line", "Line of that file", s -> s.row().line()),
                KeyColumns.marker(s -> s.risk().marker()),
                KeyColumns.status(SystemRow::status));
    }
}
