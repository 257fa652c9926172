package org.councilbenchmarks.benchmark.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.domain.results.JointBuying;

/**
 * Finds for each contract the others of its category that end within six calendar months of it, held by councils that are
 * near. Both ends have to be days that have not gone by; for the earlier one a and the later one b, b ≤ a + 6 months. Pairs
 * only: that two contracts end near a third does not join them.
 *
 * @param asOf of the run
 */
record JointPurchases(LocalDate asOf, Nearness nearness) {

    private static final int MONTHS_APART = 6;

    /** The same contracts, in the same order, each with its candidates. */
    List<ContractOutlook> joined(List<ContractOutlook> contracts) {
        Map<String, List<ContractOutlook>> byCategory = new TreeMap<>();
        contracts.stream()
                .filter(c -> c.terms().isDated())
                .forEach(c -> byCategory
                        .computeIfAbsent(c.system().category(), k -> new ArrayList<>())
                        .add(c));
        IdentityHashMap<ContractOutlook, List<ContractOutlook>> partners = new IdentityHashMap<>();
        byCategory.values().forEach(same -> addPairs(same, partners));
        return contracts.stream()
                .map(c -> partners.containsKey(c) ? joined(c, partners.get(c)) : c)
                .toList();
    }

    private void addPairs(
            List<ContractOutlook> same, IdentityHashMap<ContractOutlook, List<ContractOutlook>> partners) {
        List<ContractOutlook> byEnd =
                same.stream().sorted(Comparator.comparing(JointPurchases::end)).toList();
        for (int i = 0; i < byEnd.size(); i++) {
            LocalDate last = end(byEnd.get(i)).plusMonths(MONTHS_APART);
            for (int j = i + 1; j < byEnd.size() && !end(byEnd.get(j)).isAfter(last); j++) {
                addIfNear(byEnd.get(i), byEnd.get(j), partners);
                addIfNear(byEnd.get(j), byEnd.get(i), partners);
            }
        }
    }

    private void addIfNear(
            ContractOutlook own,
            ContractOutlook other,
            IdentityHashMap<ContractOutlook, List<ContractOutlook>> partners) {
        var source = own.source();
        boolean another = !source.submission().equals(other.source().submission());
        if (another
                && nearness.isNear(
                        source.holders(),
                        other.source().holders(),
                        source.submission().key().year())) {
            partners.computeIfAbsent(own, c -> new ArrayList<>()).add(other);
        }
    }

    private static ContractOutlook joined(ContractOutlook contract, List<ContractOutlook> others) {
        BigDecimal cost = others.stream().map(o -> o.system().annualCostGbp()).reduce(BigDecimal.ZERO, Decimals::add);
        Marks marks = others.stream().map(ContractOutlook::marks).reduce(Marks.NONE, Marks::and);
        DataStatus status =
                DataStatus.weakest(others.stream().map(ContractOutlook::status).toList());
        var codes = others.stream()
                .flatMap(o -> o.source().holders().stream())
                .distinct()
                .sorted()
                .toList();
        var sources = others.stream().map(ContractOutlook::source).toList();
        return contract.withJoint(new JointBuying(codes, Figure.of(cost), sources), marks, status);
    }

    private static LocalDate end(ContractOutlook contract) {
        return contract.terms().end().orElseThrow();
    }
}
