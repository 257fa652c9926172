package org.councilbenchmarks.report.sector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Threshold;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.MarketSlice;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.MarketSentences;

/** How concentrated the market for each category of system is, and how far prices of one product lie apart. */
final class MarketSection implements Section {

    private static final int MOST_DRAWN = 12;

    private final SectorView view;
    private final List<MarketSlice> slices;

    MarketSection(SectorView view) {
        this.view = view;
        this.slices = view.results().analyses().listMarket(view.year()).stream()
                .sorted(Comparator.comparing((MarketSlice s) ->
                                s.concentration().hhiCost().find().orElse(BigDecimal.ZERO))
                        .reversed())
                .toList();
    }

    /** Nothing where no system was returned. */
    @Override
    public List<Block> blocks() {
        if (slices.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(
                Block.heading(3, "How concentrated the markets are"),
                Block.paragraph(MarketSentences.bands(
                        slices, threshold(Threshold.MARKET_MODERATE), threshold(Threshold.MARKET_HIGH)))));
        shares().ifPresent(blocks::add);
        blocks.add(concentration());
        List<MarketSlice> priced =
                slices.stream().filter(s -> s.spread().median().isKnown()).toList();
        if (!priced.isEmpty()) {
            blocks.add(Block.heading(3, "What councils pay for the same product"));
            blocks.add(Block.paragraph(MarketSentences.price()));
            blocks.add(prices(priced));
        }
        return blocks;
    }

    /** Who has how much of the most concentrated ones. */
    private Optional<Block> shares() {
        List<MarketSlice> known = slices.stream()
                .filter(slice -> slice.concentration().top3Share().isKnown())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<MarketSlice> shown = known.subList(0, Math.min(MOST_DRAWN, known.size()));
        return Optional.of(new ChartBlock(
                MarketSentences.largestTitle(
                        title(shown.getFirst()),
                        FigureText.of(shown.getFirst().concentration().top1Share(), Unit.PER_CENT)),
                new Chart.StackedShares(
                        List.of("Largest supplier group", "Second and third", "All others"),
                        shown.stream()
                                .map(slice -> new Chart.Whole(
                                        title(slice),
                                        List.of(
                                                slice.concentration().top1Share(),
                                                slice.concentration().nextTwoShare(),
                                                slice.concentration().restShare())))
                                .toList()),
                "Share of the annual cost of bought systems, %%, England, %s, the %d most concentrated of %d categories. %s"
                        .formatted(view.year(), shown.size(), slices.size(), Captions.RETURNS),
                shown.stream()
                        .map(slice -> "%s: largest %s, three largest %s."
                                .formatted(
                                        title(slice),
                                        FigureText.of(slice.concentration().top1Share(), Unit.PER_CENT),
                                        FigureText.of(slice.concentration().top3Share(), Unit.PER_CENT)))
                        .collect(Collectors.joining(" "))));
    }

    private Table concentration() {
        List<Column> columns = List.of(
                Column.words("Category of system"),
                Column.figures("Councils"),
                Column.figures("Supplier groups"),
                Column.figures("Cost a year", "£"),
                Column.figures("Largest", "%"),
                Column.figures("Three largest", "%"),
                Column.figures("Index"));
        List<Row> rows = slices.stream().map(this::concentration).toList();
        return new Table(
                "Concentration of what councils spend on systems, England, " + view.year(),
                columns,
                rows,
                MarkerNotes.of(
                        rows.stream().flatMap(row -> row.cells().stream()).toList()));
    }

    private Row concentration(MarketSlice slice) {
        var concentration = slice.concentration();
        return Row.of(
                title(slice),
                count(slice.size().councils()),
                count(slice.size().suppliers()),
                FigureText.bare(Figure.of(slice.size().costGbp()), Unit.COUNT),
                FigureText.bare(concentration.top1Share(), Unit.PER_CENT),
                FigureText.bare(concentration.top3Share(), Unit.PER_CENT),
                FigureText.bare(concentration.hhiCost(), Unit.INDEX));
    }

    private Table prices(List<MarketSlice> priced) {
        List<Column> columns = List.of(
                Column.words("Category of system"),
                Column.figures("Councils"),
                Column.figures("Lower quartile", "£"),
                Column.figures("Median", "£"),
                Column.figures("Upper quartile", "£"));
        List<Row> rows = priced.stream()
                .map(slice -> Row.of(
                        title(slice),
                        count(slice.spread().councils()),
                        FigureText.bare(slice.spread().q1(), Unit.COUNT),
                        FigureText.bare(slice.spread().median(), Unit.COUNT),
                        FigureText.bare(slice.spread().q3(), Unit.COUNT)))
                .toList();
        return Table.of(
                "Annual cost per 1,000 residents of the product that most councils use, England, " + view.year(),
                columns,
                rows);
    }

    private String threshold(String id) {
        return FigureText.of(view.catalogue().getThreshold(id), Unit.INDEX);
    }

    private String title(MarketSlice slice) {
        return view.catalogue()
                .getCodeList("system_categories")
                .find(slice.category())
                .orElseThrow()
                .title();
    }

    private static String count(long number) {
        return FigureText.bare(Figure.of(number), Unit.COUNT);
    }
}
