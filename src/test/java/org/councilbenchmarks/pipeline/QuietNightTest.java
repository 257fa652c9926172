package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import org.councilbenchmarks.pipeline.edition.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night in which nothing changed says so without a closer look; whatever did change is seen. */
class QuietNightTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void publish() throws IOException {
        house = House.small(folder);
        SmallSector.dropAll(house, "certified");
        assertThat(house.run("run").code()).isZero();
    }

    @Test
    void theNightAfterAnEditionIsQuietWithoutALookAtTheIndexOfTheInputFolder() throws IOException {
        Files.delete(house.data().resolve("seen.csv"));

        assertThat(house.run("run").text()).contains("Nothing is new");

        assertThat(house.data().resolve("seen.csv")).doesNotExist();
    }

    @Test
    void aGlanceSeesAQuietNightAndLeavesAnyOther() throws IOException {
        assertThat(glance().text()).contains("Nothing is new");
        assertThat(glance().code()).isZero();

        house.drop("staffing/E06000052-later.csv", SmallSector.staffing("E06000052", "certified", 2));

        assertThat(glance()).isEqualTo(new House.Said(1, ""));
    }

    private House.Said glance() {
        System.setProperty("council-benchmarks.glance", "true");
        try {
            return house.run("run");
        } finally {
            System.clearProperty("council-benchmarks.glance");
        }
    }

    @Test
    void withoutTheMarkANightLooksCloselyAndLeavesOne() throws IOException {
        Path mark = house.data().resolve("quiet.txt");
        byte[] before = Files.readAllBytes(mark);
        Files.delete(mark);

        assertThat(house.run("run").text()).contains("Nothing is new");

        assertThat(mark).hasBinaryContent(before);
    }

    @Test
    void aByteOfTheConfigurationIsSeenThoughSizeAndTimeStay() throws IOException {
        Path file = house.config().resolve("thresholds.csv");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replaceFirst("little_change,2,", "little_change,3,"));
        Files.setLastModifiedTime(file, time);

        assertThat(house.run("run").text()).doesNotContain("Nothing is new");

        assertThat(house.editions()).hasSize(2);
    }

    @Test
    void aCommentInTheSettingsOnlyMakesTheNightLookClosely() throws IOException {
        Path file = house.config().resolve("settings.properties");
        Files.writeString(file, Files.readString(file) + "# seen by the operator\n");

        assertThat(house.run("run").text()).contains("Nothing is new");
    }

    @Test
    void aNewFileIsSeen() throws IOException {
        house.drop("staffing/E06000052-later.csv", SmallSector.staffing("E06000052", "certified", 2));

        assertThat(house.run("run").text()).contains("1 new file");
    }

    @Test
    void aWithdrawalIsSeen() throws IOException {
        house.run("withdraw", "staffing/E06000052.csv", "--reason", "sent by mistake");

        assertThat(house.run("run").text()).contains("what was withdrawn changed");
    }

    @Test
    void anEditionThatIsGoneIsPublishedAgain() throws IOException {
        var before = house.fingerprint();
        Folders.deleteAll(house.output());

        assertThat(house.run("run").text()).contains("is not in the output folder");

        assertThat(house.fingerprint()).isEqualTo(before);
    }

    @Test
    void sampleDataBesideRealDataIsAnotherQuestion() throws IOException {
        assertThat(house.run("run", "--with-sample").text()).doesNotContain("Nothing is new");

        assertThat(Collections.max(house.editions())).isNotEmpty();
        assertThat(house.editions()).hasSize(2);
    }
}
