package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;

/** The contracts of each council's latest systems submission, as the as-of date sees them. */
public final class ContractRadar {

    private static final Comparator<ContractOutlook> BY_DEADLINE = Comparator.comparing(
            (ContractOutlook c) -> c.terms().noticeDeadline().orElse(LocalDate.MAX));

    private static final Comparator<ContractOutlook> BY_COST = Comparator.comparing(
                    (ContractOutlook c) -> c.system().annualCostGbp())
            .reversed();

    private final LocalDate asOf;
    private final List<ContractOutlook> contracts;
    private final ContractCliff cliff;
    private final Map<CouncilCode, List<ContractOutlook>> byHolder = new HashMap<>();

    /**
     * @param asOf the run's as-of date
     * @param contracts in the order of council, then reference
     * @param cliff when they end, all together
     */
    public ContractRadar(LocalDate asOf, List<ContractOutlook> contracts, ContractCliff cliff) {
        this.asOf = asOf;
        this.contracts = List.copyOf(contracts);
        this.cliff = cliff;
        for (ContractOutlook contract : this.contracts) {
            contract.source()
                    .holders()
                    .forEach(holder -> byHolder.computeIfAbsent(holder, h -> new ArrayList<>())
                            .add(contract));
        }
    }

    /** The run's as-of date. */
    public LocalDate asOf() {
        return asOf;
    }

    /** In the order of council, then reference. */
    public List<ContractOutlook> contracts() {
        return contracts;
    }

    /** When they end, all together. */
    public ContractCliff cliff() {
        return cliff;
    }

    /** Of a sector that returned no systems. */
    public static ContractRadar empty(LocalDate asOf) {
        ContractCliff.Ending none = new ContractCliff.Ending(0, 0, BigDecimal.ZERO);
        return new ContractRadar(asOf, List.of(), new ContractCliff(List.of(), none, none, none, DataStatus.CERTIFIED));
    }

    /** A council's, in the order of their reference. */
    public List<ContractOutlook> listContracts(CouncilCode council) {
        return Collections.unmodifiableList(byHolder.getOrDefault(council, List.of()));
    }

    /** A council's whose notice has to be given within the next twelve months: the soonest first, then the dearest. */
    public List<ContractOutlook> listDecisions(CouncilCode council) {
        return listContracts(council).stream()
                .filter(c -> c.terms().window().isWithinAYear())
                .sorted(BY_DEADLINE
                        .thenComparing(BY_COST)
                        .thenComparing(c -> c.system().reference()))
                .toList();
    }
}
