package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.councilbenchmarks.record.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How things stand, and the alarm. */
class StatusCommandTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() throws IOException {
        house = House.in(folder);
    }

    @Test
    void beforeTheFirstRunThereIsLittleToTell() {
        House.Said said = house.run("status");

        assertThat(said.code()).isZero();
        assertThat(said.text())
                .contains("No run is at work.", "Nothing was published yet.", "None. Run one: council-benchmarks run");
    }

    @Test
    void afterARunItTellsTheEditionTheRunTheWaitingFilesAndWhatIsMissing() throws IOException {
        SmallSector.dropAll(house, "certified");
        house.drop("staffing/odd.csv", "who,when,how many\nCornwall,2025-26,3\n");
        house.run("run");

        House.Said text = house.run("status", "--alert-if-older-than", "26h");
        House.Said json = house.run("status", "--format", "json");

        String edition = house.latest().getFileName().toString();
        assertThat(text.code()).as(text.text()).isZero();
        assertThat(text.text())
                .contains("The latest edition is " + edition)
                .containsPattern("published +\\d{4}-\\d\\d-\\d\\dT.*" + edition)
                .contains("staffing/odd.csv")
                .containsPattern("staffing +2025-26 +due 2026-09-30 +england +6 of \\d+ received");
        JsonNode told = JsonMapper.builder().build().readTree(json.text());
        assertThat(told.get("overdue").asBoolean()).isFalse();
        assertThat(told.get("edition").asString()).isEqualTo(edition);
        assertThat(told.get("runs").get(0).get("result").asString()).isEqualTo("published");
        assertThat(told.get("files_waiting").get(0).get("path").asString()).isEqualTo("staffing/odd.csv");
        assertThat(told.get("running").isNull()).isTrue();
    }

    @Test
    void aNightThatFoundNothingNewIsARunToo() throws IOException {
        SmallSector.dropAll(house, "certified");
        house.run("run");
        house.run("run");

        assertThat(house.run("status").text())
                .containsPattern("nothing new +\\d{4}-.*" + house.latest().getFileName());
    }

    @ParameterizedTest
    @CsvSource({"published, 25, 0", "published, 27, 3", "nothing new, 25, 0", "failed, 1, 3"})
    void theAlarmLooksAtTheLastRunThatDidNotFail(String result, long hoursAgo, int code) throws IOException {
        diary(result, Instant.now().minus(Duration.ofHours(hoursAgo)));

        House.Said said = house.run("status", "--alert-if-older-than", "26h");

        assertThat(said.code()).as(said.text()).isEqualTo(code);
        assertThat(said.text().startsWith("Overdue: ")).isEqualTo(code == 3);
    }

    @Test
    void noRunAtAllIsOverdue() {
        assertThat(house.run("status", "--alert-if-older-than", "2d").code()).isEqualTo(3);
    }

    @Test
    void whoHoldsTheLockIsNamed() throws IOException {
        Instant since = Instant.parse("2026-11-22T01:00:00Z");
        try (Lock lock = Lock.tryTake(house.data(), "cron", since).orElseThrow()) {
            assertThat(lock).isNotNull();

            assertThat(house.run("status").text())
                    .contains("A run is at work: cron, process ", "since 2026-11-22T01:00:00Z");
        }
    }

    @Test
    void anAgeIsWrittenWithItsUnit() {
        House.Said said = house.run("status", "--alert-if-older-than", "26");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("26h");
    }

    private void diary(String result, Instant finished) throws IOException {
        Path runs = house.output().resolve("runs");
        Files.createDirectories(runs);
        Files.writeString(
                runs.resolve("2026-11-21T020000Z.json"), """
                {"run": "2026-11-21T020000Z", "started": "%s", "finished": "%s", "result": "%s", "edition": "",
                 "problem": "", "steps": [], "counts": {}}
                """.formatted(finished.minusSeconds(60), finished, result));
    }
}
