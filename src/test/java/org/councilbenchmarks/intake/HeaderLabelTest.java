package org.councilbenchmarks.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units of money in the names of columns. */
class HeaderLabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amount (£000)          | amount          | 1000",
                "Amount (£000s)         | amount          | 1000",
                "Amount £'000           | amount          | 1000",
                "Amount (£000's)        | amount          | 1000",
                "Amount (£ thousands)   | amount          | 1000",
                "Amount (in thousands)  | amount          | 1000",
                "£k Amount              | amount          | 1000",
                "Annual cost £m         | annual cost     | 1000000",
                "Amount [£ millions]    | amount          | 1000000",
                "Amount £,000           | amount          | 1000",
                "Amount £1000s          | amount          | 1000",
                "Amount in thousands    | amount          | 1000",
                "Amount, in £ millions  | amount          | 1000000",
                "Amount in 000s         | amount          | 1000",
                "Thousands of pounds    | ''              | 1000",
                "Payments over £1,000   | payments over 1 000 | 1",
                "Held in thousand homes | held in thousand homes | 1",
                "Amount (£)             | amount          | 1",
                "Amount (GBP)           | amount gbp      | 1",
                "£ monthly              | monthly         | 1",
                "Level (m)              | level m         | 1",
                "£100000 and over       | 100000 and over | 1",
            })
    void areUnderstood(String written, String name, String scale) {
        HeaderLabel label = HeaderLabel.of(written);

        assertThat(label.nameWithoutUnit()).isEqualTo(name);
        assertThat(label.scale()).isEqualByComparingTo(scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "£", "-"})
    void aLabelWithoutALetterIsNoName(String written) {
        assertThat(HeaderLabel.of(written).isBlank()).isTrue();
    }
}
