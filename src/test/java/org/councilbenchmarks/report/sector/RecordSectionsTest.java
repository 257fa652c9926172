package org.councilbenchmarks.report.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.report.PlainText;
import org.councilbenchmarks.report.blocks.Block;
import org.junit.jupiter.api.Test;

/** What the report says of the returns themselves: who sent them, and in what state. */
class RecordSectionsTest {

    private static String text(Section section) {
        List<Block> blocks = section.blocks();
        return blocks.stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }

    @Test
    void coverageIsNOfNByReturnAndGroup() {
        String text = text(new CoverageSection(DrawnSector.withVacancies().view()));

        assertThat(text)
                .contains("""
                        Return | Due | Asked | Returned | Certified | Late | Residents (%)
                        Technology staffing | 30 September 2026 | 40 | 20 | 19 | 2 | 45.5
                        """)
                .contains("""
                        Group | Technology staffing
                        London boroughs | not asked
                        Unitary authorities | 8 of 10
                        """)
                .contains(
                        "In the order Technology staffing. London boroughs: not applicable. Unitary authorities: 45.5%.");
    }

    @Test
    void everyFileAndRowIsCounted() {
        var sector = DrawnSector.withVacancies()
                .file("staffing", Fate.TAKEN, new RowCounts(1000, 0, 2), Map.of(FindingCode.TOTAL_ROW, 2L))
                .file("staffing", Fate.PART_TAKEN, new RowCounts(9, 1, 0), Map.of(FindingCode.TYPE_ERROR, 1L))
                .file("skills", Fate.TAKEN, new RowCounts(20, 0, 0), Map.of(FindingCode.TOTAL_ROW, 1L));

        String text = text(new QualitySection(sector.view()));

        assertThat(text).contains("""
                        Return | Files | Files whole | Rows read | Rows taken | Rows refused | Rows skipped
                        Skills | 1 | 1 | 20 | 20 | 0 | 0
                        Technology staffing | 2 | 1 | 1,012 | 1,009 | 1 | 2
                        All | 3 | 2 | 1,032 | 1,029 | 1 | 2
                        """).contains("""
                        Finding | What to do | Times
                        A total row | Nothing to do; it was skipped. | 3
                        """).doesNotContain("secret-name");
    }
}
