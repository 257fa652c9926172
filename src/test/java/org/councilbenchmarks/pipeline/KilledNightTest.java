package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The power fails at 02:13, and in the morning everything is right. */
class KilledNightTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static SortedMap<String, String> uninterrupted;

    @BeforeAll
    static void anUninterruptedNight() throws IOException {
        House house = House.in(shared);
        SmallSector.dropAll(house, "certified");
        assertThat(house.run("run").code()).isZero();
        uninterrupted = house.fingerprint();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "settling", "benchmarking", "reporting", "published"})
    void aRunThatIsKilledIsTakenUpAgainAndGivesTheSameBytes(String point) throws Exception {
        House house = House.in(folder);
        SmallSector.dropAll(house, "certified");
        killAt(point, house);

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(house.fingerprint()).isEqualTo(uninterrupted);
        assertThat(house.editions()).hasSize(1);
        assertThat(house.run("run").text()).contains("Nothing is new");
        assertThat(house.run("verify").code()).isZero();
    }

    @Test
    void whatCameAfterTheKillIsReadInTheSameMorning() throws Exception {
        House house = House.in(folder);
        SmallSector.dropAll(house, "certified");
        killAt("reading", house);
        house.drop("staffing/late.csv", SmallSector.staffing("E06000001", "certified", 2));

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(house.read("restricted/sources.csv")).contains("staffing/late.csv");
    }

    private static void killAt(String point, House house) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcouncil-benchmarks.pause-at=" + point,
                "-cp",
                System.getProperty("java.class.path"),
                "org.councilbenchmarks.pipeline.Main",
                "run"));
        command.addAll(house.folders(house.input()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder seen = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                seen.append(line).append('\n');
                if (line.startsWith("paused at")) {
                    process.destroyForcibly();
                    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
                    return;
                }
            }
            throw new AssertionError("The run ended before it came to " + point + ":\n" + seen);
        }
    }
}
