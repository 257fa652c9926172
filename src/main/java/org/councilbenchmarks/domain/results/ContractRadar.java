package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;

/**
 * The contracts of each council's latest systems submission, as the as-of date sees them.
 *
 * @param asOf the run's as-of date
 * @param contracts in the order of council, then reference
 * @param cliff when they end, all together
 */
public record ContractRadar(LocalDate asOf, List<ContractOutlook> contracts, ContractCliff cliff) {

    private static final Comparator<ContractOutlook> BY_DEADLINE = Comparator.comparing(
            (ContractOutlook c) -> c.terms().noticeDeadline().orElse(LocalDate.MAX));

    private static final Comparator<ContractOutlook> BY_COST = Comparator.comparing(
                    (ContractOutlook c) -> c.system().annualCostGbp())
            .reversed();

    public ContractRadar {
        contracts = List.copyOf(contracts);
    }

    /** Of a sector that returned no systems. */
    public static ContractRadar empty(LocalDate asOf) {
        ContractCliff.Ending none = new ContractCliff.Ending(0, 0, BigDecimal.ZERO);
        return new ContractRadar(asOf, List.of(), new ContractCliff(List.of(), none, none, none, DataStatus.CERTIFIED));
    }

    /** A council's, in the order of their reference. */
    public List<ContractOutlook> listContracts(CouncilCode council) {
        return contracts.stream()
                .filter(c -> c.source().holders().contains(council))
                .toList();
    }

    /** A council's whose notice has to be given within the next twelve months: the soonest first, then the dearest. */
    public List<ContractOutlook> listDecisions(CouncilCode council) {
        return contracts.stream()
                .filter(c -> c.source().holders().contains(council))
                .filter(c -> c.terms().window().isWithinAYear())
                .sorted(BY_DEADLINE
                        .thenComparing(BY_COST)
                        .thenComparing(c -> c.system().reference()))
                .toList();
    }
}
