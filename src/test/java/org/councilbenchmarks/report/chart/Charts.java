package org.councilbenchmarks.report.chart;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.Chart.Bar;
import org.councilbenchmarks.report.blocks.Chart.GroupSpread;
import org.councilbenchmarks.report.blocks.Chart.HeatRow;
import org.councilbenchmarks.report.blocks.Chart.HeatTable;
import org.councilbenchmarks.report.blocks.Chart.SortedBars;
import org.councilbenchmarks.report.blocks.Chart.Spread;
import org.councilbenchmarks.report.blocks.Chart.SpreadByGroup;
import org.councilbenchmarks.report.blocks.Chart.Standings;
import org.councilbenchmarks.report.blocks.Chart.Strip;
import org.councilbenchmarks.report.blocks.Chart.Trend;
import org.councilbenchmarks.report.blocks.Chart.TrendPoint;

/** Charts of every kind and of every awkward shape, by what is awkward about them. */
final class Charts {

    static final String LONG_NAME = "Bournemouth, Christchurch and Poole with the Isles of Scilly and Outer Hebrides";

    private Charts() {}

    static Map<String, Chart> all() {
        var charts = new LinkedHashMap<String, Chart>();
        standings(charts);
        groups(charts);
        bars(charts);
        trends(charts);
        heat(charts);
        charts.putAll(MoreCharts.all());
        return charts;
    }

    static Chart named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    private static void standings(Map<String, Chart> charts) {
        charts.put(
                "standings: a summary page",
                new Standings(List.of(
                        strip(
                                "IT spending per resident",
                                Unit.POUNDS,
                                "61.20",
                                "40.75",
                                "55.10",
                                "66.40",
                                "71",
                                "88.10"),
                        strip("Vacancy rate", Unit.PER_CENT, "14.2", "2.1", "7.5", "9.8", "12.6", "14.9"),
                        strip(
                                "Share of spending that changes something",
                                Unit.PER_CENT,
                                "8",
                                "9.5",
                                "14",
                                "18.2",
                                "25",
                                "31"),
                        strip(
                                "Contracts that end within two years",
                                Unit.POUNDS,
                                "1234567",
                                "0",
                                "250000",
                                "640000",
                                "1100000",
                                "4800000"),
                        strip("Median days to hire", Unit.DAYS, "61", "34", "48", "55", "70", "104"))));
        charts.put(
                "standings: one",
                new Standings(
                        List.of(strip("Vacancy rate", Unit.PER_CENT, "14.2", "2.1", "7.5", "9.8", "12.6", "14.9"))));
        var gap = Figure.notAvailable();
        var hidden = Figure.withheld();
        charts.put(
                "standings: missing, withheld, all the same, negative, long",
                new Standings(List.of(
                        new Strip("Own figure missing", Unit.PER_CENT, gap, spread("1", "2", "3", "4", "5")),
                        new Strip("Own figure withheld", Unit.PER_CENT, hidden, spread("1", "2", "3", "4", "5")),
                        new Strip(
                                "Peers withheld",
                                Unit.PER_CENT,
                                Figure.of(12),
                                new Spread(hidden, hidden, hidden, hidden, hidden)),
                        new Strip("Nothing known", Unit.PER_CENT, gap, new Spread(gap, gap, gap, gap, gap)),
                        new Strip(
                                "Ends withheld",
                                Unit.POUNDS,
                                Figure.of(30),
                                new Spread(hidden, Figure.of(20), Figure.of(25), Figure.of(40), hidden)),
                        strip("All the same", Unit.PER_CENT, "5", "5", "5", "5", "5", "5"),
                        strip("Far above all peers", Unit.PER_CENT, "95", "5", "6", "7", "8", "9"),
                        strip("Change on the year before", Unit.PER_CENT, "-4.5", "-12", "-6", "-1", "3", "8"),
                        strip(
                                "Spending on the support of systems that are past the end of their support, as a share of all",
                                Unit.PER_CENT,
                                "0",
                                "0",
                                "0",
                                "0",
                                "3",
                                "8"))));
        charts.put(
                "standings: 60",
                new Standings(IntStream.range(0, 60)
                        .mapToObj(
                                i -> strip("Measure " + i, Unit.PER_CENT, "14.2", "2.1", "7.5", "9.8", "12.6", "14.9"))
                        .toList()));
    }

    private static void groups(Map<String, Chart> charts) {
        charts.put(
                "groups: classes",
                new SpreadByGroup(
                        Unit.POUNDS,
                        List.of(
                                new GroupSpread("Unitary authorities", spread("22", "41", "55.2", "68", "104"), 62),
                                new GroupSpread("Shire counties", spread("12", "18", "24", "29.5", "41"), 21),
                                new GroupSpread(
                                        "Combined authorities and others that are none of the classes above",
                                        spread("9", "9", "9", "9", "9"),
                                        1),
                                new GroupSpread("Isles of Scilly", absent(Figure.withheld()), 1))));
        charts.put(
                "groups: 1, negative",
                new SpreadByGroup(
                        Unit.PER_CENT, List.of(new GroupSpread("All", spread("-12", "-6", "-1", "3", "8"), 300))));
        charts.put(
                "groups: 60",
                new SpreadByGroup(
                        Unit.PER_CENT,
                        IntStream.range(0, 60)
                                .mapToObj(i -> new GroupSpread("Group " + i, spread("1", "20", "30", "40", "95"), 5))
                                .toList()));
        charts.put(
                "groups: nothing known",
                new SpreadByGroup(Unit.PER_CENT, List.of(new GroupSpread("All", absent(Figure.notAvailable()), 0))));
    }

    private static void bars(Map<String, Chart> charts) {
        charts.put("bars: 1", bars(1, 0));
        charts.put("bars: 2", bars(2, 1));
        charts.put("bars: 16", bars(16, 4));
        charts.put("bars: 60", bars(60, 7));
        charts.put("bars: 60, last in focus", bars(60, 59));
        charts.put("bars: 317", bars(317, 210));
        charts.put(
                "bars: nobody in focus",
                new SortedBars(
                        Unit.PEOPLE,
                        List.of(
                                new Bar("Cyber security", Figure.of(412), false),
                                new Bar("Data engineering", Figure.of(380), false),
                                new Bar(
                                        "Service design and user research in children's services and adult social care",
                                        Figure.of(77),
                                        false),
                                new Bar("Mainframe", Figure.of(0), false)),
                        Figure.of(228)));
        charts.put(
                "bars: negative, zero, missing, withheld",
                new SortedBars(
                        Unit.PER_CENT,
                        List.of(
                                new Bar("A", Figure.of(12), false),
                                new Bar("B", Figure.of(0), false),
                                new Bar(LONG_NAME, Figure.of(new BigDecimal("-3.4")), true),
                                new Bar("C", Figure.of(-8), false),
                                new Bar("D", Figure.notAvailable(), false),
                                new Bar("E", Figure.withheld(), false)),
                        Figure.of(new BigDecimal("-1.7"))));
        charts.put(
                "bars: all negative, own missing",
                new SortedBars(
                        Unit.POUNDS,
                        List.of(
                                new Bar("A", Figure.of(-1200), false),
                                new Bar("Dorset", Figure.notAvailable(), true),
                                new Bar("C", Figure.of(-800000), false)),
                        Figure.withheld()));
        charts.put(
                "bars: nothing known",
                new SortedBars(
                        Unit.POUNDS, List.of(new Bar("Dorset", Figure.withheld(), true)), Figure.notAvailable()));
        charts.put(
                "columns: negative, missing, withheld, own missing",
                new SortedBars(
                        Unit.PER_CENT,
                        IntStream.range(0, 80)
                                .mapToObj(i -> new Bar(
                                        i == 70 ? LONG_NAME : i == 40 ? "Dorset" : "Peer",
                                        i > 75 ? Figure.withheld() : i > 65 ? Figure.notAvailable() : Figure.of(40 - i),
                                        i == 70 || i == 40))
                                .toList(),
                        Figure.of(7)));
        charts.put(
                "columns: a group",
                new SortedBars(
                        Unit.POUNDS,
                        IntStream.range(0, 120)
                                .mapToObj(i -> new Bar(
                                        i == 50 ? LONG_NAME : "Member " + i, Figure.of(90 - i / 2), i % 25 == 0))
                                .toList(),
                        Figure.of(60)));
        charts.put(
                "columns: nothing known",
                new SortedBars(
                        Unit.PER_CENT,
                        IntStream.range(0, 30)
                                .mapToObj(i -> new Bar("Peer", Figure.withheld(), i == 3))
                                .toList(),
                        Figure.withheld()));
    }

    private static void trends(Map<String, Chart> charts) {
        charts.put(
                "trend: five years",
                new Trend(
                        Unit.POUNDS,
                        List.of(
                                point(2020, "48", "40", "52", "63"),
                                point(2021, "55", "44", "56", "68"),
                                point(2022, "57", "47", "58", "70"),
                                point(2023, "59.5", "52", "61", "73"),
                                point(2024, "61.20", "55.10", "66.40", "71"))));
        charts.put("trend: 1", new Trend(Unit.PER_CENT, List.of(point(2024, "14.2", "7.5", "9.8", "12.6"))));
        charts.put(
                "trend: 2, all close",
                new Trend(
                        Unit.PER_CENT,
                        List.of(point(2023, "10", "9.7", "9.8", "9.9"), point(2024, "9.8", "9.7", "9.8", "9.9"))));
        charts.put(
                "trend: gaps",
                new Trend(
                        Unit.PER_CENT,
                        List.of(
                                point(2018, "3", "-1", "2", "5"),
                                point(2019, "-4", "-2", "1", "4"),
                                new TrendPoint(
                                        FinancialYear.of(2020),
                                        Figure.notAvailable(),
                                        spread("-5", "-3", "1", "4", "6")),
                                new TrendPoint(FinancialYear.of(2021), Figure.of(2), absent(Figure.withheld())),
                                new TrendPoint(
                                        FinancialYear.of(2022), Figure.withheld(), spread("-5", "-3", "1", "4", "6")),
                                new TrendPoint(
                                        FinancialYear.of(2024),
                                        Figure.notAvailable(),
                                        spread("-5", "-3", "1", "4", "6")))));
        charts.put(
                "trend: nothing known",
                new Trend(
                        Unit.PER_CENT,
                        List.of(
                                new TrendPoint(
                                        FinancialYear.of(2023), Figure.notAvailable(), absent(Figure.withheld())),
                                new TrendPoint(
                                        FinancialYear.of(2024), Figure.notAvailable(), absent(Figure.withheld())))));
        charts.put(
                "trend: 60",
                new Trend(
                        Unit.POUNDS,
                        IntStream.range(0, 60)
                                .mapToObj(i -> point(
                                        1990 + i, "" + (1_000_000 + 20_000 * (i % 7)), "900000", "1000000", "1200000"))
                                .toList()));
    }

    private static void heat(Map<String, Chart> charts) {
        charts.put(
                "heat: skills",
                new HeatTable(
                        Unit.PEOPLE,
                        List.of("Awareness", "Working", "Practitioner", "Expert"),
                        List.of(
                                row("Data and analysis", "2", "5", "11", "3"),
                                row(
                                        "Infrastructure and operations of hosted services across all partner councils",
                                        "0",
                                        "4",
                                        "20",
                                        "7"),
                                new HeatRow(
                                        "Cyber security",
                                        List.of(Figure.of(1), Figure.withheld(), Figure.of(15), Figure.notAvailable())),
                                row("Design", "-3", "1", "8", "2"))));
        charts.put("heat: 1", new HeatTable(Unit.PER_CENT, List.of("All"), List.of(row("Sector", "42"))));
        charts.put(
                "heat: 60 columns",
                new HeatTable(
                        Unit.PER_CENT,
                        IntStream.range(0, 60).mapToObj(i -> "Class " + i).toList(),
                        IntStream.range(0, 5)
                                .mapToObj(r -> new HeatRow(
                                        "Role family " + r,
                                        IntStream.range(0, 60)
                                                .mapToObj(i -> i == 7 ? Figure.withheld() : Figure.of((long) i * r))
                                                .toList()))
                                .toList()));
        charts.put(
                "heat: 317 rows",
                new HeatTable(
                        Unit.COUNT,
                        List.of("Before", "After"),
                        IntStream.range(0, 317)
                                .mapToObj(i -> row("Council " + i, "" + i, "" + 2 * i))
                                .toList()));
    }

    static SortedBars bars(int count, int focus) {
        return new SortedBars(
                Unit.POUNDS,
                IntStream.range(0, count)
                        .mapToObj(i -> new Bar(
                                i == focus ? "Dorset" : "Peer " + i,
                                Figure.of(BigDecimal.valueOf(9000L - 8000L * i / count, 2)),
                                i == focus))
                        .toList(),
                Figure.of(new BigDecimal("50.25")));
    }

    static Spread spread(String lowest, String lower, String median, String upper, String highest) {
        return new Spread(figure(lowest), figure(lower), figure(median), figure(upper), figure(highest));
    }

    private static Spread absent(Figure figure) {
        return new Spread(figure, figure, figure, figure, figure);
    }

    static Strip strip(
            String name,
            Unit unit,
            String own,
            String lowest,
            String lower,
            String median,
            String upper,
            String highest) {
        return new Strip(name, unit, figure(own), spread(lowest, lower, median, upper, highest));
    }

    private static TrendPoint point(int year, String own, String lower, String median, String upper) {
        return new TrendPoint(FinancialYear.of(year), figure(own), spread(lower, lower, median, upper, upper));
    }

    private static HeatRow row(String name, String... cells) {
        return new HeatRow(name, List.of(cells).stream().map(Charts::figure).toList());
    }

    private static Figure figure(String value) {
        return Figure.of(new BigDecimal(value));
    }
}
