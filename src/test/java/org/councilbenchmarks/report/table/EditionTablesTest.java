package org.councilbenchmarks.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.report.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of an edition as a set of files. */
class EditionTablesTest {

    private static final Settlement SETTLEMENT = SmallRecord.of(DataStatus.PROVISIONAL);

    @TempDir
    Path folder;

    @Test
    void openTablesAreDescribedAndRestrictedOnesAreKeptApart() throws IOException {
        EditionTables.write(folder, SmallEdition.of(SETTLEMENT));

        assertThat(files(folder).keySet())
                .containsExactly(
                        "data/benchmarks.csv",
                        "data/benchmarks.csv-metadata.json",
                        "data/change-evidence.csv",
                        "data/change-evidence.csv-metadata.json",
                        "data/changes.csv",
                        "data/changes.csv-metadata.json",
                        "data/coverage.csv",
                        "data/coverage.csv-metadata.json",
                        "data/indicators.csv",
                        "data/indicators.csv-metadata.json",
                        "data/market.csv",
                        "data/market.csv-metadata.json",
                        "data/payments-market.csv",
                        "data/payments-market.csv-metadata.json",
                        "data/peers.csv",
                        "data/peers.csv-metadata.json",
                        "data/positions.csv",
                        "data/positions.csv-metadata.json",
                        "data/responders.csv",
                        "data/responders.csv-metadata.json",
                        "data/skills-gaps.csv",
                        "data/skills-gaps.csv-metadata.json",
                        "datapackage.json",
                        "restricted/case-for-change.csv",
                        "restricted/contracts.csv",
                        "restricted/coverage-details.csv",
                        "restricted/findings.csv",
                        "restricted/shared-systems.csv",
                        "restricted/sources.csv",
                        "restricted/systems.csv");
    }

    @Test
    void eachTableSaysWhomItIsForAndWhatWasWritten() throws IOException, NoSuchAlgorithmException {
        var tables = EditionTables.write(folder, SmallEdition.of(SETTLEMENT));

        for (var table : tables) {
            var bytes = Files.readAllBytes(folder.resolve(table.file()));
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(table.bytes()).isEqualTo(bytes.length);
            assertThat(table.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
            assertThat(table.audience())
                    .isEqualTo(table.file().startsWith("data/") ? Audience.OPEN : Audience.SECTOR_BODY);
        }
        assertThat(tables)
                .extracting(WrittenTable::rows)
                .containsExactly(5L, 2L, 3L, 1L, 3L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 2L, 0L, 2L, 2L, 5L);
    }

    @Test
    void theOrderInWhichFiguresComeDoesNotMatter() throws IOException {
        EditionTables.write(folder.resolve("one"), SmallEdition.of(SETTLEMENT));
        EditionTables.write(folder.resolve("other"), SmallEdition.shuffled(SETTLEMENT));

        assertThat(files(folder.resolve("other"))).isEqualTo(files(folder.resolve("one")));
    }

    @Test
    void aTableWithoutItsKeyOrItsStatusIsRefused() {
        var head = new TableHead("data/x.csv", Audience.OPEN, "X", "X", List.of("a"));
        TableColumn<String> a = TableColumn.code("a", "A", each -> each);
        TableColumn<String> status = KeyColumns.status(each -> DataStatus.SAMPLE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataTable<>(head, List.of(status), Stream::empty))
                .withMessage("data/x.csv has no column for its key [a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataTable<>(head, List.of(status, a), Stream::empty))
                .withMessage("The last column of data/x.csv is not its status");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataTable<>(head, List.of(a, a, status), Stream::empty))
                .withMessage("data/x.csv has two columns a");
    }

    static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }
}
