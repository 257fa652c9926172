package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.reference.Apportionments.Split;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.CouncilCode;

/** Reads {@code reference/apportionments.csv}, which may be empty: no council is split without a stated share. */
final class ApportionmentsLoader {
    private static final TableShape SHAPE = TableShape.ofFacts("predecessor", "successor", "share");

    private final ConfigFolder folder;
    private final Set<String> sources;
    private final CouncilRegister councils;

    ApportionmentsLoader(ConfigFolder folder, Set<String> sources, CouncilRegister councils) {
        this.folder = folder;
        this.sources = sources;
        this.councils = councils;
    }

    Apportionments load() {
        Map<Split, BigDecimal> shares = new HashMap<>();
        Map<CouncilCode, BigDecimal> sums = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows("reference/apportionments.csv", SHAPE)) {
            row.checkSource(sources);
            Optional<BigDecimal> share = FactCells.within(row, "share", BigDecimal.ZERO, BigDecimal.ONE);
            split(row)
                    .filter(s -> row.isFirst("successor", s.toString(), lines))
                    .ifPresent(split -> share.ifPresent(part -> {
                        shares.put(split, part);
                        BigDecimal sum = sums.merge(split.predecessor(), part, BigDecimal::add);
                        if (sum.compareTo(BigDecimal.ONE) > 0) {
                            row.fault("share", "The parts of " + split.predecessor() + " come to " + sum);
                        }
                    }));
        }
        return Apportionments.of(shares);
    }

    private Optional<Split> split(CheckedRow row) {
        Optional<CouncilCode> predecessor = FactCells.council(row, "predecessor", councils);
        Optional<CouncilCode> successor = FactCells.council(row, "successor", councils);
        if (predecessor.isEmpty() || successor.isEmpty()) {
            return Optional.empty();
        }
        if (!councils.get(predecessor.get()).successors().contains(successor.get())) {
            row.fault("successor", successor.get() + " did not take the place of " + predecessor.get());
            return Optional.empty();
        }
        return Optional.of(new Split(predecessor.get(), successor.get()));
    }
}
