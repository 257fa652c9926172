package org.councilbenchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingExamplesTest {
    private static final Path CONFIG = Path.of("config");

    @Test
    void everyIndicatorAndReturnIsShippedWithItsExample() {
        assertThat(MissingExamples.of(CONFIG, shipped())).isEmpty();
    }

    @Test
    void noExampleIsLeftOver() throws IOException {
        Catalogue catalogue = shipped();
        try (Stream<Path> examples = Files.list(CONFIG.resolve("examples"))) {
            assertThat(examples.map(p -> p.getFileName().toString().replaceFirst("\\.csv$", "")))
                    .allMatch(id -> catalogue.findIndicator(id).isPresent());
        }
    }

    @Test
    void whatIsMissingIsNamedWithItsPlace(@TempDir Path empty) {
        assertThat(MissingExamples.of(empty, shipped()))
                .anyMatch(s -> s.contains("staff.vacancy_rate") && s.contains("examples/staff.vacancy_rate.csv"))
                .anyMatch(s -> s.contains("returns/spending/expected.csv"));
    }

    private static Catalogue shipped() {
        return CatalogueLoader.load(CONFIG).value().orElseThrow();
    }
}
