package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.Field.POUNDS;
import static org.councilbenchmarks.report.table.TableColumn.amount;
import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.figure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.MarketBand;
import org.councilbenchmarks.domain.results.MarketSlice;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code data/market.csv}: how concentrated the market of each category of systems is. */
final class MarketTable {

    private static final String POUNDS_PER_THOUSAND = "£ per 1,000 residents";

    private static final TableHead HEAD = new TableHead(
            "data/market.csv",
            Audience.OPEN,
            "Market of systems by category",
            "One row for each financial year and category of systems. Shares and indices are over supplier groups; systems"
                    + " run in-house count among systems and cost, but have no supplier. Those returned jointly count once.",
            List.of(KeyColumns.YEAR, "category"));

    private MarketTable() {}

    static DataTable<MarketSlice> of(EditionFigures figures) {
        var columns = Stream.of(size(), concentration(), spread())
                .flatMap(List::stream)
                .toList();
        return new DataTable<>(HEAD, columns, () -> figures.results().analyses().market().stream());
    }

    private static List<TableColumn<MarketSlice>> size() {
        return List.of(
                KeyColumns.year(MarketSlice::year),
                code("category", "What the systems do", MarketSlice::category),
                count(
                        "systems",
                        "systems",
                        "Systems, bought or run in-house",
                        m -> m.size().systems()),
                count(
                        "councils",
                        "councils",
                        "Councils that have any",
                        m -> m.size().councils()),
                count(
                        "suppliers",
                        "supplier groups",
                        "Supplier groups that sell",
                        m -> m.size().suppliers()),
                amount(
                        "cost_gbp",
                        POUNDS,
                        "Annual cost of the systems",
                        m -> m.size().costGbp()));
    }

    private static List<TableColumn<MarketSlice>> concentration() {
        return List.of(
                index("top1_share", "%", "Largest supplier group's share of the cost", c -> c.top1Share()),
                index("top3_share", "%", "The three largest supplier groups' share of the cost", c -> c.top3Share()),
                index("hhi_cost", "", "Herfindahl-Hirschman index by cost, 0 to 10,000", c -> c.hhiCost()),
                index("hhi_count", "", "The same by number of systems", c -> c.hhiCount()),
                TableColumn.<MarketSlice>code(
                                "band",
                                "By hhi_cost: highly concentrated from 1,800 on, moderately concentrated from 1,000 on,"
                                        + " else unconcentrated, if config/thresholds.csv is as shipped",
                                m -> m.concentration()
                                        .band()
                                        .map(MarketBand::text)
                                        .orElse(Absence.NOT_APPLICABLE.shorthand()))
                        .orAbsent());
    }

    private static List<TableColumn<MarketSlice>> spread() {
        return List.of(
                figure(
                        "product_spread_q1",
                        POUNDS_PER_THOUSAND,
                        "Of the product that most councils use: first quartile of the annual cost",
                        m -> m.spread().q1()),
                figure(
                        "product_spread_median",
                        POUNDS_PER_THOUSAND,
                        "Median of the same",
                        m -> m.spread().median()),
                figure(
                        "product_spread_q3",
                        POUNDS_PER_THOUSAND,
                        "Third quartile of the same",
                        m -> m.spread().q3()),
                KeyColumns.marker(MarketSlice::marker),
                KeyColumns.status(MarketSlice::status));
    }

    private static TableColumn<MarketSlice> index(
            String name, String unit, String description, Function<MarketSlice.Concentration, Figure> figure) {
        return figure(name, unit, description, m -> figure.apply(m.concentration()));
    }
}
