package org.councilbenchmarks.catalogue.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.domain.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManySlipsTest {
    @TempDir
    private Path folder;

    @Test
    void areToldAllAtOnceInTheOrderOfFilesAndLines() throws IOException {
        Slip.copyShipped(folder);
        Slip.in("thresholds.csv", "outlier_z,3.5", "outlier_z,x", "value", "").make(folder);
        Slip.in("indicators.csv", "nature = change", "nature = chang", "numerator_where", "")
                .make(folder);
        Slip.in("indicators.csv", "saas|cloud_hosting", "saas|cloud", "numerator_where", "")
                .make(folder);
        Slip.in("reference/areas.csv", "E06000001,94", "E06000001,none", "area_km2", "")
                .make(folder);

        var outcome = CatalogueLoader.load(folder);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings())
                .extracting(f -> f.place().file() + " " + f.place().column())
                .containsExactly(
                        "indicators.csv numerator_where",
                        "indicators.csv numerator_where",
                        "reference/areas.csv area_km2",
                        "thresholds.csv value");
    }

    @Test
    void missingAndForgottenFilesAreTold() throws IOException {
        Slip.copyShipped(folder);
        Files.delete(folder.resolve("examples/staff.turnover.csv"));
        Files.delete(folder.resolve("returns/skills/expected.csv"));
        Files.delete(folder.resolve("reference/population.csv"));
        Files.writeString(folder.resolve("examples/staff.turnovr.csv"), "case,given,cells\n");
        Files.writeString(folder.resolve("peer-groups/coastal.csv"), "council_code,name,note\n");

        List<Finding> findings = CatalogueLoader.load(folder).findings();

        assertThat(findings)
                .extracting(f -> f.place().file() + ": " + f.message())
                .containsExactly(
                        "examples/staff.turnover.csv: The file is missing; each indicator has a worked example",
                        "examples/staff.turnovr.csv: There is no indicator 'staff.turnovr' in indicators.csv",
                        "peer-groups/coastal.csv: No row of peer-groups.csv has the id group:coastal",
                        "reference/population.csv: The file is missing",
                        "returns/skills/expected.csv: The file is missing; each return has a worked example");
    }

    @Test
    void aFolderWithoutConfigurationIsToldAndNothingIsThrown() {
        var outcome = CatalogueLoader.load(folder.resolve("nowhere"));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings())
                .extracting(f -> f.place().file())
                .contains("sources.csv", "returns", "indicators.csv", "reference/councils.csv");
    }
}
