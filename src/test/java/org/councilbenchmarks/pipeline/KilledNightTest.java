package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.councilbenchmarks.pipeline.CrashTrial.Outcome;
import org.councilbenchmarks.record.Pause;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The power fails at 02:13, and in the morning everything is right. {@link CrashMatrix} is the long form. */
class KilledNightTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static House before;
    private static HouseState uninterrupted;

    @BeforeAll
    static void anUninterruptedNight() throws IOException {
        before = CrashHouses.later(shared.resolve("before"));
        House house = before.copiedTo(shared.resolve("uninterrupted"));
        House.Said said = house.run("run");
        assertThat(said.code()).as(said.text()).isZero();
        uninterrupted = HouseState.of(house);
    }

    @ParameterizedTest
    @EnumSource(Pause.class)
    void aRunThatIsKilledIsTakenUpAgainAndLeavesTheSameBytes(Pause point) throws Exception {
        House house = before.copiedTo(folder.resolve("house"));

        Outcome outcome = CrashTrial.at(point).in(house, uninterrupted, h -> h.run("run"));

        assertThat(outcome).isEqualTo(new Outcome(1, 1, List.of()));
        assertThat(house.run("run").text()).contains("Nothing is new");
    }

    @Test
    void aRestartMayBeKilledToo() throws Exception {
        House house = before.copiedTo(folder.resolve("house"));
        var twice = CrashTrial.at(Pause.RECORDING, Pause.ENTERING);

        Outcome outcome = twice.in(house, uninterrupted, h -> h.run("run"));

        assertThat(outcome).isEqualTo(new Outcome(2, 1, List.of()));
        assertThat(house.run("verify").code()).isZero();
    }

    @Test
    void whatCameAfterTheKillIsReadInTheSameMorning() throws Exception {
        House house = CrashHouses.first(folder);
        NightProcess run = NightProcess.start(house, List.of("-Dcouncil-benchmarks.pause-at=reading"));
        assertThat(run.comesTo("READING") && run.kill()).isTrue();
        house.drop("staffing/late.csv", SmallSector.staffing("E06000016", "certified", 2));

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(house.read("restricted/sources.csv")).contains("staffing/late.csv");
    }
}
