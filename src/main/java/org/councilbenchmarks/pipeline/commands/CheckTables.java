package org.councilbenchmarks.pipeline.commands;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilbenchmarks.csv.CsvWriter;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SettledSubmission;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** What {@code check} found, for machines. */
final class CheckTables {
    private static final List<String> COLUMNS =
            List.of("file", "line", "column", "code", "effect", "council_code", "was", "wanted", "message");

    private CheckTables() {}

    /** A row for each finding; line is 0 for what is said of the whole file. */
    static void csv(PrintWriter out, List<CheckedFile> files, int limit) {
        var bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.open(bytes, COLUMNS)) {
            for (CheckedFile file : files) {
                file.findings().stream().limit(limit).forEach(finding -> row(csv, file, finding));
            }
        }
        out.print(bytes.toString(StandardCharsets.UTF_8));
    }

    private static void row(CsvWriter csv, CheckedFile file, Finding finding) {
        csv.text(file.file())
                .plain(Integer.toString(finding.place().line()))
                .text(finding.place().column())
                .plain(finding.code().code())
                .plain(finding.effect().code())
                .plain(council(finding))
                .text(finding.was())
                .text(finding.wanted())
                .text(finding.message())
                .endRow();
    }

    private static String council(Finding finding) {
        return finding.council().map(CouncilCode::value).orElse("");
    }

    static void json(PrintWriter out, List<CheckedFile> files, int limit) {
        boolean person = files.stream().anyMatch(CheckedFile::needsPerson);
        List<FileJson> told =
                files.stream().map(file -> FileJson.of(file, limit)).toList();
        out.println(JsonText.of(new CheckJson(told, person)));
    }

    private record CheckJson(List<FileJson> files, boolean personNeeded) {}

    private record FileJson(
            String file,
            String sha256,
            String returnId,
            String reception,
            String reason,
            String encoding,
            String delimiter,
            int headerLine,
            int rowsRead,
            int rowsTaken,
            int rowsRefused,
            int rowsSkipped,
            BigDecimal amountGbp,
            List<SubmissionJson> submissions,
            int findingsTotal,
            List<FindingJson> findings) {
        static FileJson of(CheckedFile file, int limit) {
            FileReading reading = file.reading();
            return new FileJson(
                    file.file(),
                    file.sha256(),
                    reading.returnId().map(ReturnId::value).orElse(""),
                    reading.reception().code(),
                    reading.reason(),
                    reading.dialect().encoding(),
                    reading.dialect().delimiter(),
                    reading.dialect().headerLine(),
                    file.rows().read(),
                    file.rows().taken(),
                    file.rows().refused(),
                    file.rows().skipped(),
                    reading.amountGbp(),
                    file.submissions().stream().map(SubmissionJson::of).toList(),
                    file.findings().size(),
                    file.findings().stream().limit(limit).map(FindingJson::of).toList());
        }
    }

    private record SubmissionJson(
            List<String> councilCodes,
            String financialYear,
            String basis,
            String status,
            int rowsTaken,
            int rowsRefused,
            String fate,
            String reason) {
        static SubmissionJson of(SettledSubmission settled) {
            SubmissionKey key = settled.submission().key();
            return new SubmissionJson(
                    key.councils().stream().map(CouncilCode::value).toList(),
                    key.year().toString(),
                    key.basis(),
                    settled.submission().status().code(),
                    settled.submission().taken(),
                    settled.submission().refused(),
                    settled.fate().code(),
                    settled.reason());
        }
    }

    private record FindingJson(
            int line,
            String column,
            String code,
            String effect,
            String councilCode,
            String was,
            String wanted,
            String message) {
        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.place().line(),
                    finding.place().column(),
                    finding.code().code(),
                    finding.effect().code(),
                    council(finding),
                    finding.was(),
                    finding.wanted(),
                    finding.message());
        }
    }
}
