package org.councilbenchmarks.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.ChangedValue;
import org.councilbenchmarks.domain.results.ChangedValue.Why;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.junit.jupiter.api.Test;

class EditionSentencesTest {

    @Test
    void theFirstEditionHasNoneBeforeIt() {
        assertThat(EditionSentences.first())
                .isEqualTo("This is the first edition: there is no earlier one to compare it with.");
    }

    @Test
    void nothingChanged() {
        assertThat(EditionSentences.changed(List.of()))
                .isEqualTo("None of the council's open figures changed since the last edition.");
    }

    @Test
    void oneReasonIsSaidWithoutCounting() {
        assertThat(EditionSentences.changed(List.of(changed(Why.SUPERSEDED))))
                .isEqualTo("Since the last edition, 1\u00a0open figure of the council changed, by a corrected return.");
    }

    @Test
    void severalReasonsAreCounted() {
        assertThat(EditionSentences.changed(
                        List.of(changed(Why.CALENDAR), changed(Why.NEW_RETURN), changed(Why.NEW_RETURN))))
                .isEqualTo(
                        "Since the last edition, 3\u00a0open figures of the council changed: 2 by a new return and 1 by"
                                + " the passing of time.");
    }

    @Test
    void eachReasonHasItsWords() {
        assertThat(List.of(Why.values()))
                .extracting(EditionSentences::why)
                .doesNotHaveDuplicates()
                .allMatch(words -> words.startsWith("by "));
    }

    private static ChangedValue changed(Why why) {
        var key = new IndicatorKey(
                CouncilCode.of("E06000052"), FinancialYear.of(2025), "spend.per_resident", IndicatorKey.ALL);
        return new ChangedValue(key, "1", "2", why, DataStatus.PROVISIONAL);
    }
}
