package org.councilbenchmarks.report.sector;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.Coverage;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.Neighbours;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.results.Totals;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.FactsSummary;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.Licence;
import org.councilbenchmarks.report.SectorNames;

/** An edition whose benchmarks a test writes down: three classes, three regions, two years, the shipped catalogue. */
final class DrawnSector {

    static final Catalogue CATALOGUE =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow();

    static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final List<SettledFile> files = new ArrayList<>();
    private DataStatus status = DataStatus.CERTIFIED;

    static DrawnSector empty() {
        return new DrawnSector();
    }

    /** One in which this year's staffing has come in, and a vacancy rate stands for all groups. */
    static DrawnSector withVacancies() {
        return empty().received("staffing", YEAR, "england", 20, 40)
                .received("staffing", YEAR, "class:unitary", 8, 10)
                .benchmark("england", "staff.vacancy_rate", "10", "12.5", "15", "13")
                .benchmark("class:london", "staff.vacancy_rate", "8", "9.5", "11", "10")
                .benchmark("class:unitary", "staff.vacancy_rate", "12", "14.5", "18", "15")
                .benchmark("class:county", "staff.vacancy_rate", "11", "13", "16", "13.5")
                .benchmark("region:london", "staff.vacancy_rate", "8", "9.5", "11", "10")
                .benchmark("region:south-east", "staff.vacancy_rate", "11", "13.5", "17", "14")
                .benchmark("region:south-west", "staff.vacancy_rate", "11", "14", "17", "14.5");
    }

    DrawnSector status(DataStatus weakest) {
        status = weakest;
        return this;
    }

    DrawnSector received(String returnId, FinancialYear year, String group, int received, int expected) {
        coverage.add(new Coverage(
                ReturnId.of(returnId),
                year,
                group,
                LocalDate.of(year.first() + 1, 9, 30),
                expected,
                received,
                received - 1,
                2,
                expected - received,
                known("45.5"),
                status));
        return this;
    }

    /** This year's, of all breakdowns together, by six of ten councils. */
    DrawnSector benchmark(String group, String indicator, String q1, String median, String q3, String together) {
        return benchmark(group, YEAR, indicator, "all", q1, median, q3, together);
    }

    DrawnSector benchmark(
            String group,
            FinancialYear year,
            String indicator,
            String breakdown,
            String q1,
            String median,
            String q3,
            String together) {
        var distribution = new Distribution(
                Figure.withheld(),
                Figure.withheld(),
                known(q1),
                known(median),
                known(q3),
                Figure.withheld(),
                Figure.withheld(),
                known(median),
                known("1"));
        benchmarks.add(new Benchmark(
                new BenchmarkKey(group, year, indicator, breakdown),
                new Cohort(6, 10, known("61")),
                distribution,
                new Totals(known("1234567"), known("9876543"), known(together)),
                Marks.of(Mark.PROVISIONAL),
                Openness.OPEN,
                status));
        return this;
    }

    /** One of which too few councils returned the figure. */
    DrawnSector tooFew(String group, String indicator) {
        benchmarks.add(new Benchmark(
                new BenchmarkKey(group, YEAR, indicator, "all"),
                new Cohort(3, 10, known("20")),
                Distribution.withheld(),
                Totals.absent(Absence.WITHHELD),
                Marks.NONE,
                Openness.OPEN,
                status));
        return this;
    }

    DrawnSector file(String returnId, Fate fate, RowCounts rows, Map<FindingCode, Long> findings) {
        var reading = new FileReading(
                Reception.READ, "", Optional.of(ReturnId.of(returnId)), Dialect.UNKNOWN, rows, BigDecimal.ZERO);
        files.add(new SettledFile(
                new SourceFile("a".repeat(64), returnId + "/secret-name.csv", 1, AS_OF),
                new FactsSummary(reading, List.of(), new FindingTally(List.of(), findings)),
                fate,
                "",
                List.of()));
        return this;
    }

    EditionFigures figures() {
        var results = BenchmarkResults.of(
                AS_OF,
                new BenchmarkResults.Comparison(groups(), benchmarks, Neighbours.none()),
                List.of(),
                council -> List.of(),
                coverage);
        return new EditionFigures(
                new EditionTitle("2026-11-22-1a2b3c4d", AS_OF, "1.0.0", "A sector body", Licence.of("OGL-UK-3.0")),
                SectorNames.of(CATALOGUE),
                results,
                new Settlement(standing(), files, List.of()),
                submission -> {
                    throw new AssertionError("An open report asked for the rows of a submission");
                },
                new NothingOfOneCouncil(),
                new NothingOfOneCouncil(),
                List.of());
    }

    SectorView view() {
        return SectorView.of(figures(), CATALOGUE);
    }

    private List<StandingSubmission> standing() {
        var key = new SubmissionKey(ReturnId.of("staffing"), List.of(CouncilCode.of("E06000052")), YEAR, "");
        return List.of(new StandingSubmission(
                new Submission(key, status, 1, 0),
                new SourceFile("a".repeat(64), "staffing/secret-name.csv", 1, AS_OF),
                0));
    }

    private static List<PeerGroup> groups() {
        return List.of(
                group("england", "england", "England", "E06000052", "E09000001", "E10000003"),
                group("class:county", "class", "County councils", "E10000003"),
                group("class:london", "class", "London boroughs", "E09000001"),
                group("class:unitary", "class", "Unitary authorities", "E06000052"),
                group("region:london", "region", "London", "E09000001"),
                group("region:south-east", "region", "South East", "E06000036", "E10000003"),
                group("region:south-west", "region", "South West", "E06000052", "E06000059"),
                group("class-region:unitary:london", "class-region", "Unitary authorities, London", "E06000001"),
                group(
                        "class-region:unitary:south-east",
                        "class-region",
                        "Unitary authorities, South East",
                        "E06000036"),
                group(
                        "class-region:unitary:south-west",
                        "class-region",
                        "Unitary authorities, South West",
                        "E06000052"));
    }

    private static PeerGroup group(String id, String rule, String title, String... members) {
        var byYear = new TreeMap<FinancialYear, List<CouncilCode>>();
        List<CouncilCode> codes = List.of(members).stream().map(CouncilCode::of).toList();
        byYear.put(YEAR.previous(), codes);
        byYear.put(YEAR, codes);
        return new PeerGroup(id, rule, title, members.length > 1, byYear);
    }

    static Figure known(String number) {
        return Figure.of(new BigDecimal(number));
    }
}
