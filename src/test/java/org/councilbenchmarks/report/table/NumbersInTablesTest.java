package org.councilbenchmarks.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.councilbenchmarks.csv.CsvWriter;
import org.councilbenchmarks.domain.measures.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a number stands in a CSV: plain, short, and rounded half-up to six digits, or two in a column of pounds. */
class NumbersInTablesTest {

    @ParameterizedTest
    @CsvSource({
        "0,           0",
        "0.000000,    0",
        "-0.0000004,  0",
        "0.0000005,   0.000001",
        "-0.0000005,  -0.000001",
        "12.500000,   12.5",
        "1200,        1200",
        "1.2E+3,      1200",
        "1E-5,        0.00001",
        "-1E+20,      -100000000000000000000",
        "33.3333335,  33.333334",
    })
    void aFigureHasAtMostSixDigitsAfterThePoint(String number, String written) {
        assertThat(cell("value", Figure.of(new BigDecimal(number)))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1983182.605, 1983182.61", "84000.50, 84000.5", "-0.004, 0", "-0.005, -0.01", "1E+6, 1000000"})
    void poundsHaveAtMostTwo(String number, String written) {
        assertThat(cell("annual_cost_gbp", Figure.of(new BigDecimal(number)))).isEqualTo(written);
    }

    @Property
    void everyNumberIsReadBackAsWhatItWasRoundedTo(@ForAll BigDecimal number) {
        var written = cell("value", Figure.of(number));

        assertThat(written).matches("0|-?(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?").isNotEqualTo("-0");
        assertThat(new BigDecimal(written).subtract(number).abs()).isLessThanOrEqualTo(new BigDecimal("0.0000005"));
    }

    private static String cell(String column, Figure figure) {
        var bytes = new ByteArrayOutputStream();
        TableColumn<Figure> declared = TableColumn.figure(column, "", "A number", each -> each);
        try (var csv = CsvWriter.open(bytes, List.of(column))) {
            declared.cell().write(figure, csv);
            csv.endRow();
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList().getLast();
    }
}
