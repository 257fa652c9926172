package org.councilbenchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.domain.FinancialYear;

/** The configuration as it is shipped, and the year at which the shipped sample ends. */
final class ShippedCatalogue {
    static final FinancialYear LAST_YEAR = FinancialYear.of(2025);

    private ShippedCatalogue() {}

    static Catalogue load() {
        var outcome = CatalogueLoader.load(Path.of("config"));
        assertThat(outcome.findings()).isEmpty();
        return outcome.value().orElseThrow();
    }
}
