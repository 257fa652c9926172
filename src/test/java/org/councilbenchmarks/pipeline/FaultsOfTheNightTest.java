package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine does to a night, for real; each time it is said, nothing is lost, and the next run comes to the same. */
class FaultsOfTheNightTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static House before;
    private static HouseState undisturbed;

    @BeforeAll
    static void anUndisturbedNight() throws IOException {
        before = CrashHouses.first(shared.resolve("before"));
        House house = before.copiedTo(shared.resolve("undisturbed"));
        assertThat(house.run("run").code()).isZero();
        undisturbed = HouseState.of(house);
    }

    private House house() throws IOException {
        return before.copiedTo(folder.resolve("house"));
    }

    private static void assertSaid(House.Said said, String... words) {
        assertThat(said.text())
                .contains(words)
                .contains("Nothing is lost", "Run again")
                .doesNotContain("\tat ");
        assertThat(said.code()).as(said.text()).isEqualTo(1);
    }

    private static void assertComesToTheSame(House house) throws IOException {
        House.Said said = house.run("run");
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(HouseState.of(house).differencesFrom(undisturbed)).isEmpty();
    }

    /** A file can grow no further than so many blocks of 512 bytes: a write fails as on a disk that is full. */
    @ParameterizedTest
    @ValueSource(ints = {480, 100})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such limit")
    void aFullDisk(int blocks) throws Exception {
        House house = house();

        House.Said said = NightProcess.startUnder("ulimit -f " + blocks, house).end();

        assertSaid(said, "The disk is full", "Make room");
        assertThat(house.data().resolve("framework-damaged")).doesNotExist();
        assertThat(said.text().lines().filter(line -> line.startsWith("! The run failed: ")))
                .hasSize(1);
        assertComesToTheSame(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"output", "data"})
    void aFolderThatCannotBeWritten(String name) throws IOException {
        House house = house();
        Path inTheWay = Files.createFile(house.input().resolveSibling(name));

        assertSaid(house.run("run"), inTheWay.toString());

        Files.delete(inTheWay);
        assertComesToTheSame(house);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
    void aFolderThatMayOnlyBeRead() throws IOException {
        House house = house();
        Files.createDirectories(house.output());
        Files.setPosixFilePermissions(house.output(), PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(house.output()), "this account may write everywhere");

        assertSaid(house.run("run"), house.output().toString(), "may not be read or written by the account");

        Files.setPosixFilePermissions(house.output(), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertComesToTheSame(house);
    }

    @Test
    void tooLittleMemory() throws Exception {
        House house = house();

        House.Said said = NightProcess.start(house, List.of("-Xmx22m")).end();

        assertSaid(said, "Java ran out of memory", "-Xmx");
        assertComesToTheSame(house);
    }

    /** To Java SIGINT and SIGHUP are the same; but whoever starts the tests may have had them ignored. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
    void aSignalToStop() throws Exception {
        House house = house();
        NightProcess run = NightProcess.start(house, List.of("-Dcouncil-benchmarks.pause-at=reading"));
        assertThat(run.comesTo("READING")).isTrue();

        run.signal("TERM");
        assertThat(run.says("Asked to stop")).isTrue();
        run.goOn();

        House.Said said = run.end();
        assertSaid(said, "stopped from outside");
        assertThat(said.text()).doesNotContain("could not be noted");
        assertThat(leftHalfWritten(house)).isEmpty();
        assertThat(house.data().resolve("lock-holder.csv")).doesNotExist();
        assertComesToTheSame(house);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
    void aRunThatCannotComeToAnEndIsCutOff() throws Exception {
        House house = house();
        NightProcess run = NightProcess.start(house, List.of("-Dcouncil-benchmarks.pause-at=reading"));
        assertThat(run.comesTo("READING")).isTrue();

        run.signal("TERM");

        assertSaid(run.end(), "It did not come to an end within 20 seconds and is cut off");
        assertComesToTheSame(house);
    }

    private static List<Path> leftHalfWritten(House house) throws IOException {
        try (Stream<Path> all = Files.walk(house.data())) {
            return all.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    @Test
    void twoRunsAtOnce() throws Exception {
        House house = house();
        NightProcess first = NightProcess.start(house, List.of("-Dcouncil-benchmarks.pause-at=settling"));
        assertThat(first.comesTo("SETTLING")).isTrue();

        House.Said second = house.run("run");

        assertThat(second.code()).isEqualTo(4);
        assertThat(second.text()).contains("Another run is at work", "did nothing");
        first.goOn();
        assertThat(first.end().code()).isZero();
        assertThat(HouseState.of(house).differencesFrom(undisturbed)).isEmpty();
    }

    @Test
    void aFileThatChangesOrVanishesWhileItIsReadIsLeftForTheNextRun() throws Exception {
        House house = house();
        NightProcess run = NightProcess.start(house, List.of("-Dcouncil-benchmarks.pause-at=planned"));
        assertThat(run.comesTo("PLANNED")).isTrue();
        String changed = SmallSector.spending("E06000052", "provisional", 5);
        house.drop("spending/E06000052.csv", changed);
        Files.delete(house.input().resolve("staffing/E06000059.csv"));
        Files.delete(house.input().resolve("systems/E06000059.csv"));
        Files.createDirectory(house.input().resolve("systems/E06000059.csv"));
        run.goOn();

        House.Said said = run.end();

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("spending/E06000052.csv changed while it was read; it is read in the next run")
                .contains("staffing/E06000059.csv has gone since the run began; nothing was taken from it")
                .contains("systems/E06000059.csv could not be read (");
        assertThat(house.read("restricted/sources.csv")).doesNotContain("spending/E06000052.csv");
        assertThat(house.run("run").text()).contains("1 new file");
        assertThat(house.read("restricted/sources.csv")).contains("spending/E06000052.csv");
    }

    @Test
    void aClockThatWentBackIsSaidAndTheOrderStaysThatOfTheLedger() throws IOException {
        House house = house();
        house.run("run");
        Path ledger = house.data().resolve("ledger.csv");
        Files.writeString(ledger, Files.readString(ledger).replaceAll(",20\\d\\d-", ",2099-"));
        house.drop("systems/again.csv", SmallSector.systems("E06000052", "provisional", 3));

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("The clock says", "2099-", "set the clock right", "Nothing is lost");
        assertThat(house.read("restricted/sources.csv")
                        .lines()
                        .filter(line -> line.startsWith("systems/E06000052.csv")))
                .singleElement()
                .asString()
                .contains(",superseded,");
    }
}
