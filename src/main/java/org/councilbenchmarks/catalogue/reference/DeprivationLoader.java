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

/** Reads {@code reference/deprivation.csv}: the Index of Multiple Deprivation by council. */
final class DeprivationLoader {
    private static final TableShape SHAPE =
            TableShape.ofFacts("gss_code", "year", "average_score", "most_deprived_tenth_share");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final ConfigFolder folder;
    private final Set<String> sources;
    private final CouncilRegister councils;

    DeprivationLoader(ConfigFolder folder, Set<String> sources, CouncilRegister councils) {
        this.folder = folder;
        this.sources = sources;
        this.councils = councils;
    }

    Deprivation load() {
        Map<CouncilCode, Map<Integer, Deprivation.Scores>> scores = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows("reference/deprivation.csv", SHAPE)) {
            row.checkSource(sources);
            Optional<CouncilCode> council = FactCells.council(row, "gss_code", councils);
            Optional<Integer> year = FactCells.year(row);
            row.isFirst("gss_code", row.text("gss_code") + " " + row.text("year"), lines);
            Optional<BigDecimal> score = FactCells.within(row, "average_score", BigDecimal.ZERO, HUNDRED);
            Optional<BigDecimal> tenth = FactCells.within(row, "most_deprived_tenth_share", BigDecimal.ZERO, HUNDRED);
            if (council.isPresent() && year.isPresent() && score.isPresent() && tenth.isPresent()) {
                scores.computeIfAbsent(council.get(), c -> new HashMap<>())
                        .put(year.get(), new Deprivation.Scores(score.get(), tenth.get()));
            }
        }
        return Deprivation.of(scores);
    }
}
