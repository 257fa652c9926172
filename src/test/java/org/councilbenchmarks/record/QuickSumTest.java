package org.councilbenchmarks.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickSumTest {
    @Test
    void aSumIsTheTwoPublishedCheckValuesSideBySide() {
        // The check values of CRC-32/ISO-HDLC and CRC-32/ISCSI for "123456789", as their catalogue gives them.
        assertThat(QuickSum.text(QuickSum.of("123456789".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("cbf43926" + "e3069283");
    }

    @Test
    void bytesInTwoPartsSumAsInOne() {
        var sum = new QuickSum();
        sum.add("12345".getBytes(StandardCharsets.US_ASCII));
        sum.add("6789".getBytes(StandardCharsets.US_ASCII));

        assertThat(QuickSum.text(sum.value())).isEqualTo("cbf43926e3069283");
    }
}
