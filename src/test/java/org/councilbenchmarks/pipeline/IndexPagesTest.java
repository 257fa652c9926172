package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that lead to an edition's files, and to the editions. */
class IndexPagesTest {

    private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"#]+)\"");

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void aNight() throws IOException {
        house = House.in(folder);
        SmallSector.dropAll(house, "certified");
        house.drop(
                "staffing/E06000059.csv",
                SmallSector.staffing("E06000059", "provisional", 1)
                        + "E06000059,2025-26,provisional,data,data_engineer,two,1,0,1,0,0\n");
        assertThat(house.run("run").code()).isZero();
    }

    @Test
    void theEditionsPageLeadsToAllThatIsOpenAndToNothingElse() throws IOException {
        String page = house.read("index.html");

        assertThat(addresses(page))
                .contains(
                        "sector.pdf",
                        "sector.html",
                        "groups/future-councils-pilot.pdf",
                        "data/indicators.csv",
                        "data/changes.csv",
                        "datapackage.json")
                .allSatisfy(
                        address -> assertThat(house.latest().resolve(address)).exists())
                .noneMatch(address -> address.startsWith("councils/") || address.startsWith("restricted/"));
        assertThat(page)
                .contains("6\u00a0councils have a report of their own")
                .contains("Technology staffing")
                .doesNotContain("Synthetic sample data");
        assertThat(house.read("manifest.json")).contains("\"index.html\"");
    }

    @Test
    void theOutputFoldersPageLeadsToEditionsReportsAndFeedback() throws IOException {
        String page = outputPage();

        assertThat(addresses(page))
                .anyMatch(address -> address.endsWith("/councils/E06000059-dorset.pdf"))
                .anyMatch(address -> address.endsWith("/index.html"))
                .contains("feedback/E06000059/")
                .allSatisfy(
                        address -> assertThat(house.output().resolve(address)).exists());
        assertThat(page).contains("Dorset (PDF)", ">Dorset</a>: 1 file", "published", "for the sector body only");
    }

    @Test
    void aRunThatFailedStandsThereWithWhatWentWrong() throws IOException {
        house.drop("staffing/E06000052-2.csv", SmallSector.staffing("E06000052", "certified", 2));
        Path blocked = house.output().resolve("latest");
        Files.delete(blocked);
        Files.createDirectories(blocked);

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isEqualTo(1);
        assertThat(outputPage()).contains("failed", "is no link of ours; move it away");
    }

    @Test
    void aDiaryThatWasCutShortIsSaidAndNoFault() throws IOException {
        Files.writeString(house.output().resolve("runs/2020-01-01T000000Z.json"), "{ \"run\" : \"2020");
        house.drop("staffing/E06000052-2.csv", SmallSector.staffing("E06000052", "certified", 2));

        assertThat(house.run("run").code()).isZero();

        assertThat(outputPage()).contains("2020-01-01T000000Z", "its diary cannot be read");
    }

    private String outputPage() throws IOException {
        return Files.readString(house.output().resolve("index.html"));
    }

    /** Of files; not those within the page, nor on the web. */
    private static List<String> addresses(String page) {
        return ADDRESS.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(address -> !address.startsWith("https://"))
                .toList();
    }
}
