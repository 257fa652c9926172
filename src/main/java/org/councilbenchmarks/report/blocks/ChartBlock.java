package org.councilbenchmarks.report.blocks;

/**
 * A chart with the words that go with it.
 *
 * @param title the finding, in about ten words: "Vacancy rate is above 12 of 15 neighbours"
 * @param chart what is drawn
 * @param caption measure, unit, year, peer group, number of councils and source
 * @param alternative what the chart shows, in numbers, for whoever does not see it
 */
public record ChartBlock(String title, Chart chart, String caption, String alternative) implements Block {

    public ChartBlock {
        Wording.of("chart's title", title);
        Wording.of("caption", caption);
        Wording.of("chart's alternative text", alternative);
    }
}
