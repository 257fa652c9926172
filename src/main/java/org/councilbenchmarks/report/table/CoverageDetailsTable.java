package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.day;
import static org.councilbenchmarks.report.table.TableColumn.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.SettledSubmission;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code restricted/coverage-details.csv}: every submission that came and was not withdrawn, and what became of it. */
final class CoverageDetailsTable {

    private static final TableHead HEAD = new TableHead(
            "restricted/coverage-details.csv",
            Audience.SECTOR_BODY,
            "Submissions and what became of them",
            "One row for each submission in each file of the record that was not withdrawn. A joint return has several council codes, ; between.",
            List.of(KeyColumns.COUNCIL, "return", KeyColumns.YEAR, "basis", "sha256"));

    private static final Comparator<Detail> ORDER = Comparator.<Detail, String>comparing(
                    detail -> detail.key().councilText())
            .thenComparing(detail -> detail.key().returnId())
            .thenComparing(detail -> detail.key().year())
            .thenComparing(detail -> detail.key().basis())
            .thenComparing(detail -> detail.source().sha256());

    private CoverageDetailsTable() {}

    /** A submission with the file that it came in. */
    record Detail(SourceFile source, SettledSubmission settled) {

        Submission submission() {
            return settled.submission();
        }

        SubmissionKey key() {
            return submission().key();
        }
    }

    static DataTable<Detail> of(EditionFigures figures) {
        return new DataTable<>(
                HEAD,
                columns(),
                () -> figures.settlement().files().stream()
                        .flatMap(CoverageDetailsTable::details)
                        .sorted(ORDER));
    }

    private static Stream<Detail> details(SettledFile file) {
        return file.submissions().stream().map(settled -> new Detail(file.source(), settled));
    }

    private static List<TableColumn<Detail>> columns() {
        return List.of(
                code(
                        KeyColumns.COUNCIL,
                        "GSS code of the council; several for a joint return",
                        d -> d.key().councilText()),
                code("return", "Id of the return", d -> d.key().returnId().value()),
                KeyColumns.year(d -> d.key().year()),
                code(
                        "basis",
                        "outturn, budget or forecast for spending; empty elsewhere",
                        d -> d.key().basis()),
                code("sha256", "Hash of the file", d -> d.source().sha256()),
                code(
                        "submission_status",
                        "As its rows say, the weakest of them",
                        d -> d.submission().status().code()),
                day(
                        "received",
                        "As-of date of the run that first saw the file",
                        d -> d.source().received()),
                code("fate", "What became of it", d -> d.settled().fate().code()),
                text(
                        "reason",
                        "Why it does not stand; empty where it does",
                        d -> d.settled().reason()),
                count(
                        "rows_taken",
                        "rows",
                        "Rows that were used",
                        d -> d.submission().taken()),
                count(
                        "rows_refused",
                        "rows",
                        "Rows refused that could be told to belong to it",
                        d -> d.submission().refused()),
                KeyColumns.status(d -> d.submission().status()));
    }
}
