package org.councilbenchmarks.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.councilbenchmarks.report.blocks.Chart;
import org.junit.jupiter.api.Test;

/** Which words stand in a chart, and which do not. */
class WhatChartsSayTest {

    private static final ChartPainter PAINTER = new JFreeChartPainter();

    @Test
    void stripsSayWhereTheCouncilAndItsPeersStand() {
        assertThat(text("standings: one"))
                .contains("Vacancy rate", "2.1%", "9.8%", "14.9%", "14.2%", "median", "this council");
    }

    @Test
    void whatIsAbsentIsSaidAndNeverZero() {
        assertThat(text("standings: missing, withheld, all the same, negative, long"))
                .contains("this council: not available", "this council: withheld", "peers withheld");
        assertThat(text("bars: nothing known")).isEqualTo("Dorset withheld median not available");
        assertThat(text("columns: negative, missing, withheld, own missing"))
                .contains("66 councils, from the highest to the lowest; 10 not available, 4 withheld")
                .contains(Charts.LONG_NAME + ": not available");
        assertThat(text("trend: gaps"))
                .contains("This council: not available in 2020-21, 2024-25")
                .contains("This council: withheld in 2022-23")
                .contains("Peers' median: withheld in 2021-22");
        assertThat(text("heat: 60 columns")).contains("[c] withheld");
    }

    @Test
    void groupsSayHowManyCouncilsTheyRestOn() {
        assertThat(text("groups: classes"))
                .contains("Unitary authorities n = 62", "£55.20", "Isles of Scilly n = 1 withheld", "£0", "£150");
    }

    @Test
    void zeroIsAValue() {
        assertThat(text("bars: nobody in focus")).contains("Mainframe 0 people");
        assertThat(text("bars: negative, zero, missing, withheld")).contains("0.0%", "−3.4%", "−8.0%");
    }

    @Test
    void onlyTheCouncilInFocusIsNamed() {
        assertThat(text("bars: 16"))
                .contains("Dorset", "£70.00", "median £50.25")
                .doesNotContain("Peer");
        assertThat(text("bars: 317")).contains("Dorset £37.01", "median £50.25").doesNotContain("Peer");
    }

    @Test
    void barsStandInOrderWhateverOrderTheyCameIn() {
        assertThat(text("bars: negative, zero, missing, withheld"))
                .containsSubsequence("12.0%", "0.0%", "−3.4%", "−8.0%", "not available", "withheld");
    }

    @Test
    void namesThatAreTooLongAreCut() {
        assertThat(text("bars: negative, zero, missing, withheld"))
                .contains("Bournemouth, Christchurch and Poole with the Isles of Scilly and Outer Hebri…");
    }

    @Test
    void theLinesOfATrendAreNamedWhereTheyEnd() {
        assertThat(text("trend: five years"))
                .contains("This council £61.20", "median £66.40", "middle half of peers £55.10 to £71.00");
        assertThat(text("trend: gaps")).contains("This council 2.0% in 2021-22");
    }

    @Test
    void aTimelineSaysWhatEndsWhenAndCostsWhat() {
        assertThat(text("timeline: contracts"))
                .contains("notice can be given", "last day for notice", "bound to the end", "2027", "2031")
                .contains("Adults case management £276.4k", "to Mar 2033", "not available");
        assertThat(text("timeline: 300")).contains("Not shown here for want of room: 265 contracts");
    }

    @Test
    void aTimelineIsDarkFromTheLastDayForNoticeOn() {
        var chart = DrawnChart.of(PAINTER, Charts.named("timeline: 1"), 481.6f);
        assertThat(inked(chart, HouseTheme.BAND)).isGreaterThan(10);
        assertThat(inked(chart, HouseTheme.FOCUS)).isGreaterThan(10);
    }

    @Test
    void aContractThatEndsInDaysIsSeen() {
        var inDays = DrawnChart.of(PAINTER, Charts.named("timeline: ends in days"), 481.6f);
        var keyOnly = DrawnChart.of(PAINTER, Charts.named("timeline: notice after the edge"), 481.6f);
        assertThat(inked(inDays, HouseTheme.FOCUS)).isGreaterThan(inked(keyOnly, HouseTheme.FOCUS));
    }

    @Test
    void systemsInOnePlaceShareAMark() {
        assertThat(text("matrix: all in one place")).contains("1–12");
        assertThat(text("matrix: systems"))
                .contains("2, 3", "red: 16 or more", "Revenues and benefits")
                .contains("– Contract register (not placed: a side is not");
    }

    @Test
    void partsOfAWholeAreWrittenInTheirBars() {
        assertThat(text("shares: run and change")).contains("2025-26 86.6% 13.4%", "2024-25 100.0%");
        assertThat(text("shares: four parts, one absent"))
                .contains("Withheld withheld")
                .doesNotContain("2.1%");
    }

    @Test
    void whatMovesAValueMostStandsFirst() {
        assertThat(text("tornado: one initiative"))
                .containsSubsequence(
                        "Tested benefits only −£391.0k",
                        "Benefits −20% £130.1k",
                        "Costs +20% £187.3k",
                        "Benefits a year late £259.7k",
                        "Bias at its upper bound £282.6k")
                .contains("as it is £286.1k", "£0");
        assertThat(text("tornado: absent")).contains("as it is not available", "Costs a fifth higher not available");
    }

    @Test
    void quartersAreOfTheFinancialYear() {
        assertThat(text("quarters: 20"))
                .contains("Q3 Q4 Q1 Q2 Q3 – Q4", "2026-27", "2027-28", "£10.0m")
                .doesNotContain("Q5");
    }

    @Test
    void smallPlotsSayTheirFirstAndLastYear() {
        assertThat(text("panels: one scale"))
                .contains("Employees 2023-24 £7.5m 2025-26 £8.4m", "2025-26 withheld", "2023-24 £900.0k");
    }

    @Test
    void whatDoesNotFitIsCounted() {
        assertThat(text("standings: 60")).contains("Not shown here for want of room: 42 measures");
    }

    @Test
    void numbersAreReadOnEveryGround() {
        var ground = new HeatGround(new Scale(0, 100));
        for (int value = 0; value <= 100; value += 5) {
            var paper = (Color) ground.getPaint(value);
            assertThat(contrast(ground.letters(value), paper))
                    .as("on %s", paper)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void lettersAreReadOnWhite() {
        for (Color colour : new Color[] {HouseTheme.INK, HouseTheme.SECOND, HouseTheme.FOCUS, HouseTheme.NOTICE}) {
            assertThat(contrast(colour, Color.WHITE)).isGreaterThanOrEqualTo(7);
        }
    }

    private static int inked(DrawnChart chart, Color colour) {
        var image = chart.image(72);
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == (colour.getRGB() & 0xFFFFFF) ? 1 : 0;
            }
        }
        return count;
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static String text(String name) {
        Chart chart = Charts.named(name);
        return DrawnChart.of(PAINTER, chart, 481.6f).text().replace('\u00a0', ' ');
    }
}
