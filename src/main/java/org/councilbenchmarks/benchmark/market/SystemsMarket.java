package org.councilbenchmarks.benchmark.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.statistics.Concentration;
import org.councilbenchmarks.benchmark.systems.SystemRow;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.Threshold;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.MarketBand;
import org.councilbenchmarks.domain.results.MarketSlice;

/**
 * The market of each category of systems: top shares and Herfindahl–Hirschman index over supplier groups, by cost and by
 * number of systems. A system run in-house is among the systems and their cost, but has no supplier: it is in no share and no
 * index. A system returned jointly counts once.
 */
public final class SystemsMarket {

    private static final int LARGEST = 5;

    private final BigDecimal moderate;
    private final BigDecimal high;
    private final ProductPrices prices;

    private SystemsMarket(Catalogue catalogue) {
        this.moderate = catalogue.getThreshold(Threshold.MARKET_MODERATE);
        this.high = catalogue.getThreshold(Threshold.MARKET_HIGH);
        this.prices = new ProductPrices(catalogue.reference().population());
    }

    public static SystemsMarket of(Catalogue catalogue) {
        return new SystemsMarket(catalogue);
    }

    /** @param systems all of the year; one slice for each of their categories, in code order */
    public List<MarketSlice> compute(FinancialYear year, List<SystemRow> systems) {
        Map<String, List<SystemRow>> byCategory = new TreeMap<>();
        systems.forEach(s ->
                byCategory.computeIfAbsent(s.category(), c -> new ArrayList<>()).add(s));
        return byCategory.entrySet().stream()
                .map(each -> slice(year, each.getKey(), each.getValue()))
                .toList();
    }

    private MarketSlice slice(FinancialYear year, String category, List<SystemRow> systems) {
        List<SystemRow> bought =
                systems.stream().filter(s -> !s.group().isInHouse()).toList();
        Map<String, BigDecimal> costs = new TreeMap<>();
        Map<String, BigDecimal> counts = new TreeMap<>();
        for (SystemRow system : bought) {
            costs.merge(system.group().name(), system.annualCostGbp(), Decimals::add);
            counts.merge(system.group().name(), BigDecimal.ONE, Decimals::add);
        }
        Concentration byCost = Concentration.of(costs.values());
        Marks marks = systems.stream().map(SystemRow::marks).reduce(Marks.NONE, Marks::and);
        return new MarketSlice(
                year,
                category,
                new MarketSlice.Size(
                        systems.size(),
                        councils(systems),
                        costs.size(),
                        systems.stream().map(SystemRow::annualCostGbp).reduce(BigDecimal.ZERO, Decimals::add)),
                new MarketSlice.Concentration(
                        byCost.topShare(1),
                        byCost.topShare(3),
                        byCost.hhi(),
                        Concentration.of(counts.values()).hhi(),
                        byCost.hhi().find().map(this::band)),
                prices.spread(bought),
                largest(bought, costs),
                marks,
                DataStatus.weakest(systems.stream().map(SystemRow::status).toList()));
    }

    /** By the index as it is published, the lower edge inclusive. */
    private MarketBand band(BigDecimal index) {
        BigDecimal published = Decimals.round(index);
        if (published.compareTo(moderate) < 0) {
            return MarketBand.UNCONCENTRATED;
        }
        return published.compareTo(high) < 0 ? MarketBand.MODERATE : MarketBand.HIGH;
    }

    private static List<MarketSlice.Supplier> largest(List<SystemRow> systems, Map<String, BigDecimal> costs) {
        BigDecimal total = costs.values().stream().reduce(BigDecimal.ZERO, Decimals::add);
        return costs.entrySet().stream()
                .map(each -> new MarketSlice.Supplier(
                        each.getKey(),
                        councils(systems.stream()
                                .filter(s -> s.group().name().equals(each.getKey()))
                                .toList()),
                        each.getValue(),
                        Figure.of(Decimals.multiply(each.getValue(), Decimals.HUNDRED))
                                .over(Figure.of(total))))
                .filter(supplier -> supplier.councils() >= Cohort.ENOUGH)
                .sorted(Comparator.comparing(MarketSlice.Supplier::costGbp)
                        .reversed()
                        .thenComparing(MarketSlice.Supplier::group))
                .limit(LARGEST)
                .toList();
    }

    private static int councils(List<SystemRow> systems) {
        return (int)
                systems.stream().flatMap(s -> s.holders().stream()).distinct().count();
    }
}
