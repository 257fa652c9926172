package org.councilbenchmarks.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;

/** Reads {@code thresholds.csv}: the numbers that somebody set. */
final class ThresholdsLoader {
    private static final String FILE = "thresholds.csv";
    private static final TableShape SHAPE = TableShape.of("id", "value", "unit", "description", "source", "vintage");
    private static final Choice IDS = Choice.of("a threshold", Threshold.IDS);

    private final ConfigFolder folder;
    private final Set<String> sources;

    ThresholdsLoader(ConfigFolder folder, Set<String> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    /** By id: exactly those that something is measured by. */
    Map<String, Threshold> load() {
        Map<String, Threshold> thresholds = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows(FILE, SHAPE)) {
            row.checkSource(sources);
            Optional<String> id = row.choose("id", IDS, Optional::of);
            Optional<BigDecimal> value = row.number("value");
            if (id.isPresent() && row.isFirst("id", id.get(), lines) && value.isPresent()) {
                thresholds.put(id.get(), threshold(row, id.get(), value.get()));
            }
        }
        checkWhole(lines.keySet());
        return thresholds;
    }

    private static Threshold threshold(CheckedRow row, String id, BigDecimal value) {
        return new Threshold(
                id, value, row.filled("unit"), row.filled("description"), row.text("source"), row.text("vintage"));
    }

    private void checkWhole(Set<String> found) {
        List<String> missing =
                Threshold.IDS.stream().filter(id -> !found.contains(id)).toList();
        if (!missing.isEmpty() && folder.has(FILE)) {
            folder.faults().add(FILE, 1, "The table lacks a row for " + String.join(", ", missing));
        }
    }
}
