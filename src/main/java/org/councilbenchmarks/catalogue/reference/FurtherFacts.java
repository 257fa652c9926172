package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;

/**
 * Checks the tables of facts that are shipped but of which no figure is computed yet: discount rates, optimism bias. A
 * slip in them should not wait for the night on which somebody first needs them.
 */
final class FurtherFacts {
    private static final TableShape DISCOUNT_RATES = TableShape.ofFacts("valid_from", "from_year", "to_year", "rate");
    private static final TableShape OPTIMISM_BIAS = TableShape.ofFacts("flow_class", "lower", "upper");
    private static final Choice FLOW_CLASSES = Choice.of("a class of cost", List.of("capital", "revenue"));
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final ConfigFolder folder;
    private final Set<String> sources;

    FurtherFacts(ConfigFolder folder, Set<String> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    void check() {
        checkDiscountRates();
        checkOptimismBias();
    }

    private void checkDiscountRates() {
        for (CheckedRow row : folder.rows("reference/discount-rates.csv", DISCOUNT_RATES)) {
            row.checkSource(sources);
            row.filled("valid_from");
            row.findDate("valid_from");
            FactCells.within(row, "rate", BigDecimal.ZERO, BigDecimal.ONE);
            Optional<Long> from = row.whole("from_year", 1);
            Optional<Long> to = row.whole("to_year", 1);
            if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
                row.fault("to_year", "The rate ends in year " + to.get() + ", before year " + from.get());
            }
        }
    }

    private void checkOptimismBias() {
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows("reference/optimism-bias.csv", OPTIMISM_BIAS)) {
            row.checkSource(sources);
            row.choose("flow_class", FLOW_CLASSES, Optional::of).ifPresent(c -> row.isFirst("flow_class", c, lines));
            Optional<BigDecimal> lower = FactCells.within(row, "lower", BigDecimal.ZERO, TEN);
            Optional<BigDecimal> upper = FactCells.within(row, "upper", BigDecimal.ZERO, TEN);
            if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0) {
                row.fault("lower", "The lower bound " + lower.get() + " is above the upper one, " + upper.get());
            }
        }
    }
}
