package org.councilbenchmarks.report.sentences;

import java.util.List;
import org.councilbenchmarks.domain.results.MarketBand;
import org.councilbenchmarks.domain.results.MarketSlice;

/** What is said of the markets for systems. */
public final class MarketSentences {

    private MarketSentences() {}

    /**
     * How many of the markets are concentrated, and by what measure.
     *
     * @param moderate index from which a market is called moderately concentrated
     * @param high index from which it is called highly concentrated
     */
    public static String bands(List<MarketSlice> slices, String moderate, String high) {
        return "Of %s, %d are highly concentrated (an index of %s or more) and %d moderately (%s or more)."
                        .formatted(
                                Phrase.count(slices.size(), "category", "categories"),
                                count(slices, MarketBand.HIGH),
                                high,
                                count(slices, MarketBand.MODERATE),
                                moderate)
                + " The index is the Herfindahl–Hirschman index by cost: near 0 with many small suppliers, 10,000 with one"
                + " alone.";
    }

    /** Title of bars: "Housing: one supplier group has 78.1% of the cost". */
    public static String largestTitle(String category, String share) {
        return "%s: one supplier group has %s of the cost".formatted(category, share);
    }

    /** What a spread of prices says and what not. */
    public static String price() {
        return "In each category, the product that most councils use. A difference in price may come from what is bought with"
                + " it: modules, hosting, support. It is a question to ask, not a saving.";
    }

    private static long count(List<MarketSlice> slices, MarketBand band) {
        return slices.stream()
                .filter(slice ->
                        slice.concentration().band().filter(band::equals).isPresent())
                .count();
    }
}
