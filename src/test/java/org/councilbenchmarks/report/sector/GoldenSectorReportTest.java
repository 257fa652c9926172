package org.councilbenchmarks.report.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.report.PlainText;
import org.junit.jupiter.api.Test;

/** All that the report says of a tiny sector, up to its methods; {@code -Dgolden=write} writes it anew. */
class GoldenSectorReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/sector-report.txt");

    @Test
    void isTheSameWordForWord() throws IOException {
        var sector = DrawnSector.withVacancies()
                .received("skills", DrawnSector.YEAR, "england", 12, 40)
                .received("staffing", DrawnSector.YEAR.previous(), "england", 18, 40)
                .benchmark("england", "skills.coverage", "70", "80.5", "92", "78.25")
                .benchmark("england", DrawnSector.YEAR, "skills.coverage", "data", "60", "75", "90", "71")
                .benchmark("class:unitary", DrawnSector.YEAR, "skills.coverage", "data", "60", "76", "90", "71")
                .benchmark(
                        "england", DrawnSector.YEAR.previous(), "staff.vacancy_rate", "all", "9", "12", "14", "12.75")
                .benchmark("class:county", "spend.per_resident", "20", "25.5", "31.25", "26")
                .benchmark("class:unitary", "spend.per_resident", "35", "44.5", "51.25", "43")
                .tooFew("class:london", "spend.per_resident")
                .file("staffing", Fate.TAKEN, new RowCounts(120, 0, 3), Map.of(FindingCode.TOTAL_ROW, 3L))
                .file("skills", Fate.PART_TAKEN, new RowCounts(60, 2, 0), Map.of(FindingCode.TYPE_ERROR, 2L));

        String text = PlainText.of(SectorReport.of(sector.figures(), DrawnSector.CATALOGUE));

        String figures = text.substring(0, text.indexOf("## How each number is worked out"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, figures);
        }
        assertThat(figures).isEqualTo(Files.readString(GOLDEN));
    }
}
