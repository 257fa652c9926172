package org.councilbenchmarks.report.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.PlainText;
import org.councilbenchmarks.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupReportTest {

    @TempDir
    private static Path folder;

    private static SampledSector sector;
    private static Report report;
    private static String text;

    @BeforeAll
    static void thePilotInASectorOfSixtyCouncils() {
        sector = SampledSector.of(60, folder);
        report = GroupReport.of(sector.figures(), DrawnSector.CATALOGUE, "group:future-councils-pilot");
        text = PlainText.of(report);
    }

    private static List<String> rowsOf(String council) {
        return text.lines().filter(line -> line.startsWith(council + " | ")).toList();
    }

    @Test
    void itIsOpen() {
        assertThat(report.subject().audience()).isEqualTo(Audience.OPEN);
        assertThat(report.subject().title()).isEqualTo("Future Councils pilot: digital, data and technology");
    }

    @Test
    void theMembersStandInTheOrderOfTheirNamesBeforeTheMedians() {
        assertThat(text)
                .containsSubsequence(
                        "### Staffing",
                        "\nBroadland | ",
                        "\nCornwall | ",
                        "\nDorset | ",
                        "\nLeicester | ",
                        "\nStevenage | ",
                        "\nMedian of the group | ",
                        "\nMedian of England | ");
    }

    @Test
    void riskOfASingleMembersSystemsHasNoColumn() {
        String columns =
                text.lines().filter(line -> line.startsWith("Council | ")).collect(Collectors.joining());

        assertThat(columns)
                .contains("Vacancy rate", "Systems run as a service")
                .doesNotContain("Legacy share", "Red-rated share", "past end of support", "Legacy cost locked in");
    }

    @Test
    void noCellOfASystemIsInIt() {
        for (String column : List.of("system_ref", "product", "supplier")) {
            assertThat(sector.cells(column)).isNotEmpty().noneMatch(cell -> text.contains(cell));
        }
        assertThat(rowsOf("Cornwall")).isNotEmpty();
    }

    @Test
    void aGroupThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupReport.of(sector.figures(), DrawnSector.CATALOGUE, "group:nobody"))
                .withMessage("The edition has no group group:nobody");
    }
}
