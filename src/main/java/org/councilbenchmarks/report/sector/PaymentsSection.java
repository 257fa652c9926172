package org.councilbenchmarks.report.sector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.PaymentsMarket;
import org.councilbenchmarks.domain.results.PaymentsMarket.Slice;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.PaymentSentences;

/** Whom the sector pays for technology, by what councils publish. Names listed supplier groups and nobody else. */
final class PaymentsSection implements Section {

    private static final int MOST_GROUPS = 15;

    private final SectorView view;

    PaymentsSection(SectorView view) {
        this.view = view;
    }

    /** Nothing where no payments stand. */
    @Override
    public List<Block> blocks() {
        PaymentsMarket market = view.results().analyses().payments();
        if (market.latestYear().isEmpty()) {
            return List.of();
        }
        FinancialYear year =
                market.list(view.year()).isEmpty() ? market.latestYear().get() : view.year();
        List<Slice> slices = market.list(year);
        BigDecimal total = slices.stream().map(Slice::amountGbp).reduce(BigDecimal.ZERO, BigDecimal::add);
        int councils = (int)
                market.councils().stream().filter(of -> of.year().equals(year)).count();
        return new ArrayList<>(List.of(
                Block.heading(3, "Whom councils pay for technology"),
                Block.paragraph(PaymentSentences.sector(year, total, councils, slices.size()) + " "
                        + PaymentSentences.lowerBound()),
                largest(slices, year)));
    }

    private static Table largest(List<Slice> slices, FinancialYear year) {
        List<Slice> shown = slices.subList(0, Math.min(MOST_GROUPS, slices.size()));
        List<Row> rows = shown.stream()
                .map(slice -> Row.of(
                        slice.group(),
                        slice.kind(),
                        FigureText.bare(Figure.of(slice.councils()), Unit.COUNT),
                        FigureText.bare(Figure.of(slice.amountGbp()), Unit.COUNT),
                        FigureText.bare(slice.share(), Unit.PER_CENT)))
                .toList();
        return new Table(
                "The %d technology supplier groups that were paid most, England, %s. Source: published payments."
                        .formatted(shown.size(), year),
                List.of(
                        Column.words("Supplier group"),
                        Column.words("Kind"),
                        Column.figures("Councils"),
                        Column.figures("Together", "£"),
                        Column.figures("Share", "%")),
                rows,
                MarkerNotes.of(
                        rows.stream().flatMap(row -> row.cells().stream()).toList()));
    }
}
