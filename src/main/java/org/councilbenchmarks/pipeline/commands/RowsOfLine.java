package org.councilbenchmarks.pipeline.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.councilbenchmarks.benchmark.neighbours.Circumstances;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.pipeline.edition.EditionContent;

/** Finds the rows that a line of a table rests on, by what tells the line apart. */
final class RowsOfLine {
    private static final String ALL = "all";

    private final EditionContent content;
    private final ConfigRow line;

    private RowsOfLine(EditionContent content, ConfigRow line) {
        this.content = content;
        this.line = line;
    }

    static List<FoundRow> of(CsvLine line, EditionContent content) {
        RowsOfLine rows = new RowsOfLine(content, line.row());
        return switch (line.file()) {
            case "data/skills-gaps.csv" -> rows.skills();
            case "data/market.csv" -> rows.ofYear("systems", row -> rows.same(row, "category"), SYSTEM);
            case "data/payments-market.csv" ->
                rows.ofYear(
                        "payments",
                        row -> row.text("supplier_group").equals(line.row().get("supplier_group"))
                                && row.text("supplier_kind").equals(line.row().get("kind")),
                        List.of("expense_type", "compared_gbp", "compared_payments", "last_line"));
            case "data/change-evidence.csv" ->
                rows.ofYear("initiatives", row -> rows.same(row, "theme") && rows.same(row, "stage"), FLOW);
            case "data/coverage.csv" -> rows.submissions(true);
            case "data/responders.csv" ->
                rows.submissions(line.row().get("returned").equals("yes"));
            case "data/peers.csv" -> rows.circumstances();
            case "restricted/contracts.csv" -> rows.ofSystem(line.row(), rows.year());
            case "restricted/shared-systems.csv" ->
                line.table().rows().stream()
                        .filter(other ->
                                other.get("component").equals(line.row().get("component")))
                        .flatMap(other -> rows.ofSystem(other, Optional.empty()).stream())
                        .toList();
            case "restricted/case-for-change.csv" ->
                rows.ofYear(
                        "initiatives",
                        row -> rows.same(row, "initiative_ref"),
                        submission -> isOf(submission, line.row().list("council_code")),
                        FLOW);
            case "restricted/systems.csv", "restricted/coverage-details.csv", "restricted/sources.csv" -> rows.ofFile();
            case "restricted/findings.csv" -> rows.ofFinding();
            // Of an indicator: the explanation of the value names its rows.
            default -> List.of();
        };
    }

    private static final List<String> SYSTEM =
            List.of("system_ref", "product", "supplier", "annual_cost_gbp", "contract_end", "notice_months");
    private static final List<String> FLOW = List.of(
            "initiative_ref", "flow_year", "flow", "flow_class", "basis", "evidence", "price_year", "amount_gbp");

    private Optional<FinancialYear> year() {
        return FinancialYear.parse(line.get("financial_year"));
    }

    private boolean same(Row row, String column) {
        return row.text(column).toLowerCase(Locale.ROOT).equals(line.get(column).toLowerCase(Locale.ROOT));
    }

    private boolean sameOrAll(Row row, String column) {
        return line.get(column).equals(ALL) || same(row, column);
    }

    /** Of the skills return, then of staffing, from which the columns beside come. */
    private List<FoundRow> skills() {
        Predicate<StandingSubmission> inRegion =
                submission -> line.get("region").equals(ALL)
                        || submission.key().councils().stream()
                                .anyMatch(code -> content.catalogue()
                                        .councils()
                                        .get(code)
                                        .region()
                                        .equals(line.get("region")));
        List<FoundRow> rows = new ArrayList<>(ofYear(
                "skills",
                row -> sameOrAll(row, "role_family") && sameOrAll(row, "skill"),
                inRegion,
                List.of(
                        "role",
                        "required_level",
                        "people_required",
                        "people_awareness",
                        "people_working",
                        "people_practitioner",
                        "people_expert")));
        rows.addAll(ofYear(
                "staffing",
                row -> sameOrAll(row, "role_family"),
                inRegion,
                List.of("role", "establishment_fte", "in_post_fte", "agency_fte", "planned_fte_next_year")));
        return rows;
    }

    private List<FoundRow> ofYear(String returnId, Predicate<Row> counts, List<String> columns) {
        return ofYear(returnId, counts, submission -> true, columns);
    }

    private List<FoundRow> ofYear(
            String returnId, Predicate<Row> counts, Predicate<StandingSubmission> stands, List<String> columns) {
        return standing(returnId, year())
                .filter(stands)
                .flatMap(submission -> content.rows().of(submission).stream()
                        .filter(counts)
                        .map(row -> found(submission, row, columns)))
                .toList();
    }

    private Stream<StandingSubmission> standing(String returnId, Optional<FinancialYear> year) {
        return content.settlement().standing().stream()
                .filter(s -> s.key().returnId().value().equals(returnId))
                .filter(s -> year.isEmpty() || s.key().year().equals(year.get()));
    }

    private static boolean isOf(StandingSubmission submission, Collection<String> codes) {
        return submission.key().councils().stream().map(CouncilCode::value).anyMatch(codes::contains);
    }

    /** @param year of the submission; the latest that has the system, where none is said */
    private List<FoundRow> ofSystem(ConfigRow of, Optional<FinancialYear> year) {
        return standing("systems", year)
                .filter(submission -> isOf(submission, of.list("council_code")))
                .sorted(Comparator.comparing((StandingSubmission s) -> s.key().year())
                        .reversed())
                .map(submission -> content.rows().of(submission).stream()
                        .filter(row -> row.text("system_ref").equals(of.get("system_ref")))
                        .map(row -> found(submission, row, SYSTEM))
                        .toList())
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The submissions of those that returned; of the others there are none. */
    private List<FoundRow> submissions(boolean returned) {
        List<CouncilCode> members = content.results()
                .findGroup(line.get("peer_group"))
                .flatMap((PeerGroup group) -> year().map(group::listMembers))
                .orElse(List.of());
        return standing(line.get("return"), year())
                .filter(s -> returned && s.key().councils().stream().anyMatch(members::contains))
                .map(s -> new FoundRow(
                        s.source().path(),
                        s.source().sha256(),
                        s.key().toString(),
                        0,
                        cells(
                                "received",
                                s.source().received().toString(),
                                "status",
                                s.submission().status().code())))
                .toList();
    }

    /** What the two councils are compared by, as it enters the distance. */
    private List<FoundRow> circumstances() {
        var all =
                new Circumstances(content.catalogue(), content.results().asOf().getYear());
        List<FoundRow> rows = new ArrayList<>();
        for (String column : List.of("council_code", "peer_code")) {
            SequencedMap<String, String> cells = new LinkedHashMap<>();
            var values = all.find(CouncilCode.of(line.get(column))).orElse(List.of());
            for (int i = 0; i < values.size(); i++) {
                cells.put(
                        content.results().neighbours().listVariables().get(i),
                        values.get(i).toPlainString());
            }
            rows.add(new FoundRow("config/reference", "", line.get(column), 0, cells));
        }
        return rows;
    }

    /** The file that the line is about, by its hash. */
    private List<FoundRow> ofFile() {
        int at = line.cells().containsKey("line") ? Integer.parseInt(line.get("line")) : 0;
        return content.settlement().files().stream()
                .filter(file -> file.source().sha256().equals(line.get("sha256")))
                .map(file -> new FoundRow(
                        file.source().path(),
                        file.source().sha256(),
                        "received " + file.source().received(),
                        at,
                        cells("fate", file.fate().code(), "reason", file.reason())))
                .toList();
    }

    private List<FoundRow> ofFinding() {
        int at = line.get("line").isEmpty() ? 0 : Integer.parseInt(line.get("line"));
        return line.get("file").isEmpty()
                ? List.of()
                : List.of(new FoundRow(line.get("file"), "", line.get("code"), at, new LinkedHashMap<>()));
    }

    private static FoundRow found(StandingSubmission submission, Row row, List<String> columns) {
        SequencedMap<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                cells.put(column, cell.canonical());
            }
        }
        return new FoundRow(
                submission.source().path(),
                submission.source().sha256(),
                submission.key().toString(),
                row.line(),
                cells);
    }

    private static SequencedMap<String, String> cells(String one, String first, String other, String second) {
        SequencedMap<String, String> cells = new LinkedHashMap<>(Map.of(one, first));
        cells.put(other, second);
        return cells;
    }
}
