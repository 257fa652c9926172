package org.councilbenchmarks.report.sector;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.blocks.Chart.HeatRow;
import org.councilbenchmarks.report.blocks.Chart.HeatTable;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.sentences.SectorSentences;

/** The medians of an indicator at each crossing of its dimension with the classes of council, as a heat table. */
record MedianGrid(SectorView view, Indicator indicator, List<Code> codes) {

    /**
     * Empty where no class has a median of any of the codes.
     *
     * @param title the finding
     */
    Optional<ChartBlock> chart(String title) {
        List<PeerGroup> classes = view.classes();
        List<HeatRow> rows = codes.stream()
                .map(code -> new HeatRow(
                        code.title(), classes.stream().map(c -> median(c, code)).toList()))
                .filter(row -> row.cells().stream().anyMatch(Figure::isKnown))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = classes.stream().map(PeerGroup::title).toList();
        var table = new HeatTable(indicator.unit(), columns, rows);
        return Optional.of(new ChartBlock(title, table, caption(), HeatWords.of(table)));
    }

    private Figure median(PeerGroup councilClass, Code code) {
        return view.find(councilClass, view.year(), indicator, code.code())
                .map(b -> b.distribution().median())
                .orElseGet(Figure::notAvailable);
    }

    private String caption() {
        String measure = indicator.words().title()
                + Captions.unitWords(indicator.unit())
                        .map(unit -> " (" + unit + ")")
                        .orElse("");
        return SectorSentences.gridCaption(measure, view.year()) + " " + Captions.RETURNS;
    }
}
