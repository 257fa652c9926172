package org.councilbenchmarks.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilbenchmarks.benchmark.formula.CouncilYear;
import org.councilbenchmarks.benchmark.formula.FormulaEngine;
import org.councilbenchmarks.benchmark.formula.PastYear;
import org.councilbenchmarks.benchmark.formula.WorkedValue;
import org.councilbenchmarks.benchmark.plausibility.PlausibilityQueries;
import org.councilbenchmarks.benchmark.plausibility.SubmissionTotals;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.returns.ReturnKind;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Explanation;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.LastEdition;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/**
 * Works out everything that can be compared from what stands: a pure function of catalogue, as-of date, settlement and rows.
 * Holds no state of a calculation; one object may be used again and by several threads.
 */
public final class Benchmarking {

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final FormulaEngine engine;
    private final Optional<LastEdition> last;

    private Benchmarking(Catalogue catalogue, LocalDate asOf, Optional<LastEdition> last) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.engine = FormulaEngine.of(catalogue);
        this.last = last;
    }

    /**
     * @param catalogue cross-checked
     * @param asOf the day as of which figures hold
     * @throws IllegalArgumentException where an indicator's formula cannot be worked out: the catalogue is not checked
     */
    public static Benchmarking of(Catalogue catalogue, LocalDate asOf) {
        return new Benchmarking(catalogue, asOf, Optional.empty());
    }

    /** The same, saying what is otherwise than in the last edition; nothing where there is none. */
    public Benchmarking since(Optional<LastEdition> edition) {
        return new Benchmarking(catalogue, asOf, edition);
    }

    /**
     * Indicators of every council that existed on 31 March ending a year for which any council returned anything; their
     * groups' benchmarks; positions; coverage. Rows are asked for one submission at a time, by several threads.
     *
     * @param settlement what stands
     * @param rows gives the rows of what stands, to several threads at once
     */
    public BenchmarkResults compute(Settlement settlement, SubmissionRows rows) {
        Submissions submissions = Submissions.of(settlement);
        DataStatus edition = settlement.status();
        List<WorkedCouncilYear> worked = work(submissions, rows, edition);
        Optional<Revisions> revisions = last.map(l -> new Revisions(catalogue, l, settlement));
        Sector sector = Sector.of(worked.stream()
                .flatMap(w -> w.values().stream())
                .map(value -> revisions.map(r -> r.marked(value)).orElse(value))
                .toList());
        List<PeerGroup> groups = PeerGroups.of(catalogue).list(years(submissions));
        GroupCalculation calculation = new GroupCalculation(catalogue, engine, sector, edition);
        GroupBenchmarks benchmarks = GroupBenchmarks.of(calculation, groups, submissions.years());
        SectorNeighbours neighbours = SectorNeighbours.of(calculation, submissions, asOf);
        SectorPositions positions = new SectorPositions(catalogue, engine, sector, groups, benchmarks, neighbours);
        SectorStudy.Studied study =
                new SectorStudy(catalogue, asOf, neighbours).compute(settlement, rows, submissions.years());
        OpenTotals open = new OpenTotals(catalogue.councils(), groups, study.withheldSkills());
        List<Finding> queries = new ArrayList<>(PlausibilityQueries.of(catalogue)
                .list(worked.stream().flatMap(w -> w.totals().stream()).toList()));
        queries.addAll(new Outliers(catalogue, benchmarks).list(sector.listValues()));
        CoverageCount coverage = CoverageCount.of(catalogue, asOf, submissions, edition);
        BenchmarkResults results = BenchmarkResults.of(
                        asOf,
                        new BenchmarkResults.Comparison(
                                groups, open.listPublished(benchmarks.list(), benchmarks::hidesAny), neighbours),
                        sector.listValues(),
                        positions,
                        coverage.list(groups))
                .with(study.analyses()
                        .with(RespondersCount.of(catalogue, asOf, coverage).list(groups))
                        .asking(queries));
        return revisions.map(r -> results.changing(r.list(sector.listValues()))).orElse(results);
    }

    /**
     * What the rows of one council and year came to, which are not kept.
     *
     * @param values of its indicators
     * @param totals of its submissions
     */
    private record WorkedCouncilYear(List<WorkedValue> values, List<SubmissionTotals> totals) {}

    private List<WorkedCouncilYear> work(Submissions submissions, SubmissionRows rows, DataStatus edition) {
        CouncilYears councilYears = CouncilYears.of(catalogue, asOf, submissions, rows);
        Reorganisations past = new Reorganisations(catalogue, asOf, submissions, councilYears);
        // Council by council: the years of one mostly lie in the same files.
        return catalogue.councils().list().parallelStream()
                .flatMap(council -> submissions.years().stream()
                        .flatMap(year -> council.existedIn(year)
                                ? Stream.of(work(councilYears.load(council.code(), year), council, edition))
                                : past.find(council, year).stream().map(p -> workPast(p, council, edition))))
                .toList();
    }

    private WorkedCouncilYear work(CouncilYear in, Council council, DataStatus edition) {
        return new WorkedCouncilYear(engine.work(in, council.councilClass(), edition), totals(in));
    }

    /** Its predecessors' submissions were added up with them. */
    private WorkedCouncilYear workPast(PastYear past, Council council, DataStatus edition) {
        return new WorkedCouncilYear(engine.workPast(past, council.councilClass(), edition), List.of());
    }

    /** Of returns; published payments are sums already, and settled by the month. */
    private List<SubmissionTotals> totals(CouncilYear in) {
        return in.tables().stream()
                .filter(table -> catalogue.getReturn(table.returnId()).kind() == ReturnKind.RETURN)
                .map(table -> SubmissionTotals.of(catalogue.getReturn(table.returnId()), table))
                .toList();
    }

    /** Those of the submissions and those of the calendar, for which coverage is counted. */
    private SortedSet<FinancialYear> years(Submissions submissions) {
        SortedSet<FinancialYear> years = new TreeSet<>(submissions.years());
        catalogue.calendar().forEach(due -> years.add(due.year()));
        return years;
    }

    /**
     * A value with every row that it was worked out from and the row's part in it, by the same calculation.
     *
     * @return empty where the catalogue has no such indicator or breakdown, or the council neither existed on 31 March
     *     ending the year nor has a past known of it
     */
    public Optional<Explanation> explain(Settlement settlement, SubmissionRows rows, IndicatorKey key) {
        Optional<Indicator> indicator = catalogue.findIndicator(key.indicator());
        Optional<Council> council = catalogue.councils().find(key.council());
        if (indicator.isEmpty() || council.isEmpty()) {
            return Optional.empty();
        }
        Submissions submissions = Submissions.of(settlement);
        CouncilYears years = CouncilYears.of(catalogue, asOf, submissions, rows);
        DataStatus edition = settlement.status();
        if (!council.get().existedIn(key.year())) {
            return new Reorganisations(catalogue, asOf, submissions, years)
                    .find(council.get(), key.year())
                    .flatMap(past -> explainPast(past, council.get(), indicator.get(), key, edition));
        }
        CouncilYear in = years.load(council.get().code(), key.year());
        return find(engine.work(in, council.get().councilClass(), edition), key)
                .map(value -> new Explanation(
                        value, engine.explain(in, council.get().councilClass(), indicator.get(), key.breakdown())));
    }

    private Optional<Explanation> explainPast(
            PastYear past, Council council, Indicator indicator, IndicatorKey key, DataStatus edition) {
        return find(engine.workPast(past, council.councilClass(), edition), key)
                .map(value -> new Explanation(
                        value, engine.explainPast(past, council.councilClass(), indicator, key.breakdown())));
    }

    private static Optional<IndicatorValue> find(List<WorkedValue> values, IndicatorKey key) {
        return values.stream()
                .map(WorkedValue::value)
                .filter(value -> value.key().equals(key))
                .findFirst();
    }
}
