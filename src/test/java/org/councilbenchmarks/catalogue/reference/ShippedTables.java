package org.councilbenchmarks.catalogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.csv.ConfigTable;

/** The tables under {@code config/} as they are shipped, for tests that hold them to account. */
final class ShippedTables {
    private static final Path CONFIG = Path.of("config");

    private ShippedTables() {}

    /** @param path below {@code config/}, as {@code reference/councils.csv} */
    static List<ConfigRow> rows(String path) {
        return rows(CONFIG, path);
    }

    static List<ConfigRow> rows(Path folder, String file) {
        var outcome = ConfigTable.read(folder, file);
        assertThat(outcome.findings()).as(file).isEmpty();
        return outcome.value().orElseThrow().rows();
    }

    static List<ConfigRow> currentCouncils() {
        return rows("reference/councils.csv").stream()
                .filter(c -> c.get("valid_to").isEmpty())
                .toList();
    }

    static Optional<LocalDate> day(ConfigRow row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }
}
