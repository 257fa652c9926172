package org.councilbenchmarks.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.Coverage;
import org.councilbenchmarks.domain.results.Direction;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Interval;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.domain.results.PositionMarks;
import org.councilbenchmarks.domain.results.Positions;
import org.councilbenchmarks.domain.results.Standing;
import org.councilbenchmarks.domain.results.SystemRisk;
import org.councilbenchmarks.domain.results.Totals;
import org.councilbenchmarks.domain.results.Trend;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.report.CouncilLabel;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.Licence;
import org.councilbenchmarks.report.ReturnColumn;
import org.councilbenchmarks.report.SectorNames;
import org.councilbenchmarks.report.SourceCredit;

/** Two councils, three indicators, one year: small enough to read, with one of every way in which a value can be. */
final class SmallEdition {

    static final CouncilCode CORNWALL = CouncilCode.of("E06000052");
    static final CouncilCode DORSET = CouncilCode.of("E06000059");
    static final FinancialYear YEAR = FinancialYear.of(2025);
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    static final String PER_RESIDENT = "spend.per_resident";
    static final String TURNOVER = "staff.turnover";
    static final String BUDGET_VARIANCE = "spend.budget_variance";

    private SmallEdition() {}

    static EditionFigures of(BenchmarkResults results, Settlement settlement) {
        return new EditionFigures(
                new EditionTitle("2026-03-31-1a2b3c4d", AS_OF, "1.0.0", "A sector body", Licence.of("OGL-UK-3.0")),
                names(),
                results,
                settlement,
                SmallRecord::rows,
                row -> row.text("system_ref").equals("APP-1")
                        ? new SystemRisk("civica", known("4.5"), known("3"), known("13.50"), Marks.NONE)
                        : new SystemRisk(
                                "none",
                                Figure.notAvailable(),
                                Figure.notAvailable(),
                                Figure.notAvailable(),
                                Marks.NONE),
                new NoSums(),
                List.of());
    }

    static EditionFigures of(Settlement settlement) {
        return of(results(values(), benchmarks(), coverage()), settlement);
    }

    /** The same in another order, as it might come from several threads. */
    static EditionFigures shuffled(Settlement settlement) {
        return of(
                results(reversed(values()), reversed(benchmarks()), reversed(coverage())),
                new Settlement(
                        reversed(settlement.standing()),
                        reversed(settlement.files()),
                        reversed(settlement.findings())));
    }

    static SectorNames names() {
        return new SectorNames(
                Map.of(
                        CORNWALL, new CouncilLabel("Cornwall", CouncilClass.UNITARY, "south-west"),
                        DORSET, new CouncilLabel("Dorset", CouncilClass.UNITARY, "south-west")),
                Map.of(
                        PER_RESIDENT, Unit.POUNDS,
                        TURNOVER, Unit.PER_CENT,
                        BUDGET_VARIANCE, Unit.PER_CENT),
                Map.of(
                        ReturnId.of("systems"),
                        List.of(
                                new ReturnColumn("council_code", false, "The council"),
                                new ReturnColumn("financial_year", false, "The year"),
                                new ReturnColumn("status", false, "How far it may be relied on"),
                                new ReturnColumn("system_ref", false, "The council's own reference"),
                                new ReturnColumn("system_name", false, "What the council calls it"),
                                new ReturnColumn("annual_cost_gbp", true, "What it costs in a year"))),
                List.of(new SourceCredit(
                        "Estimates of the population: mid-2024",
                        "Office for National Statistics",
                        "Open Government Licence v3.0",
                        "Source: Office for National Statistics",
                        "https://www.ons.gov.uk/",
                        "mid-2024")));
    }

    static BenchmarkResults results(List<IndicatorValue> values, List<Benchmark> benchmarks, List<Coverage> coverage) {
        return results(values, benchmarks, coverage, SmallEdition::positions);
    }

    static BenchmarkResults results(
            List<IndicatorValue> values, List<Benchmark> benchmarks, List<Coverage> coverage, Positions positions) {
        return BenchmarkResults.of(
                AS_OF,
                new BenchmarkResults.Comparison(List.of(), benchmarks, new SmallNeighbours()),
                values,
                positions,
                coverage);
    }

    static List<IndicatorValue> values() {
        Marks marks = Marks.of(Mark.PROVISIONAL).with(Mark.ESTIMATED);
        return List.of(
                value(CORNWALL, PER_RESIDENT, known("123.400000"), Openness.OPEN, marks),
                value(CORNWALL, TURNOVER, known("8.333333"), Openness.DISCLOSIVE, Marks.NONE),
                value(CORNWALL, BUDGET_VARIANCE, known("-3.250000"), Openness.OPEN, Marks.NONE),
                value(DORSET, PER_RESIDENT, Figure.notAvailable(), Openness.OPEN, Marks.NONE),
                value(DORSET, BUDGET_VARIANCE, Figure.notApplicable(), Openness.OPEN, Marks.NONE));
    }

    private static IndicatorValue value(
            CouncilCode council, String indicator, Figure value, Openness openness, Marks marks) {
        return new IndicatorValue(
                new IndicatorKey(council, YEAR, indicator, IndicatorKey.ALL),
                value,
                value.map(v -> v.multiply(BigDecimal.valueOf(12))),
                value.map(v -> BigDecimal.valueOf(12)),
                known("100"),
                indicator.equals(TURNOVER)
                        ? Interval.of(new BigDecimal("1.4859"), new BigDecimal("35.3865"))
                        : Interval.notApplicable(),
                marks,
                openness,
                DataStatus.PROVISIONAL);
    }

    static List<Benchmark> benchmarks() {
        return List.of(
                new Benchmark(
                        new BenchmarkKey("class:unitary", YEAR, TURNOVER, IndicatorKey.ALL),
                        new Cohort(2, 62, known("3.1")),
                        Distribution.withheld(),
                        new Totals(Figure.withheld(), Figure.withheld(), Figure.withheld()),
                        Marks.NONE,
                        Openness.OPEN,
                        DataStatus.SAMPLE),
                new Benchmark(
                        new BenchmarkKey("class:unitary", YEAR, PER_RESIDENT, IndicatorKey.ALL),
                        new Cohort(9, 62, known("14.123456789")),
                        new Distribution(
                                known("1E+2"),
                                Figure.withheld(),
                                known("110.5"),
                                known("120"),
                                known("130.25"),
                                Figure.withheld(),
                                known("150"),
                                known("121.1111111"),
                                known("0.0000001")),
                        new Totals(known("12345678901234567890.5"), known("9"), known("-0.0000004")),
                        Marks.of(Mark.LOW_RELIABILITY),
                        Openness.OPEN,
                        DataStatus.PROVISIONAL));
    }

    static List<Position> positions(CouncilCode council) {
        if (!council.equals(CORNWALL)) {
            return List.of();
        }
        return List.of(
                position(PER_RESIDENT, "region:south-west", Openness.OPEN),
                position(PER_RESIDENT, "class:unitary", Openness.OPEN),
                position(TURNOVER, "class:unitary", Openness.DISCLOSIVE));
    }

    private static Position position(String indicator, String group, Openness openness) {
        return new Position(
                new IndicatorKey(CORNWALL, YEAR, indicator, IndicatorKey.ALL),
                group,
                known("123.4"),
                known("120"),
                new Cohort(9, 62, known("14.1")),
                new Standing(
                        known("61.111111"),
                        known("3"),
                        Figure.notApplicable(),
                        known("3.4"),
                        known("1983182.605"),
                        known("7524428.10"),
                        known("4"),
                        9,
                        known("5"),
                        known("3")),
                new Trend(known("-12.5"), known("-14.75"), Direction.IMPROVING),
                PositionMarks.of(Marks.of(Mark.PROVISIONAL)),
                openness,
                Openness.OPEN,
                Openness.OPEN,
                DataStatus.PROVISIONAL);
    }

    static List<Coverage> coverage() {
        return List.of(
                coverage("staffing", "england", 1),
                coverage("spending", "england", 2),
                coverage("spending", "class:unitary", 2));
    }

    private static Coverage coverage(String returnId, String group, int received) {
        return new Coverage(
                ReturnId.of(returnId),
                YEAR,
                group,
                LocalDate.of(2026, 7, 31),
                2,
                received,
                0,
                1,
                0,
                known("50.50"),
                DataStatus.PROVISIONAL);
    }

    static Figure known(String number) {
        return Figure.of(new BigDecimal(number));
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        Collections.reverse(copy);
        return copy;
    }
}
