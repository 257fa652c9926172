package org.councilbenchmarks.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.results.ContractCliff;
import org.councilbenchmarks.domain.results.ContractCliff.Ending;
import org.councilbenchmarks.domain.results.ContractCliff.Quarter;
import org.junit.jupiter.api.Test;

class ContractSentencesTest {

    private static Ending ending(int contracts, int councils, String cost) {
        return new Ending(contracts, councils, new BigDecimal(cost));
    }

    @Test
    void theQuarterInWhichMostEnds() {
        var quarter = new Quarter(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 3, 31), ending(330, 1, "37959230.50"));

        assertThat(ContractSentences.mostEnds(quarter).replace('\u00a0', ' '))
                .isEqualTo(
                        "The quarter in which most comes to an end is January to March 2028: 330 contracts of 1 council, worth"
                                + " £38.0m a year.");
    }

    @Test
    void whatHasNoEnd() {
        Ending none = ending(0, 0, "0");
        var cliff = new ContractCliff(
                List.of(), none, ending(9, 4, "98770590"), ending(3, 2, "340500"), DataStatus.CERTIFIED);

        assertThat(ContractSentences.withoutDate(cliff))
                .isEqualTo(
                        "Contracts worth £98.8m a year roll on until notice is given. Of contracts worth £340.5k a year no end"
                                + " is known.");
    }
}
