package org.councilbenchmarks.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.Interval;
import org.councilbenchmarks.domain.results.MarketBand;
import org.councilbenchmarks.domain.results.MarketSlice;
import org.councilbenchmarks.domain.results.SkillsGap;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.junit.jupiter.api.Test;

/** Sentences on the sector's skills and markets. */
class AnalysisSentencesTest {

    private static final FinancialYear YEAR = FinancialYear.of(2025);

    private static MarketSlice market(MarketBand band) {
        Figure x = Figure.notAvailable();
        return new MarketSlice(
                YEAR,
                "libraries",
                new MarketSlice.Size(9, 7, 2, BigDecimal.TEN),
                new MarketSlice.Concentration(x, x, x, x, Optional.of(band)),
                new MarketSlice.Spread(0, x, x, x),
                List.of(),
                Marks.NONE,
                DataStatus.CERTIFIED);
    }

    @Test
    void marketsAreCountedByBandAndTheBandsAreSaid() {
        var markets = List.of(market(MarketBand.HIGH), market(MarketBand.MODERATE), market(MarketBand.HIGH));

        assertThat(MarketSentences.bands(markets, "1,000", "1,800"))
                .startsWith(
                        "Of 3\u00a0categories, 2 are highly concentrated (an index of 1,800 or more) and 1 moderately"
                                + " (1,000 or more).");
    }

    @Test
    void peopleShortAreSaidOfThoseWhoReturned() {
        Figure c = Figure.withheld();
        var people = new SkillsGap.People(Figure.of(7983), Figure.of(6841), Figure.of(1142), c, new Interval(c, c));
        var sector = new SkillsGap(
                SkillsKey.ofSector(YEAR),
                94,
                90,
                people,
                Figure.notApplicable(),
                new SkillsGap.Posts(c, c, c),
                Marks.NONE,
                DataStatus.CERTIFIED);

        assertThat(SkillsSentences.sector(sector).replace('\u00a0', ' '))
                .isEqualTo(
                        "90 of 94 councils are short of somebody. Together they lack 1,142 of the 7,983 people needed.");
    }
}
