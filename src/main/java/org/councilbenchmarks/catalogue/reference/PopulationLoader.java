package org.councilbenchmarks.catalogue.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.CouncilCode;

/** Reads {@code reference/population.csv}: residents of each council at the middle of a calendar year. */
final class PopulationLoader {
    private static final TableShape SHAPE = TableShape.ofFacts("gss_code", "year", "population");

    private final ConfigFolder folder;
    private final Set<String> sources;
    private final CouncilRegister councils;

    PopulationLoader(ConfigFolder folder, Set<String> sources, CouncilRegister councils) {
        this.folder = folder;
        this.sources = sources;
        this.councils = councils;
    }

    Population load() {
        Map<CouncilCode, Map<Integer, Long>> residents = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows("reference/population.csv", SHAPE)) {
            row.checkSource(sources);
            Optional<CouncilCode> council = FactCells.council(row, "gss_code", councils);
            Optional<Integer> year = FactCells.year(row);
            Optional<Long> count = row.whole("population", 1);
            if (council.isPresent() && year.isPresent() && count.isPresent()) {
                row.isFirst("gss_code", council.get() + " " + year.get(), lines);
                residents.computeIfAbsent(council.get(), c -> new HashMap<>()).put(year.get(), count.get());
            }
        }
        return Population.of(residents);
    }
}
