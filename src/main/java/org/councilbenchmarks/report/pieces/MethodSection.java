package org.councilbenchmarks.report.pieces;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.Source;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.IndicatorWords;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;

/** How each number is worked out, printed from the catalogue. */
public final class MethodSection {

    private MethodSection() {}

    /** The definitions and caveats of these indicators, in the catalogue's order, without a heading. */
    public static List<Block> of(Catalogue catalogue, List<Indicator> indicators) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.paragraph(
                        "A value that is missing is never counted as zero. Medians and quartiles are of the"
                                + " councils that returned the figure. They are worked out as in a spreadsheet's inclusive percentile."));
        if (!indicators.isEmpty()) {
            blocks.add(Table.of(
                    "Indicators in this report: what they are, and what not to conclude from them",
                    List.of(
                            Column.words("Indicator"),
                            Column.words("How it is worked out"),
                            Column.words("Take care"),
                            Column.words("Better")),
                    indicators.stream().map(i -> row(catalogue, i)).toList()));
        }
        return blocks;
    }

    private static Row row(Catalogue catalogue, Indicator indicator) {
        IndicatorWords words = indicator.words();
        return Row.of(
                words.title(),
                words.definition() + source(catalogue, words.source()),
                words.caveat(),
                better(indicator.polarity()));
    }

    /** Only where the definition is somebody else's. */
    private static String source(Catalogue catalogue, String id) {
        Source source = catalogue.sources().get(id);
        return source == null || id.equals("council-benchmarks") ? "" : " Source: " + source.title() + ".";
    }

    private static String better(Polarity polarity) {
        return switch (polarity) {
            case HIGH -> "higher";
            case LOW -> "lower";
            case NONE -> "neither";
        };
    }
}
