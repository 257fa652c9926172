package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmarks.pages.CheckAccessibility;
import org.councilbenchmarks.pages.CheckPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of a small sector as they are published: on the sector, and on one council of the six. */
class PublishedReportsTest {
    @TempDir
    private static Path folder;

    private static Path reports;

    @BeforeAll
    static void aNight() throws IOException {
        House house = House.in(folder);
        SmallSector.dropAll(house, "certified");
        assertThat(house.run("run").code()).isZero();
        reports = Files.createDirectory(folder.resolve("reports"));
        Files.copy(house.latest().resolve("sector.pdf"), reports.resolve("sector.pdf"));
        Files.createDirectory(reports.resolve("councils"));
        Files.createDirectory(reports.resolve("groups"));
        String group = "groups/future-councils-pilot.pdf";
        Files.copy(house.latest().resolve(group), reports.resolve(group));
        String cornwall = "councils/E06000052-cornwall.pdf";
        Files.copy(house.latest().resolve(cornwall), reports.resolve(cornwall));
    }

    @Test
    void eachKeepsBothStandardsOfAccessibility() throws Exception {
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            boolean isRight = CheckAccessibility.check(reports, out);
            assertThat(isRight).as(said.toString(StandardCharsets.UTF_8)).isTrue();
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("3 files: all keep");
    }

    @Test
    void eachPageIsAsPagesHaveToBe() throws Exception {
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            boolean isRight = CheckPages.check(reports, folder.resolve("sheet.png"), out);
            assertThat(isRight).as(said.toString(StandardCharsets.UTF_8)).isTrue();
        }
    }

    @Test
    void noReportIsLargerThanALetterShouldBe() throws IOException {
        assertThat(Files.size(reports.resolve("councils/E06000052-cornwall.pdf")))
                .isLessThan(120_000);
    }
}
