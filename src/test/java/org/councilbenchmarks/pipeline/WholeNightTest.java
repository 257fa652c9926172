package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.councilbenchmarks.pipeline.edition.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** From files in the input folder to an edition in the output folder, and what later nights make of changes. */
class WholeNightTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() throws IOException {
        house = House.in(folder);
    }

    @Test
    void anEmptyInputFolderIsNoFaultAndTheNextStepIsSaid() {
        House.Said said = house.run("run");

        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("Drop returns as CSV files", "template spending");
        assertThat(house.output()).doesNotExist();
    }

    @Test
    void returnsBecomeAnEditionOfOpenAndRestrictedFiles() throws IOException {
        SmallSector.dropAll(house, "certified");

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(Folders.listFiles(house.latest()))
                .contains(
                        "data/indicators.csv",
                        "data/benchmarks.csv",
                        "data/positions.csv",
                        "data/coverage.csv",
                        "datapackage.json",
                        "restricted/systems.csv",
                        "restricted/sources.csv",
                        "restricted/findings.csv",
                        "restricted/coverage-details.csv",
                        "manifest.json");
        // Cornwall has 12 + 8 posts in establishment and 10 + 7 people in post: 3 of 20 are vacant.
        assertThat(house.read("data/indicators.csv"))
                .contains(
                        "E06000052,Cornwall,unitary,south-west,2025-26,staff.vacancy_rate,all,15,%,3,20,100,[z],[z],,certified");
        assertThat(house.read("restricted/sources.csv")).contains("staffing/E06000052.csv");
        assertThat(house.output().resolve("runs")).isDirectoryContaining("glob:**.json");
    }

    @Test
    void theSectorEachNamedGroupAndEachCouncilThatReturnedGetAReport() throws IOException {
        SmallSector.dropAll(house, "certified");

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(Folders.listFiles(house.latest()).stream().filter(file -> file.endsWith(".pdf")))
                .containsExactly(
                        "councils/E06000016-leicester.pdf",
                        "councils/E06000023-bristol.pdf",
                        "councils/E06000038-reading.pdf",
                        "councils/E06000052-cornwall.pdf",
                        "councils/E06000054-wiltshire.pdf",
                        "councils/E06000059-dorset.pdf",
                        "groups/future-councils-pilot.pdf",
                        "sector.pdf");
        assertThat(said.text()).contains("8 reports written as PDF and HTML");
        String manifest = house.read("manifest.json");
        assertThat(audience(manifest, "sector.pdf")).isEqualTo("open");
        assertThat(audience(manifest, "groups/future-councils-pilot.pdf")).isEqualTo("open");
        assertThat(audience(manifest, "councils/E06000059-dorset.pdf")).isEqualTo("council");
        assertThat(audience(manifest, "restricted/systems.csv")).isEqualTo("sector body");
    }

    private static String audience(String manifest, String file) {
        String entry = manifest.substring(manifest.indexOf('"' + file + '"'));
        return entry.replaceAll("(?s).*?\"audience\" : \"([^\"]*)\".*", "$1");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void otherAccountsAreKeptOutOfWhatIsNotOpen() throws IOException {
        SmallSector.dropAll(house, "certified");
        assertThat(house.run("run").code()).isZero();

        for (String file :
                List.of("councils", "councils/E06000059-dorset.pdf", "restricted", "restricted/systems.csv")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(house.latest().resolve(file))))
                    .as(file)
                    .endsWith("---");
        }
    }

    @Test
    void aSecondRunFindsNothingNew() throws IOException {
        SmallSector.dropAll(house, "certified");
        house.run("run");
        var before = house.fingerprint();

        House.Said said = house.run("run");

        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("Nothing is new");
        assertThat(house.editions()).hasSize(1);
        assertThat(house.fingerprint()).isEqualTo(before);
    }

    @Test
    void everythingButArchiveAndLedgerMayBeDeleted() throws IOException {
        SmallSector.dropAll(house, "certified");
        house.run("run");
        var before = house.fingerprint();
        for (String derived : List.of("facts", "framework", "recognised")) {
            Folders.deleteAll(house.data().resolve(derived));
        }
        Files.deleteIfExists(house.data().resolve("seen.csv"));
        Folders.deleteAll(house.output());

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(house.fingerprint()).isEqualTo(before);
    }

    @Test
    void aConfigurationThatIsChangedAndChangedBackGivesTheSameBytes() throws IOException {
        SmallSector.dropAll(house, "certified");
        house.run("run");
        var before = house.fingerprint();
        Path file = house.config().resolve("thresholds.csv");
        String shipped = Files.readString(file);
        Files.writeString(file, shipped.replaceFirst("little_change,2,", "little_change,3,"));
        assertThat(house.run("run").code()).isZero();
        assertThat(house.editions()).hasSize(2);

        Files.writeString(file, shipped);
        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(house.fingerprint()).isEqualTo(before);
    }

    @Test
    void aLaterReturnTakesThePlaceOfTheEarlierAndWithdrawingItBringsThatBack() throws IOException {
        SmallSector.dropAll(house, "certified");
        house.run("run");
        String earlier = line("staff.vacancy_rate,all");
        house.drop(
                "staffing/E06000052-mended.csv",
                SmallSector.staffing("E06000052", "certified", 0).replace("data_analyst,12,10", "data_analyst,10,10"));
        assertThat(house.run("run").code()).isZero();
        assertThat(line("staff.vacancy_rate,all")).contains(",all,5.555556,%,1,18,");

        House.Said said = house.run("withdraw", "staffing/E06000052-mended.csv", "--reason", "sent by mistake");
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(house.run("run").code()).isZero();

        // The last edition said something else: the earlier value is back, and revised.
        assertThat(line("staff.vacancy_rate,all")).isEqualTo(earlier.replace(",,certified", ",[r],certified"));
    }

    @Test
    void twoFilesOfOneNightWithTheSameReturnWaitForAPerson() throws IOException {
        SmallSector.dropAll(house, "certified");
        house.run("run");
        String stands = line("staff.vacancy_rate,all");
        String staffing = SmallSector.staffing("E06000052", "certified", 0);
        house.drop("staffing/a.csv", staffing.replace("data_analyst,12,10", "data_analyst,10,10"));
        house.drop("staffing/b.csv", staffing.replace("data_analyst,12,10", "data_analyst,11,10"));

        House.Said said = house.run("run");

        assertThat(said.text()).contains("conflicting-returns", "staffing/a.csv", "staffing/b.csv");
        assertThat(line("staff.vacancy_rate,all")).isEqualTo(stands);
    }

    @Test
    void oneRealReturnAndNoSampleValueIsLeft() throws IOException {
        SmallSector.dropAll(house, "sample");
        house.run("run");
        assertThat(house.read("data/indicators.csv")).contains(",sample\n");
        house.drop("staffing/real.csv", SmallSector.staffing("E06000023", "provisional", 3));

        assertThat(house.run("run").code()).isZero();

        for (String file : Folders.listFiles(house.latest().resolve("data"))) {
            assertThat(house.read("data/" + file)).as(file).doesNotContain(",sample\n");
        }
        assertThat(house.read("restricted/sources.csv")).contains("sample-held-out");
    }

    @Test
    void anEditionIsVerifiedAndAChangedByteIsFound() throws IOException {
        SmallSector.dropAll(house, "certified");
        house.run("run");
        assertThat(house.run("verify").code()).isZero();

        Path file = house.latest().resolve("data/indicators.csv");
        Files.writeString(
                file, Files.readString(file).replaceFirst("staff.vacancy_rate,all,15,", "staff.vacancy_rate,all,14,"));
        House.Said said = house.run("verify");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.text()).contains("data/indicators.csv differs");
    }

    private String line(String part) throws IOException {
        return house.read("data/indicators.csv")
                .lines()
                .filter(l -> l.startsWith("E06000052,") && l.contains(",2025-26,") && l.contains(part))
                .findFirst()
                .orElseThrow();
    }
}
