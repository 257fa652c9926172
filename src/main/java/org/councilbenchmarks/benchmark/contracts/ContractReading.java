package org.councilbenchmarks.benchmark.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.rows.ContractExit;
import org.councilbenchmarks.benchmark.rows.LegacyRisk;
import org.councilbenchmarks.benchmark.systems.SystemRow;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.domain.results.ContractRisk;
import org.councilbenchmarks.domain.results.ContractTerms;
import org.councilbenchmarks.domain.results.DecisionWindow;
import org.councilbenchmarks.domain.results.JointBuying;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/**
 * What the terms of one contract come to: the last day for notice is the end less the months of notice; the earliest exit is
 * the end, since extensions are options, or the notice from today where it rolls; committed is the annual cost for the years
 * until then, by days / 365.25. A contract whose end has gone by counts as rolling.
 *
 * @param asOf of the run
 */
record ContractReading(LocalDate asOf) {

    private static final int TRAPPED_AFTER_MONTHS = 24;

    /** A contract without those it could be bought with. */
    ContractOutlook read(SystemRow system) {
        Row row = system.row();
        ContractTerms terms = terms(row);
        LegacyRisk legacy = LegacyRisk.of(row);
        ContractRisk risk = new ContractRisk(
                figure(legacy.likelihood()),
                figure(legacy.impact()),
                figure(legacy.score()),
                legacy.legacy(),
                legacy.red(),
                trapped(legacy.legacy(), terms));
        return new ContractOutlook(
                new ContractOutlook.Source(system.submission(), row.line(), system.holders()),
                new ContractOutlook.ContractedSystem(
                        system.reference(),
                        row.text("system_name"),
                        row.text("product"),
                        row.text("supplier"),
                        system.group().name(),
                        system.category(),
                        system.annualCostGbp()),
                terms,
                risk,
                nobody(terms),
                marks(system, legacy),
                system.status());
    }

    private static Figure figure(Optional<BigDecimal> value) {
        return value.map(Figure::of).orElseGet(Figure::notAvailable);
    }

    private ContractTerms terms(Row row) {
        Optional<LocalDate> end =
                row.cell("contract_end") instanceof Cell.Day day ? Optional.of(day.value()) : Optional.empty();
        int notice = findMonths(row, "notice_months").orElse(0);
        Optional<LocalDate> deadline = end.filter(e -> !e.isBefore(asOf)).map(e -> e.minusMonths(notice));
        Optional<LocalDate> exit = ContractExit.earliest(row, asOf);
        BigDecimal cost = row.findNumber("annual_cost_gbp").orElse(BigDecimal.ZERO);
        return new ContractTerms(
                end,
                notice,
                deadline,
                exit,
                window(deadline, exit),
                exit.map(e -> Figure.of(Decimals.multiply(cost, ContractExit.years(asOf, e))))
                        .orElse(Figure.notAvailable()),
                findMonths(row, "extension_months"),
                row.findNumber("termination_cost_gbp").map(Figure::of).orElse(Figure.notAvailable()));
    }

    private static Optional<Integer> findMonths(Row row, String column) {
        return row.findNumber(column).map(BigDecimal::intValueExact);
    }

    /** Each window begins with its first day and ends before the next one's. */
    private DecisionWindow window(Optional<LocalDate> deadline, Optional<LocalDate> exit) {
        if (deadline.isEmpty()) {
            return exit.isPresent() ? DecisionWindow.ROLLING : DecisionWindow.UNKNOWN;
        }
        LocalDate day = deadline.get();
        if (day.isBefore(asOf)) {
            return DecisionWindow.PASSED;
        }
        if (day.isBefore(asOf.plusMonths(6))) {
            return DecisionWindow.UP_TO_6;
        }
        if (day.isBefore(asOf.plusMonths(12))) {
            return DecisionWindow.FROM_6_TO_12;
        }
        return day.isBefore(asOf.plusMonths(24)) ? DecisionWindow.FROM_12_TO_24 : DecisionWindow.OVER_24;
    }

    /** A system that is not legacy is not trapped, whenever it can be left; nor is one that can be left soon enough. */
    private Optional<Boolean> trapped(Optional<Boolean> legacy, ContractTerms terms) {
        Optional<Boolean> late = terms.earliestExit().map(exit -> exit.isAfter(asOf.plusMonths(TRAPPED_AFTER_MONTHS)));
        if (isFalse(legacy) || isFalse(late)) {
            return Optional.of(false);
        }
        return legacy.flatMap(l -> late);
    }

    private static boolean isFalse(Optional<Boolean> answer) {
        return answer.isPresent() && !answer.get();
    }

    private static JointBuying nobody(ContractTerms terms) {
        if (terms.isDated()) {
            return new JointBuying(List.of(), Figure.of(0), List.of());
        }
        boolean unknown = terms.window() == DecisionWindow.UNKNOWN;
        return new JointBuying(List.of(), unknown ? Figure.notAvailable() : Figure.notApplicable(), List.of());
    }

    private static Marks marks(SystemRow system, LegacyRisk legacy) {
        boolean few = (legacy.legacy().isPresent() && !legacy.isLikelihoodReliable())
                || (legacy.score().isPresent() && !legacy.isScoreReliable());
        return few ? system.marks().with(Mark.LOW_RELIABILITY) : system.marks();
    }
}
