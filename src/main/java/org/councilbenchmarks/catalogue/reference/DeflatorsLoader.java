package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * Reads {@code reference/gdp-deflators.csv}. A year is a calendar year ({@code 2024}) or a financial year ({@code 2024-25});
 * both may stand in the table, and the financial year's own value wins.
 */
final class DeflatorsLoader {
    private static final TableShape SHAPE = TableShape.ofFacts("year", "deflator");

    private final ConfigFolder folder;
    private final Set<String> sources;

    DeflatorsLoader(ConfigFolder folder, Set<String> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    Deflators load() {
        Map<Integer, BigDecimal> calendar = new HashMap<>();
        Map<FinancialYear, BigDecimal> financial = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        Set<String> vintages = new TreeSet<>();
        for (CheckedRow row : folder.rows("reference/gdp-deflators.csv", SHAPE)) {
            row.checkSource(sources);
            vintages.add(row.text("vintage"));
            Optional<BigDecimal> index = FactCells.positive(row, "deflator");
            Optional<FinancialYear> year = FinancialYear.parse(row.text("year"));
            if (year.isPresent()) {
                row.isFirst("year", year.get().toString(), lines);
                index.ifPresent(value -> financial.put(year.get(), value));
            } else {
                FactCells.year(row).ifPresent(first -> {
                    row.isFirst("year", first.toString(), lines);
                    index.ifPresent(value -> calendar.put(first, value));
                });
            }
        }
        return Deflators.of(calendar, financial, String.join(", ", vintages));
    }
}
