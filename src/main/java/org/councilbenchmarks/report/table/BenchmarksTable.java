package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.figure;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.Neighbours;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code data/benchmarks.csv}: how the values of a peer group lie, and the group's figure as a whole. */
final class BenchmarksTable {

    private static final TableHead HEAD = new TableHead(
            "data/benchmarks.csv",
            Audience.OPEN,
            "Benchmarks of peer groups",
            "One row for each peer group, financial year, indicator and breakdown. Figures are in the indicator's unit."
                    + " Under five known values the distribution is withheld, under ten its tenths. Totals are of those that"
                    + " returned, n of the of, never grossed up.",
            List.of(KeyColumns.PEER_GROUP, KeyColumns.YEAR, KeyColumns.INDICATOR, KeyColumns.BREAKDOWN));

    private BenchmarksTable() {}

    static DataTable<Benchmark> of(EditionFigures figures) {
        var columns = Stream.of(keyAndCohort(), distribution(), totals())
                .flatMap(List::stream)
                .toList();
        return new DataTable<>(HEAD, columns, () -> rows(figures.results()));
    }

    /** In key order; those of neighbours one council at a time, since all of them together are a hundred thousand. */
    private static Stream<Benchmark> rows(BenchmarkResults results) {
        Predicate<Benchmark> before = b -> b.key().peerGroup().compareTo(Neighbours.PREFIX) < 0;
        Stream<Benchmark> neighbours = results.listValues().stream()
                .map(value -> value.key().council())
                .distinct()
                .flatMap(council -> results.neighbours().listBenchmarks(council).stream());
        return Stream.of(
                        results.listBenchmarks().stream().filter(before),
                        neighbours,
                        results.listBenchmarks().stream().filter(before.negate()))
                .flatMap(benchmarks -> benchmarks)
                .map(Benchmark::published);
    }

    private static List<TableColumn<Benchmark>> keyAndCohort() {
        return List.of(
                KeyColumns.peerGroup(b -> b.key().peerGroup()),
                KeyColumns.year(b -> b.key().year()),
                KeyColumns.indicator(b -> b.key().indicator()),
                KeyColumns.breakdown(b -> b.key().breakdown()),
                count(
                        "n",
                        "councils",
                        "Members whose value is known; of neighbours, the council itself is not among them",
                        b -> b.cohort().n()),
                count(
                        "of",
                        "councils",
                        "Members that the indicator applies to",
                        b -> b.cohort().of()),
                figure(
                        "population_share",
                        "%",
                        "Residents of those n, of the group's residents",
                        b -> b.cohort().populationShare()));
    }

    private static List<TableColumn<Benchmark>> distribution() {
        return List.of(
                spread("min", "Least value", Distribution::min),
                spread("p10", "First tenth, from ten values on", Distribution::p10),
                spread("q1", "First quartile (Hyndman and Fan type 7)", Distribution::q1),
                spread("median", "Median", Distribution::median),
                spread("q3", "Third quartile", Distribution::q3),
                spread("p90", "Last tenth, from ten values on", Distribution::p90),
                spread("max", "Greatest value", Distribution::max),
                spread("mean", "Mean, each council counting once", Distribution::mean),
                spread("mad", "Median distance from the median, not scaled", Distribution::mad));
    }

    private static List<TableColumn<Benchmark>> totals() {
        return List.of(
                figure(
                        "total_numerator",
                        "",
                        "Sum of the numerators",
                        b -> b.totals().numerator()),
                figure(
                        "total_denominator",
                        "",
                        "Sum of the denominators",
                        b -> b.totals().denominator()),
                figure(
                        "aggregate",
                        "",
                        "The group's figure as a whole: total over total, not a median",
                        b -> b.totals().aggregate()),
                KeyColumns.marker(Benchmark::marker),
                KeyColumns.status(Benchmark::status));
    }

    private static TableColumn<Benchmark> spread(
            String name, String description, Function<Distribution, Figure> figure) {
        return figure(name, "", description, b -> figure.apply(b.distribution()));
    }
}
