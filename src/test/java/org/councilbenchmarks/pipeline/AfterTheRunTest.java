package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What follows a run: its code, the heartbeat, the program that is told of it, and editions that are not kept. */
class AfterTheRunTest {

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() throws IOException {
        house = House.small(folder);
        SmallSector.dropAll(house, "certified");
    }

    private void set(String key, String value) throws IOException {
        Path settings = house.config().resolve("settings.properties");
        String text = Files.readString(settings);
        assertThat(text).contains("\n" + key + "=\n");
        Files.writeString(settings, text.replace("\n" + key + "=\n", "\n" + key + "=" + value + "\n"));
    }

    private void run() {
        House.Said said = house.run("run");
        assertThat(said.code()).as(said.text()).isZero();
    }

    private String heartbeat() throws IOException {
        return Files.readString(house.output().resolve("heartbeat.txt"));
    }

    /** A program that writes down what it is told. */
    private Path program(String body) throws IOException {
        Path program = folder.resolve("told");
        Files.writeString(program, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program;
    }

    @Test
    void theHeartbeatBeatsOnQuietNightsToo() throws IOException {
        run();
        String first = heartbeat();
        assertThat(first).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z published\n");

        run();

        assertThat(heartbeat()).endsWith("Z nothing new\n").isNotEqualTo(first);
    }

    @Test
    void theHeartbeatOfAFailedRunIsMissing() throws IOException {
        Files.createDirectories(house.output().resolve("latest"));

        assertThat(house.run("run").code()).isEqualTo(1);

        assertThat(house.output().resolve("heartbeat.txt")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProgramIsToldWhatTheRunDid() throws IOException {
        Path told = folder.resolve("told.txt");
        Path program = program("{ echo \"$COUNCIL_BENCHMARKS_RESULT $1\"; cat; } >> '" + told + "'");
        set("after-run", program + " argument");

        run();
        run();

        assertThat(Files.readString(told))
                .startsWith("published argument\nCouncil Benchmarks: published\nStarted: ")
                .contains("\nEdition: " + house.latest().getFileName() + "\n")
                .containsPattern("\nread +[\\d.]+ s  \\d+ new files read\n")
                .contains("\nnothing new argument\nCouncil Benchmarks: nothing new\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatFailsIsSaidAndChangesNothing() throws IOException {
        set("after-run", program("exit 7").toString());

        House.Said said = house.run("run");

        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("The program of the setting after-run ended with exit code 7.");
    }

    @Test
    void aProgramThatIsNotThereIsSaidAndChangesNothing() throws IOException {
        set("after-run", folder.resolve("nowhere").toString());

        House.Said said = house.run("run");

        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("After the run: ", "nowhere");
        assertThat(house.latest()).exists();
    }

    /** The first is what the second was compared with, and goes only when the second does. */
    @Test
    void editionsAboveTheNumberAreTakenAwayButNotWhatAKeptOneIsComparedWith() throws IOException {
        set("keep-editions", "1");
        run();
        String first = house.latest().getFileName().toString();
        house.drop("staffing/second.csv", SmallSector.staffing("E06000052", "certified", 2));
        run();
        String second = house.latest().getFileName().toString();
        assertThat(house.editions()).containsExactlyInAnyOrder(first, second);
        house.drop("staffing/third.csv", SmallSector.staffing("E06000052", "certified", 3));

        House.Said said = house.run("run");

        String third = house.latest().getFileName().toString();
        assertThat(said.text()).contains("Edition " + first + " was taken away, by the setting keep-editions.");
        assertThat(house.editions()).containsExactlyInAnyOrder(second, third);
        assertThat(house.run("verify", third).code()).isZero();
    }

    /** Half of the rows are refused, and so is the submission: all else is published, and cron is told. */
    @Test
    void strictlyARefusedReturnNeedsAPerson() throws IOException {
        assertThat(house.run("run", "--strict").code()).isZero();
        String torn = SmallSector.staffing("E06000052", "certified", 2)
                .replace(",software_developer,8,", ",software_developer,8x,");
        house.drop("staffing/torn.csv", torn);

        House.Said said = house.run("run", "--strict");

        assertThat(said.code()).as(said.text()).isEqualTo(3);
        assertThat(said.text()).contains("A submission was refused; with --strict, a person is needed.");
        assertThat(house.editions()).hasSize(2);
        house.drop("staffing/torn-too.csv", torn.replace("8x", "8y"));
        assertThat(house.run("run").code()).isZero();
    }

    @Test
    void withoutTheSettingAllStay() throws IOException {
        run();
        for (int vacancies : List.of(2, 3)) {
            house.drop("staffing/" + vacancies + ".csv", SmallSector.staffing("E06000052", "certified", vacancies));
            run();
        }
        assertThat(house.editions()).hasSize(3);
    }
}
