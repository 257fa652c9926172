package org.councilbenchmarks.benchmark.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.councilbenchmarks.catalogue.reference.SupplierGroup;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.results.ContractCliff;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.domain.results.DecisionWindow;

/**
 * Adds up by quarter what comes to the end of its present term; systems run in-house have no contract.
 *
 * @param asOf of the run
 */
record CliffCount(LocalDate asOf) {

    private static final int QUARTERS = 20;
    private static final int MONTHS = 3;

    ContractCliff count(List<ContractOutlook> contracts) {
        List<ContractOutlook> bought = contracts.stream()
                .filter(c -> !c.system().supplierGroup().equals(SupplierGroup.IN_HOUSE.name()))
                .toList();
        List<ContractCliff.Quarter> quarters = new ArrayList<>();
        LocalDate start = asOf.withDayOfMonth(1).minusMonths((asOf.getMonthValue() - 1) % MONTHS);
        for (int i = 0; i < QUARTERS; i++) {
            LocalDate next = start.plusMonths(MONTHS);
            quarters.add(new ContractCliff.Quarter(start, next.minusDays(1), ending(bought, endsIn(start, next))));
            start = next;
        }
        return new ContractCliff(
                quarters,
                ending(bought, endsIn(start, LocalDate.MAX)),
                ending(bought, c -> c.terms().window() == DecisionWindow.ROLLING),
                ending(bought, c -> c.terms().window() == DecisionWindow.UNKNOWN),
                DataStatus.weakest(bought.stream().map(ContractOutlook::status).toList()));
    }

    private static Predicate<ContractOutlook> endsIn(LocalDate from, LocalDate before) {
        return c -> c.terms().isDated()
                && c.terms()
                        .end()
                        .filter(e -> !e.isBefore(from) && e.isBefore(before))
                        .isPresent();
    }

    private static ContractCliff.Ending ending(List<ContractOutlook> contracts, Predicate<ContractOutlook> which) {
        List<ContractOutlook> ending = contracts.stream().filter(which).toList();
        return new ContractCliff.Ending(
                ending.size(),
                (int) ending.stream()
                        .flatMap(c -> c.source().holders().stream())
                        .distinct()
                        .count(),
                ending.stream().map(c -> c.system().annualCostGbp()).reduce(BigDecimal.ZERO, Decimals::add));
    }
}
