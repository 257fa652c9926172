package org.councilbenchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files under {@code input/} are what the {@code sample} command writes by default, byte for byte. */
class ShippedInputTest {
    private static final Path INPUT = Path.of("input");
    private static final long FIVE_MEGABYTES = 5_000_000;

    @Test
    void isTheStandardSector() throws IOException {
        var request = SampleRequest.standard(ShippedCatalogue.LAST_YEAR);
        Set<String> written = new TreeSet<>();
        for (SampleFile file :
                SyntheticSector.of(ShippedCatalogue.load(), request).files().toList()) {
            written.add(file.path());
            assertThat(Files.readAllBytes(INPUT.resolve(file.path())))
                    .as(file.path())
                    .isEqualTo(file.content());
        }

        assertThat(shipped()).isEqualTo(written);
    }

    @Test
    void isSmallEnoughToClone() throws IOException {
        long bytes = 0;
        for (String path : shipped()) {
            bytes += Files.size(INPUT.resolve(path));
        }

        assertThat(bytes).isLessThanOrEqualTo(FIVE_MEGABYTES);
    }

    private static Set<String> shipped() throws IOException {
        try (var files = Files.walk(INPUT)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> INPUT.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".csv"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
