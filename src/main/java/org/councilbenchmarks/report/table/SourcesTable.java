package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.Field.POUNDS;
import static org.councilbenchmarks.report.table.TableColumn.amount;
import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.line;
import static org.councilbenchmarks.report.table.TableColumn.text;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code restricted/sources.csv}: every file of the record, how it was read and what became of it. */
final class SourcesTable {

    private static final TableHead HEAD = new TableHead(
            "restricted/sources.csv",
            Audience.SECTOR_BODY,
            "Files and what became of them",
            "One row for each file of the record. rows_read = rows_taken + rows_refused + rows_skipped; skipped are blank"
                    + " rows, repeated headers and totals. amount_gbp is the exact sum of the taken rows' first money column. Of a"
                    + " withdrawn file nothing is read.",
            List.of("file", "sha256"));

    private static final Comparator<SettledFile> ORDER = Comparator.<SettledFile, String>comparing(
                    file -> file.source().path())
            .thenComparing(file -> file.source().sha256());

    private SourcesTable() {}

    static DataTable<SettledFile> of(EditionFigures figures) {
        var columns = Stream.of(identity(), reception(figures.status()))
                .flatMap(List::stream)
                .toList();
        return new DataTable<>(
                HEAD, columns, () -> figures.settlement().files().stream().sorted(ORDER));
    }

    private static List<TableColumn<SettledFile>> identity() {
        return List.of(
                text(
                        "file",
                        "Path under the input folder where it was first seen",
                        f -> f.source().path()),
                code("sha256", "Hash of its bytes", f -> f.source().sha256()),
                code(
                        "return",
                        "Id of the return that its header was recognised as; empty where it was not",
                        f -> reading(f).returnId().map(ReturnId::value).orElse("")),
                code(
                        "council_codes",
                        "Councils that it holds submissions of, ; between",
                        f -> keys(f).flatMap(key -> key.councils().stream())
                                .distinct()
                                .sorted()
                                .map(CouncilCode::value)
                                .collect(Collectors.joining(";"))),
                code(
                        "financial_years",
                        "Years that it holds submissions of, ; between",
                        f -> keys(f).map(SubmissionKey::year)
                                .distinct()
                                .sorted()
                                .map(FinancialYear::toString)
                                .collect(Collectors.joining(";"))),
                code("fate", "What became of it", f -> f.fate().code()),
                text("reason", "Why; empty where it was taken", SettledFile::reason));
    }

    private static List<TableColumn<SettledFile>> reception(DataStatus edition) {
        return List.of(
                code(
                        "encoding",
                        "Character set that it is written in",
                        f -> reading(f).dialect().encoding()),
                text(
                        "delimiter",
                        "What stands between its cells",
                        f -> reading(f).dialect().delimiter()),
                line(
                        "header_line",
                        "Line of its header; empty where none was found",
                        f -> reading(f).dialect().headerLine()),
                rows("rows_read", "Rows after the header", RowCounts::read),
                rows("rows_taken", "Rows that were used", RowCounts::taken),
                rows("rows_refused", "Rows that were refused", RowCounts::refused),
                rows("rows_skipped", "Rows without data of their own", RowCounts::skipped),
                amount(
                        "amount_gbp",
                        POUNDS,
                        "Control total of the taken rows",
                        f -> reading(f).amountGbp()),
                KeyColumns.status(f -> FileStatus.of(f, edition)));
    }

    private static TableColumn<SettledFile> rows(String name, String description, ToLongFunction<RowCounts> count) {
        return count(
                name, "rows", description, f -> count.applyAsLong(reading(f).counts()));
    }

    private static FileReading reading(SettledFile file) {
        return file.facts().reading();
    }

    private static Stream<SubmissionKey> keys(SettledFile file) {
        return file.submissions().stream().map(settled -> settled.submission().key());
    }
}
