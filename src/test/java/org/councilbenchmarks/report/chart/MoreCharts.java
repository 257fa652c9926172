package org.councilbenchmarks.report.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.Chart.Panel;
import org.councilbenchmarks.report.blocks.Chart.QuarterAmount;
import org.councilbenchmarks.report.blocks.Chart.QuarterlyAmounts;
import org.councilbenchmarks.report.blocks.Chart.Risk;
import org.councilbenchmarks.report.blocks.Chart.RiskMatrix;
import org.councilbenchmarks.report.blocks.Chart.SmallMultiples;
import org.councilbenchmarks.report.blocks.Chart.StackedShares;
import org.councilbenchmarks.report.blocks.Chart.Swing;
import org.councilbenchmarks.report.blocks.Chart.Term;
import org.councilbenchmarks.report.blocks.Chart.Timeline;
import org.councilbenchmarks.report.blocks.Chart.Tornado;
import org.councilbenchmarks.report.blocks.Chart.Whole;
import org.councilbenchmarks.report.blocks.Chart.YearValue;

/** Charts of contracts, risks, parts, sensitivities, quarters and years, and their awkward shapes. */
final class MoreCharts {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private MoreCharts() {}

    static Map<String, Chart> all() {
        var charts = new LinkedHashMap<String, Chart>();
        timelines(charts);
        matrices(charts);
        shares(charts);
        tornados(charts);
        quarters(charts);
        panels(charts);
        return charts;
    }

    private static void timelines(Map<String, Chart> charts) {
        charts.put(
                "timeline: contracts",
                timeline(
                        term("Adults case management", 276440, "2027-02-28", "2027-05-31"),
                        term("Notice has gone by", 85840, "2026-08-31", "2027-01-31"),
                        term("Ends today", 1200, "2026-08-31", "2026-11-23"),
                        term("Notice on the last day", 120, "2030-06-30", "2030-06-30"),
                        term("Ends after the edge, notice before", 1200000, "2031-03-31", "2033-03-31"),
                        term("Notice after the edge", 38190, "2032-09-30", "2033-03-31"),
                        new Term(
                                Charts.LONG_NAME,
                                Figure.notAvailable(),
                                LocalDate.parse("2028-01-31"),
                                LocalDate.parse("2029-01-31"))));
        charts.put(
                "timeline: ends in days",
                timeline(term(
                        "Payroll",
                        276440,
                        TODAY.minusMonths(3).toString(),
                        TODAY.plusDays(2).toString())));
        charts.put("timeline: notice after the edge", timeline(term("Payroll", 276440, "2032-09-30", "2033-03-31")));
        charts.put("timeline: 1", timeline(term("Payroll", 276440, "2027-02-28", "2027-05-31")));
        charts.put(
                "timeline: 300",
                timeline(IntStream.range(0, 300)
                        .mapToObj(i -> term("System " + i, 1000 + i, "2028-02-28", "2029-05-31"))
                        .toArray(Term[]::new)));
    }

    private static Timeline timeline(Term... terms) {
        return new Timeline(TODAY, TODAY.plusYears(5), List.of(terms));
    }

    private static Term term(String name, long cost, String notice, String end) {
        return new Term(name, Figure.of(cost), LocalDate.parse(notice), LocalDate.parse(end));
    }

    private static void matrices(Map<String, Chart> charts) {
        charts.put(
                "matrix: systems",
                new RiskMatrix(List.of(
                        risk("Revenues and benefits", "4.75", "3.60"),
                        risk("Income and card payments", "4.25", "2.80"),
                        risk("Maps and addresses", "4.25", "2.75"),
                        risk("Telephones", "6", "5"),
                        risk("Library management", "1", "1"),
                        risk(Charts.LONG_NAME, "6", "1"),
                        new Risk("Contract register", Figure.of(3), Figure.notAvailable()))));
        charts.put(
                "matrix: all in one place",
                new RiskMatrix(IntStream.range(0, 12)
                        .mapToObj(i -> risk("System " + i, "3", "5"))
                        .toList()));
        charts.put(
                "matrix: 300",
                new RiskMatrix(IntStream.range(0, 300)
                        .mapToObj(i -> risk("System " + i, "" + (1 + i % 11 * 0.5), "" + (1 + i % 9 * 0.5)))
                        .toList()));
    }

    private static Risk risk(String name, String likelihood, String impact) {
        return new Risk(name, figure(likelihood), figure(impact));
    }

    private static void shares(Map<String, Chart> charts) {
        charts.put(
                "shares: run and change",
                new StackedShares(
                        List.of("Running services", "Change"),
                        List.of(
                                whole("2023-24", "88.4", "11.6"),
                                whole("2024-25", "100", "0"),
                                whole("2025-26", "86.6", "13.4"))));
        charts.put(
                "shares: four parts, one absent",
                new StackedShares(
                        List.of(
                                "The largest supplier group of the category",
                                "The second and the third taken together",
                                "All other supplier groups",
                                "Run in-house, without any supplier at all"),
                        List.of(
                                whole("Adult social care", "41.2", "30.1", "26.6", "2.1"),
                                whole(Charts.LONG_NAME, "25", "25", "25", "25"),
                                new Whole(
                                        "Withheld",
                                        List.of(Figure.withheld(), Figure.of(3), Figure.of(3), Figure.of(3))))));
        charts.put(
                "shares: 60",
                new StackedShares(
                        List.of("Yes", "No"),
                        IntStream.range(0, 60)
                                .mapToObj(i -> whole("Row " + i, "" + i, "" + (100 - i)))
                                .toList()));
    }

    private static Whole whole(String name, String... shares) {
        return new Whole(name, List.of(shares).stream().map(MoreCharts::figure).toList());
    }

    private static void tornados(Map<String, Chart> charts) {
        charts.put("tornado: one initiative", tornado("286100", "187300", "130100", "259700", "282600", "-391000"));
        charts.put("tornado: all the same", tornado("1000", "1000", "1000", "1000", "1000", "1000"));
        charts.put("tornado: below zero", tornado("-286100", "-387300", "-330100", "-259700", "-282600", "12000"));
        charts.put(
                "tornado: absent",
                new Tornado(
                        Unit.POUNDS,
                        Figure.notAvailable(),
                        List.of(
                                new Swing("Costs a fifth higher", Figure.notAvailable()),
                                new Swing(Charts.LONG_NAME, Figure.of(12)))));
    }

    private static Tornado tornado(String asItIs, String... values) {
        var names = List.of(
                "Costs +20%",
                "Benefits −20%", "Benefits a year late", "Bias at its upper bound", "Tested benefits only");
        return new Tornado(
                Unit.POUNDS,
                figure(asItIs),
                IntStream.range(0, values.length)
                        .mapToObj(i -> new Swing(names.get(i), figure(values[i])))
                        .toList());
    }

    private static void quarters(Map<String, Chart> charts) {
        charts.put("quarters: 20", quarters(20));
        charts.put("quarters: 1", quarters(1));
        charts.put("quarters: 80", quarters(80));
        charts.put(
                "quarters: nothing known",
                new QuarterlyAmounts(
                        Unit.POUNDS, List.of(new QuarterAmount(LocalDate.of(2026, 10, 1), Figure.notAvailable()))));
    }

    private static QuarterlyAmounts quarters(int count) {
        return new QuarterlyAmounts(
                Unit.POUNDS,
                IntStream.range(0, count)
                        .mapToObj(i -> new QuarterAmount(
                                LocalDate.of(2026, 10, 1).plusMonths(3L * i),
                                i == 4 ? Figure.withheld() : Figure.of(1000000L * ((i * 7) % 11))))
                        .toList());
    }

    private static void panels(Map<String, Chart> charts) {
        charts.put(
                "panels: one scale",
                new SmallMultiples(
                        true,
                        List.of(
                                panel("Employees", "7531307", "8100000", "8445440"),
                                panel("Software as a service", "1437862", "0", "2600187"),
                                panel("Licences and support of the software that is run here", "900000"),
                                new Panel(
                                        "A gap",
                                        Unit.POUNDS,
                                        List.of(
                                                new YearValue(FinancialYear.of(2023), Figure.of(3000000)),
                                                new YearValue(FinancialYear.of(2024), Figure.notAvailable()),
                                                new YearValue(FinancialYear.of(2025), Figure.withheld()))),
                                panel("Below zero", "-300000", "100000", "-1200000"))));
        charts.put(
                "panels: 60",
                new SmallMultiples(
                        false,
                        IntStream.range(0, 60)
                                .mapToObj(i -> panel("Panel " + i, "" + i, "" + 2 * i))
                                .toList()));
    }

    private static Panel panel(String name, String... values) {
        return new Panel(
                name,
                Unit.POUNDS,
                IntStream.range(0, values.length)
                        .mapToObj(i -> new YearValue(FinancialYear.of(2023 + i), figure(values[i])))
                        .toList());
    }

    private static Figure figure(String value) {
        return Figure.of(new BigDecimal(value));
    }
}
