package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilbenchmarks.pipeline.edition.Folders;
import org.councilbenchmarks.record.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A synthetic sector on disk, and whose files it never touches. */
class SampleCommandTest {
    @TempDir
    private Path folder;

    private House house;
    private Path to;

    @BeforeEach
    void build() throws IOException {
        house = House.in(folder);
        to = folder.resolve("try");
    }

    @Test
    void theSameOptionsWriteTheSameFiles() throws IOException {
        House.Said said = sample("--councils", "4", "--years", "2", "--seed", "7");
        List<String> files = Folders.listFiles(to);
        String staffing = files.stream()
                .filter(f -> f.startsWith("staffing/"))
                .findFirst()
                .orElseThrow();
        String first = Files.readString(to.resolve(staffing));
        sample("--councils", "4", "--years", "2", "--seed", "8");
        String other = Files.readString(to.resolve(staffing));
        sample("--councils", "4", "--years", "2", "--seed", "7");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains(" files, ", "were written to " + to, "council-benchmarks run --input");
        assertThat(files).contains("council/all-councils.csv");
        assertThat(other).isNotEqualTo(first);
        assertThat(Files.readString(to.resolve(staffing))).isEqualTo(first);
        assertThat(Folders.listFiles(to)).isEqualTo(files);
    }

    @Test
    void itGoesIntoTheInputFolderUnlessAnotherIsNamed() {
        House.Said said = house.run("sample", "--councils", "2", "--years", "1");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(house.input().resolve("council/all-councils.csv")).exists();
    }

    @Test
    void aSmallerSampleRemovesTheFilesOfALargerOne() throws IOException {
        sample("--councils", "6", "--years", "1", "--dirt", "0");
        int larger = Folders.listFiles(to).size();

        House.Said said = sample("--councils", "2", "--years", "1", "--dirt", "0");

        assertThat(said.text()).contains("of an earlier sample");
        assertThat(Folders.listFiles(to)).hasSizeLessThan(larger);
    }

    @Test
    void whereAnotherFileLiesNothingIsWritten() throws IOException {
        house.drop("staffing/cornwall.csv", "council_code\n");

        House.Said said = house.run("sample", "--councils", "2");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("staffing/cornwall.csv", "Nothing was written");
        assertThat(Folders.listFiles(house.input())).containsExactly("staffing/cornwall.csv");
    }

    @Test
    void aSampleFileThatSomebodyChangedIsTheirs() throws IOException {
        sample("--councils", "2", "--years", "1");
        Path changed = to.resolve("council/all-councils.csv");
        Files.writeString(changed, "my own");

        House.Said said = sample("--councils", "2", "--years", "1");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("council/all-councils.csv");
        assertThat(changed).hasContent("my own");
    }

    @Test
    void theShippedInputIsKnownAsASampleSoThatItCanBeReplaced() throws IOException {
        Path shipped = Path.of("input");
        List<String> known = Files.readAllLines(shipped.resolve(".sample-files"));

        assertThat(known).hasSizeGreaterThan(100).allSatisfy(line -> {
            Path file = shipped.resolve(line.substring(line.indexOf(' ') + 1));
            assertThat(line).startsWith(Sha256.of(file) + " ");
        });
    }

    @Test
    void wrongNumbersAreRefused() {
        assertThat(sample("--councils", "0").code()).isEqualTo(2);
        assertThat(sample("--dirt", "1.5").code()).isEqualTo(2);
        assertThat(sample("--councils", "many").code()).isEqualTo(2);
        assertThat(to).doesNotExist();
    }

    private House.Said sample(String... options) {
        List<String> all = new java.util.ArrayList<>(List.of("sample", "--to", to.toString()));
        all.addAll(List.of(options));
        return house.run(all.toArray(String[]::new));
    }
}
