package org.councilbenchmarks.domain.results;

/** How a market is called by its Herfindahl–Hirschman index; the edges stand in {@code config/thresholds.csv}. */
public enum MarketBand {
    UNCONCENTRATED("unconcentrated"),
    MODERATE("moderately concentrated"),
    HIGH("highly concentrated");

    private final String text;

    MarketBand(String text) {
        this.text = text;
    }

    /** As written in {@code market.csv}. */
    public String text() {
        return text;
    }
}
