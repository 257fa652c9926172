package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.reference.OptimismBias.Range;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;

/** Reads {@code reference/optimism-bias.csv}: a row for each class of cost. */
final class OptimismBiasLoader {
    private static final String FILE = "reference/optimism-bias.csv";
    private static final TableShape SHAPE = TableShape.ofFacts("flow_class", "lower", "upper");
    private static final List<String> CLASSES = List.of("capital", "revenue");
    private static final Choice FLOW_CLASSES = Choice.of("a class of cost", CLASSES);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final ConfigFolder folder;
    private final Set<String> sources;

    OptimismBiasLoader(ConfigFolder folder, Set<String> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    OptimismBias load() {
        Map<String, Range> ranges = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows(FILE, SHAPE)) {
            row.checkSource(sources);
            Optional<Range> range = range(row);
            row.choose("flow_class", FLOW_CLASSES, Optional::of)
                    .filter(c -> row.isFirst("flow_class", c, lines))
                    .ifPresent(c -> range.ifPresent(r -> ranges.put(c, r)));
        }
        for (String flowClass : CLASSES) {
            if (!lines.containsKey(flowClass)) {
                folder.faults().add(FILE, 0, "There is no row for " + flowClass + " costs");
            }
        }
        return OptimismBias.of(ranges);
    }

    private static Optional<Range> range(CheckedRow row) {
        Optional<BigDecimal> lower = FactCells.within(row, "lower", BigDecimal.ZERO, TEN);
        Optional<BigDecimal> upper = FactCells.within(row, "upper", BigDecimal.ZERO, TEN);
        if (lower.isEmpty() || upper.isEmpty()) {
            return Optional.empty();
        }
        if (lower.get().compareTo(upper.get()) > 0) {
            row.fault("lower", "The lower bound " + lower.get() + " is above the upper one, " + upper.get());
            return Optional.empty();
        }
        return Optional.of(new Range(lower.get(), upper.get(), row.text("source"), row.text("vintage")));
    }
}
