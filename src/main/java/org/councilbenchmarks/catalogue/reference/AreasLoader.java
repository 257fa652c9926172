package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.CouncilCode;

/** Reads {@code reference/areas.csv}: square kilometres of each council. */
final class AreasLoader {
    private static final TableShape SHAPE = TableShape.ofFacts("gss_code", "area_km2");

    private final ConfigFolder folder;
    private final Set<String> sources;
    private final CouncilRegister councils;

    AreasLoader(ConfigFolder folder, Set<String> sources, CouncilRegister councils) {
        this.folder = folder;
        this.sources = sources;
        this.councils = councils;
    }

    Map<CouncilCode, BigDecimal> load() {
        Map<CouncilCode, BigDecimal> areas = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows("reference/areas.csv", SHAPE)) {
            row.checkSource(sources);
            Optional<CouncilCode> council = FactCells.council(row, "gss_code", councils);
            Optional<BigDecimal> area = FactCells.positive(row, "area_km2");
            if (council.isPresent() && row.isFirst("gss_code", council.get().value(), lines) && area.isPresent()) {
                areas.put(council.get(), area.get());
            }
        }
        return areas;
    }
}
