package org.councilbenchmarks.report.pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.IndicatorWords;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.sentences.Phrase;

/** How each number is worked out, printed from the catalogue. */
public final class MethodSection {

    /** Id of the source that this project itself is. */
    private static final String OWN = "council-benchmarks";

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
                    "The indicators in this report",
                    List.of(
                            Column.words("Indicator, how it is worked out, and what to take care of"),
                            Column.words("Better")),
                    indicators.stream().map(MethodSection::row).toList()));
            blocks.addAll(sources(catalogue, indicators));
        }
        return blocks;
    }

    private static Row row(Indicator indicator) {
        IndicatorWords words = indicator.words();
        return Row.of(words.title() + ". " + words.definition() + caveat(indicator), better(indicator.polarity()));
    }

    /** Of the indicators that stand on summary pages; those of all others are in the methodology. */
    private static String caveat(Indicator indicator) {
        return indicator.traits().headline()
                ? " Take care: " + Phrase.inside(indicator.words().caveat())
                : "";
    }

    /** Only where definitions are somebody else's. */
    private static List<Block> sources(Catalogue catalogue, List<Indicator> indicators) {
        List<String> credits = indicators.stream()
                .map(indicator -> indicator.words().source())
                .filter(id -> !id.equals(OWN))
                .distinct()
                .flatMap(id -> Optional.ofNullable(catalogue.sources().get(id)).stream())
                .map(source -> "%s (%s)".formatted(source.title(), source.publisher()))
                .toList();
        return credits.isEmpty()
                ? List.of()
                : List.of(Block.note("Definitions also rest on: " + String.join("; ", credits) + "."));
    }

    private static String better(Polarity polarity) {
        return switch (polarity) {
            case HIGH -> "higher";
            case LOW -> "lower";
            case NONE -> "neither";
        };
    }
}
