package org.councilbenchmarks.report.pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.IndicatorWords;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.blocks.Terms.Term;
import org.councilbenchmarks.report.sentences.Phrase;

/** How each number is worked out, printed from the catalogue. */
public final class MethodSection {

    /** Id of the source that this project itself is. */
    private static final String OWN = "council-benchmarks";

    private MethodSection() {}

    /** The definitions and caveats of these indicators, in the catalogue's order, without a heading. */
    public static List<Block> of(Catalogue catalogue, List<Indicator> indicators) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                "A value that is missing is never counted as zero. Medians and quartiles are of the councils that"
                        + " returned the figure, worked out as a spreadsheet's inclusive percentile."));
        if (!indicators.isEmpty()) {
            List<Term> terms = new ArrayList<>();
            indicators.forEach(indicator -> terms.add(term(indicator)));
            sources(catalogue, indicators).ifPresent(terms::add);
            blocks.add(new Terms(terms));
        }
        return blocks;
    }

    private static Term term(Indicator indicator) {
        IndicatorWords words = indicator.words();
        return Term.of(words.title(), words.definition() + better(indicator.polarity()) + caveat(indicator));
    }

    /** Of the indicators that stand on summary pages; those of all others are in the methodology. */
    private static String caveat(Indicator indicator) {
        return indicator.traits().headline()
                ? " Take care: " + Phrase.inside(indicator.words().caveat())
                : "";
    }

    /** Only where definitions are somebody else's. */
    private static Optional<Term> sources(Catalogue catalogue, List<Indicator> indicators) {
        List<String> credits = indicators.stream()
                .map(indicator -> indicator.words().source())
                .filter(id -> !id.equals(OWN))
                .distinct()
                .flatMap(id -> Optional.ofNullable(catalogue.sources().get(id)).stream())
                .map(source -> "%s (%s)".formatted(source.title(), source.publisher()))
                .toList();
        return credits.isEmpty()
                ? Optional.empty()
                : Optional.of(Term.of("Definitions also rest on", String.join("; ", credits) + "."));
    }

    private static String better(Polarity polarity) {
        return switch (polarity) {
            case HIGH -> " Higher is better.";
            case LOW -> " Lower is better.";
            case NONE -> "";
        };
    }
}
