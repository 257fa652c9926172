package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator reads in the morning, or lets a machine read. */
class RunLogTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void returnsWithWhatGoesWrong() throws IOException {
        house = CrashHouses.first(folder);
        house.drop("staffing/odd.csv", "council,how many\nE06000052,12\n");
        house.drop("skills/empty.csv", "");
        house.drop(
                "staffing/torn.csv",
                SmallSector.staffing("E06000016", "provisional", 2).replace(",14,", ",many,"));
    }

    @Test
    void thePlanStandsFirstWithEverySettingItsMeaningAndItsOrigin() {
        List<String> lines = house.run("run").text().lines().toList();

        assertThat(lines.get(1))
                .startsWith("Plan: read 9 new files, settle which submissions stand, ")
                .endsWith("publish an edition as of 2026-11-22");
        assertThat(lines)
                .anyMatch(l -> l.matches(" {2}as-of +2026-11-22 \\(command line; the day for which .*\\)"))
                .anyMatch(
                        l -> l.matches(" {2}settle-seconds +2 \\(settings.properties; a file changed less than .*\\)"));
    }

    @Test
    void countsAndTimesStandInTablesAtTheEnd() {
        String text = house.run("run").text();

        String end = text.substring(text.indexOf("\nTimes\n"));
        assertThat(end)
                .containsPattern("\n {2}read +[0-9.]+ s\n")
                .containsPattern("\n {2}publish +[0-9.]+ s\n")
                .containsPattern("\nCounts\n")
                .containsPattern("\n {2}files read +9\n")
                .containsPattern("\n {2}rows refused +2\n");
        assertThat(text.lines().reduce((a, b) -> b).orElseThrow()).matches("Done in [0-9.]+ s\\.");
    }

    @Test
    void filesThatNeedAPersonAreNamedWithWhatIsWrongWithThem() {
        String text = house.run("run").text();

        assertThat(text)
                .contains("! skills/empty.csv: refused. ")
                .contains("! staffing/odd.csv: needs-mapping. ")
                .contains("What is to be mended lies in " + house.output().resolve("feedback"))
                .doesNotContain("needs-mapping – needs-mapping", "\tat ");
    }

    @Test
    void filesOfEarlierNightsAreOnlyCounted() throws IOException {
        house.run("run");
        house.drop("staffing/more.csv", SmallSector.staffing("E06000038", "provisional", 3));

        assertThat(house.run("run").text())
                .contains("! 3 files of earlier runs still wait for somebody: council-benchmarks status")
                .doesNotContain("! staffing/odd.csv");
    }

    @Test
    void aMachineReadsObjectsWithFigures() {
        List<JsonNode> entries = house.run("run", "--log-format", "json")
                .text()
                .lines()
                .map(JSON::readTree)
                .toList();

        assertThat(entries).allMatch(e -> e.has("time") && e.has("level") && e.has("message"));
        assertThat(entries).extracting(e -> e.get("message").asString()).noneMatch(m -> m.contains("  "));
        JsonNode settings = only(entries, "settings");
        assertThat(settings.get(0).get("setting").asString()).isEqualTo("input");
        assertThat(settings.get(0).get("value").asString())
                .isEqualTo(house.input().toString());
        assertThat(settings.get(0).get("origin").asString()).isEqualTo("command line");
        assertThat(only(entries, "counts").get("files read").asLong()).isEqualTo(9);
        assertThat(only(entries, "times").get("settle").isNumber()).isTrue();
    }

    @Test
    void aFolderThatIsNotThereIsNotTakenForAQuietNight() throws IOException {
        house.run("run");
        Files.move(house.input(), folder.resolve("elsewhere"));

        House.Said said = house.run("run");

        assertThat(said.text())
                .contains("! The input folder " + house.input() + " is not there")
                .contains("Nothing is new");
    }

    @Test
    void aConfigurationThatIsNotThereIsOneFault() throws IOException {
        Files.move(house.config(), folder.resolve("elsewhere"));

        House.Said said = house.run("run");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("configuration folder " + house.config() + " is not there");
    }

    @Test
    void aFileThatTheConfigurationLacksIsNamedWithoutALine() throws IOException {
        Files.delete(house.config().resolve("calendar.csv"));

        assertThat(house.run("run").text()).contains("has a fault", "!   calendar.csv The file is missing");
    }

    private static JsonNode only(List<JsonNode> entries, String key) {
        List<JsonNode> found = entries.stream().filter(e -> e.has(key)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst().get(key);
    }
}
