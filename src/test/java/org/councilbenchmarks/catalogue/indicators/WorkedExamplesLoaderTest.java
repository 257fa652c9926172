package org.councilbenchmarks.catalogue.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The worked examples that are shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedExamplesLoaderTest {
    private static final Path CONFIG = Path.of("config");

    private Catalogue catalogue;
    private WorkedExamplesLoader loader;

    @BeforeAll
    void load() {
        catalogue = CatalogueLoader.load(CONFIG).value().orElseThrow();
        loader = new WorkedExamplesLoader(CONFIG, catalogue.returns());
    }

    @Test
    void everyIndicatorHasExamplesWithoutFault() {
        for (Indicator indicator : catalogue.indicators()) {
            var outcome = loader.load(indicator.id());
            assertThat(outcome.findings()).as(indicator.id()).isEmpty();
            assertThat(outcome.value().orElseThrow()).as(indicator.id()).isNotEmpty();
        }
    }

    @Test
    void aRowGetsCouncilYearStatusAndDefaults() {
        WorkedExample first = examples("spend.cloud_share").getFirst();

        var cells = first.rows().get(ReturnId.of("spending")).getFirst().cells();

        assertThat(cells)
                .contains(
                        entry("council_code", "E06000052"),
                        entry("financial_year", "2025-26"),
                        entry("status", "certified"),
                        entry("expenditure_type", "revenue"));
    }

    @Test
    void aCaseMayHaveARunDateRefusedRowsAndExpectationsByBreakdown() {
        assertThat(examples("contracts.lock_in_years"))
                .anySatisfy(
                        example -> assertThat(example.asOf()).isPresent().get().isInstanceOf(LocalDate.class));
        assertThat(examples("data.refused_rows"))
                .anySatisfy(example -> assertThat(example.refused()).containsEntry(ReturnId.of("staffing"), 1));
        assertThat(examples("skills.coverage").getFirst().expectations())
                .extracting(WorkedExample.Expectation::breakdown)
                .contains("all", "data");
    }

    private List<WorkedExample> examples(String indicator) {
        return loader.load(indicator).value().orElseThrow();
    }
}
