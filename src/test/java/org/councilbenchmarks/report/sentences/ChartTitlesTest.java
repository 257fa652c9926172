package org.councilbenchmarks.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.ContractCliff.Ending;
import org.councilbenchmarks.domain.results.ContractCliff.Quarter;
import org.junit.jupiter.api.Test;

/** What the titles and alternative texts of charts say that belong to one section. */
class ChartTitlesTest {

    private static final FinancialYear FIRST = FinancialYear.of(2023);
    private static final FinancialYear LAST = FinancialYear.of(2025);

    @Test
    void contracts() {
        assertThat(DecisionSentences.timelineTitle(5, 21))
                .isEqualTo("Notice falls due on 5 of 21\u00a0contracts with a known end within 12 months");
        assertThat(DecisionSentences.timelineTitle(0, 1))
                .isEqualTo("Notice falls due on 0 of 1\u00a0contract with a known end within 12 months");
        assertThat(DecisionSentences.term(
                        "Housing", LocalDate.of(2027, 2, 28), LocalDate.of(2027, 5, 31), new BigDecimal("258910")))
                .isEqualTo("Housing: notice by 28\u00a0Feb\u00a02027, ends 31\u00a0May\u00a02027, £258,910 a year.");
    }

    @Test
    void legacySystems() {
        assertThat(DecisionSentences.matrixTitle(1, 7)).isEqualTo("1 of 7\u00a0legacy systems is red-rated");
        assertThat(DecisionSentences.matrixTitle(0, 1)).isEqualTo("0 of 1\u00a0legacy system is red-rated");
    }

    @Test
    void spending() {
        assertThat(SpendingSentences.changeTitle(FIRST, "11.6%", LAST, "13.4%"))
                .isEqualTo("Change took 11.6% of spending in 2023-24, 13.4% in 2025-26");
        assertThat(SpendingSentences.changeTitle(LAST, "13.4%", LAST, "13.4%"))
                .isEqualTo("Change took 13.4% of spending in 2025-26");
        assertThat(SpendingSentences.mostTitle("Employees", "£8.4m", "£20.9m", LAST))
                .isEqualTo("Employees: the largest part, £8.4m of £20.9m in 2025-26");
    }

    @Test
    void initiatives() {
        assertThat(ChangeSentences.tornadoTitle("Online forms", "£286.1k", "Tested benefits only", "−£391.0k"))
                .isEqualTo("Online forms: £286.1k as it is, −£391.0k with tested benefits only");
    }

    @Test
    void theSector() {
        var quarter = new Quarter(
                LocalDate.of(2028, 1, 1),
                LocalDate.of(2028, 3, 31),
                new Ending(330, 95, new BigDecimal("37959230.50")));
        assertThat(ContractSentences.cliffTitle(quarter))
                .isEqualTo("Contracts worth £38.0m a year end in January to March 2028");
        assertThat(ContractSentences.inQuarter(quarter)).isEqualTo("January to March 2028: £38.0m a year.");
        assertThat(MarketSentences.largestTitle("Housing", "78.1%"))
                .isEqualTo("Housing: one supplier group has 78.1% of the cost");
        assertThat(SectorSentences.mediansTitle(1, FIRST, LAST))
                .isEqualTo("The medians of 1\u00a0measure, 2023-24 to 2025-26");
    }
}
