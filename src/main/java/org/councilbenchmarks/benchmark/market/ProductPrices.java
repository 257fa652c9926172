package org.councilbenchmarks.benchmark.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.statistics.Quantiles;
import org.councilbenchmarks.benchmark.systems.SystemRow;
import org.councilbenchmarks.catalogue.reference.Population;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.MarketSlice;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * How much councils pay for the same product: quartiles (type 7) of the annual cost per 1,000 residents, each council's
 * systems of it added up, of the product that most councils use. A product is a supplier group with a product name, in lower
 * case; of several that as many councils use, the first by name. Councils that return together pay per resident of them all.
 *
 * @param population residents of councils
 */
record ProductPrices(Population population) {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

    private record Product(String name, String group) implements Comparable<Product> {
        private static final Comparator<Product> ORDER =
                Comparator.comparing(Product::name).thenComparing(Product::group);

        @Override
        public int compareTo(Product other) {
            return ORDER.compare(this, other);
        }
    }

    /** @param systems bought ones of a category and year */
    MarketSlice.Spread spread(List<SystemRow> systems) {
        Map<Product, List<SystemRow>> byProduct = new TreeMap<>();
        for (SystemRow system : systems) {
            String name = system.row().text("product").toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                byProduct
                        .computeIfAbsent(new Product(name, system.group().name()), p -> new ArrayList<>())
                        .add(system);
            }
        }
        List<BigDecimal> prices = List.of();
        int most = 0;
        for (List<SystemRow> same : byProduct.values()) {
            int councils = (int)
                    same.stream().flatMap(s -> s.holders().stream()).distinct().count();
            if (councils > most) {
                most = councils;
                prices = prices(same);
            }
        }
        return spreadOf(prices);
    }

    private static MarketSlice.Spread spreadOf(List<BigDecimal> prices) {
        if (prices.size() < Cohort.ENOUGH) {
            Figure c = Figure.withheld();
            return new MarketSlice.Spread(prices.size(), c, c, c);
        }
        Quantiles quantiles = Quantiles.of(prices);
        return new MarketSlice.Spread(
                prices.size(),
                Figure.of(quantiles.at(QUARTER)),
                Figure.of(quantiles.median()),
                Figure.of(quantiles.at(THREE_QUARTERS)));
    }

    /** One for each council whose residents are known. */
    private List<BigDecimal> prices(List<SystemRow> same) {
        Map<StandingSubmission, BigDecimal> costs = new LinkedHashMap<>();
        same.forEach(s -> costs.merge(s.submission(), s.annualCostGbp(), Decimals::add));
        List<BigDecimal> prices = new ArrayList<>();
        costs.forEach((submission, cost) -> {
            Optional<BigDecimal> price = residents(submission)
                    .filter(r -> r.signum() > 0)
                    .map(r -> Decimals.divide(Decimals.multiply(cost, Decimals.THOUSAND), r));
            submission.key().councils().forEach(council -> price.ifPresent(prices::add));
        });
        return prices;
    }

    private Optional<BigDecimal> residents(StandingSubmission submission) {
        BigDecimal all = BigDecimal.ZERO;
        for (CouncilCode council : submission.key().councils()) {
            Optional<Population.Estimate> estimate =
                    population.find(council, submission.key().year());
            if (estimate.isEmpty()) {
                return Optional.empty();
            }
            all = Decimals.add(all, BigDecimal.valueOf(estimate.get().residents()));
        }
        return Optional.of(all);
    }
}
