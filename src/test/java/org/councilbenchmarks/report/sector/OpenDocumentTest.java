package org.councilbenchmarks.report.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.councilbenchmarks.report.PlainText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sector report says nothing of a single council's systems, whoever reads it and however. */
class OpenDocumentTest {

    @TempDir
    private static Path folder;

    private static SampledSector sector;
    private static String text;
    private static String figures;

    @BeforeAll
    static void aSectorOfSixtyCouncils() {
        sector = SampledSector.of(60, folder);
        text = PlainText.of(SectorReport.of(sector.figures(), DrawnSector.CATALOGUE));
        // The credits name places whose codes were replaced.
        figures = text.substring(0, text.indexOf("## Sources and licences"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"system_ref", "product", "supplier", "notes"})
    void noCellOfASystemIsInIt(String column) {
        List<String> cells = sector.cells(column).toList();

        assertThat(cells).isNotEmpty();
        assertThat(cells).noneMatch(cell -> text.contains(cell));
    }

    @Test
    void noCouncilIsInIt() {
        assertThat(DrawnSector.CATALOGUE.councils().list())
                .extracting(council -> council.code().value())
                .noneMatch(code -> figures.contains(code));
        assertThat(figures).doesNotContain("Cornwall", "Leicester", "Stevenage", "Middlesbrough");
    }

    @Test
    void noContractsEndIsInIt() {
        assertThat(sector.cells("contract_end")).contains("2027-03-31");
        assertThat(figures).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void noWordJudgesOrRanks() {
        assertThat(text.lines().filter(line -> !line.contains("Guidance") && !line.contains("|")))
                .noneMatch(line -> line.matches("(?i).*\\b(worst|failing|inefficient|league|saving of|best)\\b.*"));
    }

    @Test
    void itHasWhatTheSectorWantsToKnow() {
        assertThat(text)
                .contains("## Summary", "## What holds in every peer set", "## Who returned what")
                .contains("## Spending", "## Staffing", "## Skills", "## Systems", "## Contracts", "## Market")
                .contains("### Where people are missing", "### How concentrated the markets are")
                .contains("### What councils pay for the same product")
                .contains("### When contracts end", "## Over the years", "## Data quality")
                .contains("## How each number is worked out", "## Sources and licences")
                .doesNotContain("Nothing can be shown");
    }

    /** By return, and by class of the return that the fewest sent, those that did not with those that did make all. */
    @Test
    void setsThoseThatReturnedBesideTheOthers() {
        int from = text.indexOf("### Are those that returned like the others?");
        String section = text.substring(from, text.indexOf("\n## ", from));

        List<String[]> rows = section.lines()
                .map(line -> line.split(" \\| ", -1))
                .filter(cells -> cells.length == 7 && cells[1].matches("\\d+"))
                .toList();
        assertThat(rows).extracting(cells -> cells[0]).contains("Technology spending", "Skills", "County councils");
        assertThat(rows.stream().limit(7))
                .allMatch(cells -> Integer.parseInt(cells[1]) + Integer.parseInt(cells[2]) == 317);
        assertThat(rows.stream()
                        .skip(7)
                        .mapToInt(cells -> Integer.parseInt(cells[1]) + Integer.parseInt(cells[2]))
                        .sum())
                .isEqualTo(317);
    }
}
