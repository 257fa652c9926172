package org.councilbenchmarks.report.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.89 | £         | £1,234,568",
                "100        | £         | £100",
                "99.994     | £         | £99.99",
                "99.995     | £         | £100",
                "0          | £         | £0.00",
                "-1234.5    | £         | −£1,235",
                "14.25      | %         | 14.3%",
                "-0.04      | %         | 0.0%",
                "-0.05      | %         | −0.1%",
                "1234.56    | FTE       | 1,234.6_FTE",
                "2.25       | years     | 2.3_years",
                "12         | people    | 12_people",
                "45.5       | days      | 46_days",
                "2040       | rows      | 2,040_rows",
                "1.005      | ratio     | 1.01",
                "1850.4     | index     | 1,850",
                "7          | count     | 7",
            })
    void aFigureIsWrittenByItsUnit(BigDecimal value, String unit, String written) {
        assertThat(FigureText.of(Figure.of(value), Unit.find(unit).orElseThrow()))
                .isEqualTo(written.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999.49    | £ | £999",
                "999.50    | £ | £1.0k",
                "340500    | £ | £340.5k",
                "999949    | £ | £999.9k",
                "999950    | £ | £1.0m",
                "-1250000  | £ | −£1.3m",
                "12.50     | £ | £12.50",
                "14.25     | % | 14.3%",
            })
    void chartsSayThousandsAndMillionsShort(BigDecimal value, String unit, String written) {
        assertThat(FigureText.compact(Figure.of(value), Unit.find(unit).orElseThrow()))
                .isEqualTo(written);
    }

    @Test
    void underAHeadingThatSaysTheUnitItIsNotRepeated() {
        assertThat(FigureText.bare(Figure.of(new BigDecimal("1234.5")), Unit.POUNDS))
                .isEqualTo("1,235");
        assertThat(FigureText.bare(Figure.of(new BigDecimal("-14.25")), Unit.PER_CENT))
                .isEqualTo("−14.3");
    }

    @Test
    void aColumnHasOneNumberOfDecimals() {
        assertThat(FigureText.column(pounds("99.4", "1234.56", "5"), Unit.POUNDS))
                .as("pounds where one of them needs no pennies")
                .containsExactly("99", "1,235", "5");
        assertThat(FigureText.column(pounds("99.4", "5"), Unit.POUNDS))
                .as("pennies where all are small")
                .containsExactly("99.40", "5.00");
        assertThat(FigureText.column(List.of(Figure.notAvailable(), Figure.withheld()), Unit.POUNDS))
                .as("nothing known")
                .containsExactly("[x]", "[c]");
    }

    @Test
    void whatIsAbsentIsSaidInShorthandAndInWords() {
        assertThat(FigureText.of(Figure.notAvailable(), Unit.FTE)).isEqualTo("[x]");
        assertThat(FigureText.bare(Figure.notApplicable(), Unit.FTE)).isEqualTo("[z]");
        assertThat(FigureText.compact(Figure.withheld(), Unit.POUNDS)).isEqualTo("[c]");
        assertThat(Stream.of(Absence.values()).map(FigureText::inWords))
                .containsExactly("not applicable", "not available", "withheld");
    }

    @Property
    void noFigureIsEverANegativeZero(@ForAll BigDecimal value, @ForAll Unit unit) {
        String digits = FigureText.bare(Figure.of(value), unit);
        assertThat(digits).matches("−?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]{1,2})?");
        assertThat(digits).doesNotMatch("−[0.]+");
    }

    private static List<Figure> pounds(String... amounts) {
        return Stream.of(amounts).map(BigDecimal::new).map(Figure::of).toList();
    }
}
