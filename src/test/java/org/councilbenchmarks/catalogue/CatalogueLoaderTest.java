package org.councilbenchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The configuration that is shipped. */
class CatalogueLoaderTest {
    @Test
    void theShippedConfigurationHasNoFault() {
        var outcome = CatalogueLoader.load(Path.of("config"));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value()).isPresent();
    }
}
