package org.councilbenchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.blocks.Text;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void everyKindOfBlockCanBeReadAsText() {
        assertThat(PlainText.of(EveryKindOfBlock.report()))
                .startsWith("""
                        # Dorset Council: digital, data and technology
                        2025-26, compared with 15 nearest neighbours

                        ! Synthetic sample data: not about any council

                        ## Summary
                        """)
                .contains("""
                        Vacancy rate: 14.2%. Higher than 12 of your 15 nearest neighbours.
                        """)
                .contains("- What does *leaving the finance system* cost before 2028")
                .contains(
                        "<https://example.org/indicators/spending>, with an example for each. Figures are *as returned*.")
                .contains("""
                        [Spending per resident is below the median]
                        Bars from £88.10 to £40.75 per resident. Dorset is at £61.20; the median is £66.40.
                        """)
                .contains("""
                        Note: Two neighbours have not returned staffing. Medians rest on 13 councils.

                        Spending per resident: Spending of the year divided by residents. Lower is not better.
                        Vacancy rate: Vacant posts as a share of the establishment. Lower is better.
                        Residents: The mid-year estimate, from the statistics office <https://example.org/residents>

                        (Contents)

                        ---

                        ## Staffing
                        """)
                .contains("""
                        Role | Role family | People | Establishment (FTE) | Vacancy rate (%)
                        Role 1 | Infrastructure | 3 | 1.5 | 11.0
                        """)
                .contains("""
                        All roles | All families | 12,285 | 4,140.5 | 14.2
                        Note: [x] not available. [c] withheld.
                        """);
    }

    @Test
    void aHeadingOpensALevelOnlyBelowTheOneAboveIt() {
        assertThat(EveryKindOfBlock.of(
                                Block.heading(2, "Spending"), Block.heading(3, "Trend"), Block.heading(2, "Staff"))
                        .blocks())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EveryKindOfBlock.of(Block.heading(2, "Spending"), Block.heading(4, "Cloud")))
                .withMessage("Level 4 below level 2: Cloud");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EveryKindOfBlock.of(Block.heading(3, "Spending")))
                .withMessage("Level 3 below level 1: Spending");
    }

    @Test
    void aTableHasACellForEachColumnAndNoneIsLeftBlank() {
        var columns = List.of(Column.words("Role"), Column.figures("Vacancies", "FTE"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("Vacancies", columns, List.of(Row.of("Analyst"))))
                .withMessage("2 columns, but [Analyst] in: Vacancies");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.of("Analyst", " "))
                .withMessage("There is no text for the cell");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("Vacancies", columns, List.of()))
                .withMessageContaining("is a sentence");
    }

    @Test
    void runningTextHasWordsAndLinksThatLeadSomewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("  "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span.Link("the methods", "javascript:alert(1)"))
                .withMessageContaining("an address on the web or a file beside");
        for (String address : List.of("http://plain.example", "../up.html", "/root.html", "a//b", "a b", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Span.Link("the methods", address));
        }
        assertThat(new Span.Link("the data", "data/peers.csv").address()).isEqualTo("data/peers.csv");
    }
}
