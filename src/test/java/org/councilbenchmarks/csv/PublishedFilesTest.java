package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as councils published them; skipped where the collection is not beside the project. */
class PublishedFilesTest {
    private static final Path COLLECTION = Path.of("../shared/data");

    /** Records, blank ones and those above the header too, as two other CSV readers count them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            payments/devon/DCCSpendingOver500_201101.csv,                             UTF-8,        7013,  13
            payments/devon/DCCSpendingOver500_202305.csv,                             UTF-8,        12023, 13
            payments/devon/DCCSpendingOver500_202603.csv,                             UTF-8,        3547,  13
            payments/hyndburn/1709.csv,                                               windows-1252, 128,   7
            payments/hyndburn/April-2023.csv,                                         windows-1252, 597,   79
            payments/hyndburn/CALL51571.csv,                                          windows-1252, 1445,  7
            payments/hyndburn/January-26-CSV.csv,                                     windows-1252, 447,   9
            payments/hyndburn/March-25-CSV.csv,                                       windows-1252, 889,   17
            payments/lambeth/2011-10-payments.csv,                                    UTF-8,        1020,  2
            payments/lambeth/2012-06-payments.csv,                                    UTF-8,        3171,  6
            payments/leeds/2012-03.csv,                                               UTF-8,        10326, 12
            payments/leeds/2020-06.csv,                                               windows-1252, 16178, 15
            payments/oxford/expenditure-over-500-jan-mar-2014.csv,                    UTF-8,        3861,  10
            payments/oxford/expenditure-over-500-oct-dec-2017.csv,                    UTF-8,        3856,  10
            payments/salford/2022-07-contracts-register.csv,                          UTF-8,        361,   24
            payments/trafford/government_procurement_card_transactions_2026-27.csv,   UTF-8,        2025,  12
            staffing/trafford_council_organisation_structure.csv,                     UTF-8,        81,    16
            """)
    void isReadWithAllItsRecords(String path, String encoding, int records, int columns) {
        var file = COLLECTION.resolve(path);
        assumeTrue(Files.exists(file), "the collection of published files is not here");
        var opened = RecordReader.open(file, ReadingLimits.standard(), new FindingLog());
        assertThat(opened.findings()).isEmpty();
        try (var reader = opened.value().orElseThrow()) {
            var read = 0;
            var widest = 0;
            while (reader.hasNext()) {
                read++;
                widest = Math.max(widest, reader.next().cells().size());
            }
            assertThat(reader.failure()).isEmpty();
            assertThat(reader.encoding()).isEqualTo(encoding);
            assertThat(reader.delimiter()).isEqualTo("comma");
            assertThat(read).isEqualTo(records);
            assertThat(widest).isEqualTo(columns);
        }
    }
}
