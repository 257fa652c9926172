package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.SmallEdition.CORNWALL;
import static org.councilbenchmarks.report.table.SmallEdition.DORSET;
import static org.councilbenchmarks.report.table.SmallEdition.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.FactsSummary;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.SettledSubmission;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** Two files: a return of systems, taken in part, and a photograph that somebody called a CSV. */
final class SmallRecord {

    private static final ReturnId SYSTEMS = ReturnId.of("systems");

    private static final Layout LAYOUT = Layout.of(
            SYSTEMS,
            List.of("council_code", "financial_year", "status", "system_ref", "system_name", "annual_cost_gbp"));

    private static final SourceFile RETURN =
            new SourceFile("a".repeat(64), "systems/Cornwall, 2025.csv", 1, LocalDate.of(2026, 3, 31));

    private static final SourceFile PHOTOGRAPH =
            new SourceFile("b".repeat(64), "=evil/photo.csv", 1, LocalDate.of(2026, 3, 31));

    private SmallRecord() {}

    static Settlement of(DataStatus status) {
        var alone = submission(List.of(CORNWALL), status, 2);
        var joint = submission(List.of(DORSET, CORNWALL), status, 0);
        return new Settlement(
                List.of(new StandingSubmission(alone, RETURN, 0)),
                List.of(photograph(), systems(alone, joint)),
                List.of(finding(FindingCode.SUPERSEDED, Effect.NOTE, Place.WHOLE_FILE, "A later return took its place.")
                        .inFile(RETURN.path())
                        .withCouncil(DORSET)));
    }

    private static Submission submission(List<CouncilCode> councils, DataStatus status, int taken) {
        return new Submission(new SubmissionKey(SYSTEMS, councils, YEAR, ""), status, taken, 1);
    }

    private static SettledFile systems(Submission alone, Submission joint) {
        var reading = new FileReading(
                Reception.READ,
                "",
                Optional.of(SYSTEMS),
                new Dialect("windows-1252", "semicolon", 3),
                new RowCounts(2, 2, 1),
                new BigDecimal("84000.50"));
        var kept = List.of(
                finding(
                        FindingCode.UNKNOWN_CODE,
                        Effect.QUERY,
                        Place.cell(12, "category"),
                        "Row 12: \"CRM\" is no category."),
                finding(
                        FindingCode.TYPE_ERROR,
                        Effect.ROW_REFUSED,
                        Place.cell(5, "annual_cost_gbp"),
                        "Row 5: not money."));
        var tally = new FindingTally(kept, Map.of(FindingCode.UNKNOWN_CODE, 1L, FindingCode.TYPE_ERROR, 2001L));
        return new SettledFile(
                RETURN,
                new FactsSummary(reading, List.of(alone, joint), tally),
                Fate.PART_TAKEN,
                "superseded",
                List.of(
                        new SettledSubmission(alone, Fate.TAKEN, ""),
                        new SettledSubmission(joint, Fate.SUPERSEDED, "superseded")));
    }

    private static SettledFile photograph() {
        var reading = FileReading.unusable(Reception.REFUSED, "not-a-csv", Optional.empty(), Dialect.UNKNOWN);
        var tally = new FindingTally(
                List.of(finding(FindingCode.NOT_A_CSV, Effect.FILE_REFUSED, Place.WHOLE_FILE, "This is a picture.")),
                Map.of(FindingCode.NOT_A_CSV, 1L));
        return new SettledFile(
                PHOTOGRAPH, new FactsSummary(reading, List.of(), tally), Fate.REFUSED, "not-a-csv", List.of());
    }

    private static Finding finding(FindingCode code, Effect effect, Place place, String message) {
        return Finding.of(code, effect, place, message).withWanted("");
    }

    /** In the order of the file, which is not that of the references. */
    static List<Row> rows(StandingSubmission submission) {
        return List.of(
                row(4, "APP-2", "=HYPERLINK(\"x\")", Cell.number(new BigDecimal("-250.00"))),
                row(6, "APP-1", "Revenues, benefits", Cell.blank()));
    }

    private static Row row(int line, String reference, String name, Cell cost) {
        return new Row(
                LAYOUT,
                line,
                List.of(
                        Cell.councils(List.of(CORNWALL)),
                        Cell.year(YEAR),
                        line == 4 ? Cell.code("certified") : Cell.blank(),
                        Cell.text(reference),
                        Cell.text(name),
                        cost));
    }
}
