package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.Field.POUNDS;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.figure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.domain.results.Standing;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code data/positions.csv}: where each council's value stands in its peer groups, as everyone may see it. */
final class PositionsTable {

    private static final TableHead HEAD = new TableHead(
            "data/positions.csv",
            Audience.OPEN,
            "Positions of councils in their peer groups",
            "One row for each council, financial year, indicator, breakdown and peer group. An opportunity is the amount"
                    + " above the median (or first quartile) share: a question to ask, never a saving. There is no ranking.",
            List.of(
                    KeyColumns.COUNCIL,
                    KeyColumns.YEAR,
                    KeyColumns.INDICATOR,
                    KeyColumns.BREAKDOWN,
                    KeyColumns.PEER_GROUP));

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::key).thenComparing(Position::peerGroup);

    private PositionsTable() {}

    static DataTable<Position> of(EditionFigures figures) {
        var columns = Stream.of(keyAndGroup(), standing(), trend())
                .flatMap(List::stream)
                .toList();
        return new DataTable<>(HEAD, columns, () -> rows(figures.results()));
    }

    /** One council's at a time: all of them together are half a million. */
    private static Stream<Position> rows(BenchmarkResults results) {
        return results.listValues().stream()
                .map(value -> value.key().council())
                .distinct()
                .flatMap(council -> results.listPositions(council).stream().sorted(ORDER))
                .map(Position::published);
    }

    private static List<TableColumn<Position>> keyAndGroup() {
        return List.of(
                KeyColumns.council(p -> p.key().council()),
                KeyColumns.year(p -> p.key().year()),
                KeyColumns.indicator(p -> p.key().indicator()),
                KeyColumns.breakdown(p -> p.key().breakdown()),
                KeyColumns.peerGroup(Position::peerGroup),
                figure("value", "", "The council's, in the indicator's unit", Position::value),
                figure("median", "", "The group's, in the indicator's unit", Position::median),
                count(
                        "n",
                        "councils",
                        "Members whose value is known",
                        p -> p.cohort().n()),
                count(
                        "of",
                        "councils",
                        "Members that the indicator applies to",
                        p -> p.cohort().of()));
    }

    private static List<TableColumn<Position>> standing() {
        return List.of(
                stands("percentile", "", "Mid-rank among the known values, 0 to 100", Standing::percentile),
                stands("quartile", "", "1 to 4 by value, whichever way is better", Standing::quartile),
                stands("robust_z", "", "Distance from the median in scaled median distances", Standing::robustZ),
                stands("gap_to_median", "", "Value less median, in the indicator's unit", Standing::gapToMedian),
                stands(
                        "opportunity_median_gbp",
                        POUNDS,
                        "Amount above the median share",
                        Standing::opportunityMedianGbp),
                stands(
                        "opportunity_q1_gbp",
                        POUNDS,
                        "Amount above the first quartile's share",
                        Standing::opportunityQ1Gbp));
    }

    private static List<TableColumn<Position>> trend() {
        return List.of(
                figure(
                        "change",
                        "",
                        "On last year: points for %, else per cent of last year's value",
                        p -> p.trend().change()),
                figure(
                        "change_real",
                        "%",
                        "Money only: with last year's value in this year's prices",
                        p -> p.trend().changeReal()),
                TableColumn.<Position>code(
                                "direction",
                                "improving, worsening, rising, falling or little change (within 2 points or per cent)",
                                p -> p.trend().direction().text())
                        .orAbsent(),
                KeyColumns.marker(Position::marker),
                KeyColumns.status(Position::status));
    }

    private static TableColumn<Position> stands(
            String name, String unit, String description, Function<Standing, Figure> figure) {
        return figure(name, unit, description, p -> figure.apply(p.standing()));
    }
}
