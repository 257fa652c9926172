package org.councilbenchmarks.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.blocks.Text;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final float AVAILABLE = 480;

    private final TextStyle style = TextStyle.bold(Typefaces.read().open(), 10, Color.BLACK);

    @Test
    void aSmallTableIsNotStretchedOverThePage() {
        float[] widths = widths(Row.of("Analyst", "4", "1.5"));
        assertThat(sum(widths)).isLessThan(AVAILABLE / 2);
    }

    @Test
    void theWidestColumnGivesWaySoThatShortCellsStayOnOneLine() {
        float[] widths = widths(
                Row.of(
                        "A team that is shared with two neighbouring councils and hosted by a third. ".repeat(3),
                        "4",
                        "1.5"),
                Row.of("Analyst", "Data and analysis", "12,345.5"));
        assertThat(sum(widths)).isLessThanOrEqualTo(AVAILABLE).isGreaterThan(AVAILABLE - 1);
        assertThat(widths[1]).isGreaterThanOrEqualTo(unbroken("Data and analysis"));
        assertThat(widths[2]).isGreaterThanOrEqualTo(unbroken("12,345.5"));
    }

    @Test
    void aColumnOfSentencesTakesWidthFromOneOfNames() {
        String sentence = "Employees who left technology roles in the year, as a share of the average number. ";
        float[] widths = widths(
                Row.of("Digital, data and technology staff per 1,000 residents", sentence.repeat(4), "1.5"),
                Row.of("Roles that hang on one person in the whole council", sentence.repeat(3), "1.5"));
        assertThat(widths[1]).isGreaterThan(2 * widths[0]);
        assertThat(widths[0]).isGreaterThanOrEqualTo(unbroken("technology"));
        assertThat(sum(widths)).isBetween(AVAILABLE - 1, AVAILABLE + 0.01f);
    }

    @Test
    void wordsThatDoNotFitBesideEachOtherShareThePage() {
        String word = "Unbreakable".repeat(5);
        assertThat(sum(widths(Row.of(word, word, word)))).isBetween(AVAILABLE - 1, AVAILABLE + 0.01f);
    }

    /** As "Index" once was, into "Inde" and "x": a width less its padding is a hair less than the word that it was made for. */
    @Test
    void noWordIsCutInAColumnThatIsAsNarrowAsItCanBe() {
        String sentence = "Employees who left technology roles in the year, as a share of the average. ".repeat(4);
        for (String word :
                List.of("Index", "Councils", "Share", "Largest", "Cost", "Notice", "Median", "Ends", "Files")) {
            var columns = List.of(
                    Column.words("Role"),
                    Column.words("Family"),
                    Column.words("Much"),
                    Column.figures(word),
                    Column.figures(word + "s"));
            var table = Table.of("Roles", columns, List.of(Row.of(sentence, sentence, sentence, "4", "1.5")));
            for (float padding = 3; padding < 5; padding += 0.1f) {
                float[] widths = ColumnWidths.of(table, style, padding, AVAILABLE);
                assertThat(new LineBreaker(style, widths[3] - 2 * padding).lines(Text.of(word)))
                        .as(word)
                        .hasSize(1);
            }
        }
    }

    private float[] widths(Row... rows) {
        var columns = List.of(Column.words("Role"), Column.words("Family"), Column.figures("Vacancies", "FTE"));
        return ColumnWidths.of(Table.of("Roles", columns, List.of(rows)), style, 4, AVAILABLE);
    }

    private float unbroken(String words) {
        return LineBreaker.unbroken(Text.of(words), style);
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
