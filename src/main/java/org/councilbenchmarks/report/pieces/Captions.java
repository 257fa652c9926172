package org.councilbenchmarks.report.pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Unit;

/** What stands below a chart and above a table: measure, unit, year, peer group, number of councils, source. */
public final class Captions {

    /** Of all figures that come from what councils returned. */
    public static final String RETURNS = "Source: councils' returns.";

    private Captions() {}

    /** "Vacancy rate, %, 2025-26, 15 nearest neighbours, n = 14. Source: councils' returns." */
    public static String of(String measure, Unit unit, FinancialYear year, String peers, int n) {
        List<String> parts = new ArrayList<>(List.of(measure));
        unitWords(unit).ifPresent(parts::add);
        parts.addAll(List.of(year.toString(), peers, "n = " + n));
        return String.join(", ", parts) + ". " + RETURNS;
    }

    /** The unit in a heading or caption; a ratio, count or index says nothing more than its number. */
    public static Optional<String> unitWords(Unit unit) {
        return switch (unit) {
            case RATIO, COUNT, INDEX -> Optional.empty();
            default -> Optional.of(unit.symbol());
        };
    }
}
