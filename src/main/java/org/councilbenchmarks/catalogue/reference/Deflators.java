package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;

/**
 * The GDP deflator: an index of prices. A financial-year value of HM Treasury wins where the table has one; else a financial
 * year is ¾ of its first and ¼ of its second calendar year's index, which is an estimate. The last financial year of the
 * calendar table takes its last index whole, and a year beyond the table the last index.
 */
public final class Deflators {
    private static final BigDecimal FIRST = new BigDecimal("0.75");
    private static final BigDecimal SECOND = new BigDecimal("0.25");

    private final NavigableMap<Integer, BigDecimal> calendar;
    private final NavigableMap<FinancialYear, BigDecimal> financial;

    private final String vintage;

    private Deflators(Map<Integer, BigDecimal> calendar, Map<FinancialYear, BigDecimal> financial, String vintage) {
        this.calendar = new TreeMap<>(calendar);
        this.financial = new TreeMap<>(financial);
        this.vintage = vintage;
    }

    /** @param vintage of the table, as {@code 2025-12}; several with {@code , } between */
    public static Deflators of(
            Map<Integer, BigDecimal> calendar, Map<FinancialYear, BigDecimal> financial, String vintage) {
        return new Deflators(calendar, financial, vintage);
    }

    /** When the table was published. */
    public String vintage() {
        return vintage;
    }

    /** @param estimated whether it is worked out from calendar years or lies beyond the table */
    public record Index(BigDecimal value, boolean estimated) {}

    /** Absent where the year lies before the table. */
    public Optional<Index> find(FinancialYear year) {
        BigDecimal own = financial.get(year);
        if (own != null) {
            return Optional.of(new Index(own, false));
        }
        if (calendar.isEmpty()) {
            return Optional.ofNullable(financial.floorEntry(year)).map(e -> new Index(e.getValue(), true));
        }
        if (year.first() >= calendar.lastKey()) {
            return Optional.of(new Index(calendar.lastEntry().getValue(), true));
        }
        BigDecimal first = calendar.get(year.first());
        BigDecimal second = calendar.get(year.first() + 1);
        if (first == null || second == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Index(Decimals.add(Decimals.multiply(FIRST, first), Decimals.multiply(SECOND, second)), true));
    }
}
