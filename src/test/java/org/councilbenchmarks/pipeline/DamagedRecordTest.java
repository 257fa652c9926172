package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.pipeline.edition.Folders;
import org.councilbenchmarks.record.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk, or somebody's hand, damages what is kept: mended where it can be, said where it cannot, never passed over. */
class DamagedRecordTest {
    private static final String TAKEN = "spending/E06000052.csv";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static House before;
    private static HouseState undamaged;

    private House house;

    @BeforeAll
    static void aHouseAfterItsFirstNight() throws IOException {
        before = CrashHouses.first(shared.resolve("before"));
        assertThat(before.run("run").code()).isZero();
        House second = before.copiedTo(shared.resolve("second"));
        dropAnother(second);
        assertThat(second.run("run").code()).isZero();
        undamaged = HouseState.of(second);
    }

    @BeforeEach
    void beforeTheSecondNight() throws IOException {
        house = before.copiedTo(folder.resolve("house"));
        dropAnother(house);
    }

    private static void dropAnother(House house) throws IOException {
        house.drop("systems/again.csv", SmallSector.systems("E06000052", "provisional", 3));
    }

    private void assertMended(String... words) throws IOException {
        House.Said said = house.run("run");
        assertThat(said.text()).contains(words).doesNotContain("\tat ");
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(HouseState.of(house).differencesFrom(undamaged)).isEmpty();
    }

    private void assertRefused(String... words) throws IOException {
        List<String> editions = house.editions();
        House.Said said = house.run("run");
        assertThat(said.text())
                .contains(words)
                .contains("Nothing is lost", "Run again")
                .doesNotContain("\tat ");
        assertThat(said.code()).as(said.text()).isEqualTo(1);
        assertThat(house.editions()).isEqualTo(editions);
    }

    private Path archived() throws IOException {
        String sha256 = Sha256.of(before.input().resolve(TAKEN));
        return house.data().resolve("archive").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private void damage(Path file, long position) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(position);
            int now = bytes.read();
            bytes.seek(position);
            bytes.write(now ^ 0x55);
        }
    }

    private List<Path> files(String below) throws IOException {
        try (Stream<Path> all = Files.walk(house.data().resolve(below))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void forgetFacts() throws IOException {
        Folders.deleteAll(house.data().resolve("facts"));
    }

    @Test
    void aLedgerCutShortInItsLastLineGoesOnWithoutIt() throws IOException {
        Path ledger = house.data().resolve("ledger.csv");
        try (var bytes = new RandomAccessFile(ledger.toFile(), "rw")) {
            bytes.setLength(bytes.length() - 20);
        }
        Files.delete(house.input().resolve("systems/again.csv"));

        House.Said said = house.run("run");

        assertThat(said.text())
                .contains("The last line of the ledger was cut short", "set aside into ledger-torn-1.txt");
        assertThat(said.code()).isZero();
        assertThat(HouseState.of(house).differencesFrom(HouseState.of(before))).isEmpty();
    }

    @Test
    void aLedgerThatSomebodyChangedIsNamedWithItsLine() throws IOException {
        Path ledger = house.data().resolve("ledger.csv");
        List<String> lines = Files.readAllLines(ledger);
        lines.remove(2);
        Files.write(ledger, lines);

        assertRefused("ledger.csv, line 3", "lines are missing or repeated", "Restore this file from a backup");
        assertThat(Files.readAllLines(ledger)).isEqualTo(lines);
    }

    @Test
    void anArchivedFileThatIsMissingIsTakenAgainFromTheInputFolder() throws IOException {
        Files.delete(archived());

        assertMended("The archived copy of " + TAKEN, "was missing", "taken again");
    }

    @Test
    void anArchivedFileThatIsDamagedIsTakenAgainFromTheInputFolder() throws IOException {
        damage(archived(), 100);
        forgetFacts();

        assertMended("The archived copy of " + TAKEN, "was damaged", "taken again");
    }

    @Test
    void anArchivedFileThatIsNotToBeHadIsNamedAndMayBeRestoredOrWithdrawn() throws IOException {
        Files.delete(archived());
        Files.delete(house.input().resolve(TAKEN));

        assertRefused(
                "The archive no longer has",
                TAKEN,
                archived().getFileName() + ", missing",
                "from a backup",
                "withdraw");

        House.Said withdrawn = house.run("withdraw", TAKEN, "--reason", "lost by the disk");
        assertThat(withdrawn.code()).as(withdrawn.text()).isZero();
        House.Said said = house.run("run");
        assertThat(said.code()).as(said.text()).isZero();
    }

    @Test
    void verifyFindsADamagedArchivedFileThoughWhatItSaidIsKept() throws IOException {
        damage(archived(), 100);

        House.Said said = house.run("verify");

        assertThat(said.code()).as(said.text()).isEqualTo(3);
        assertThat(said.text()).contains("The archived copy of " + TAKEN, "is damaged", "restore it from a backup");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.4, 0.6, 0.8, 0.99})
    void factsThatAreDamagedAnywhereAreReadAgain(double where) throws IOException {
        for (Path facts : files("facts")) {
            damage(facts, (long) (where * Files.size(facts)));
        }

        assertMended("read again from the archive");
    }

    @Test
    void factsThatAreMissingAreReadAgain() throws IOException {
        forgetFacts();

        assertMended("6 read again from the archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "data/indicators.csv", "restricted/coverage-details.csv"})
    void withAnEditionThatSomebodyChangedNothingIsCompared(String file) throws IOException {
        String last = house.latest().toRealPath().getFileName().toString();
        Path changed = house.latest().resolve(file);
        Files.writeString(
                changed,
                Files.readString(changed).replace("E06000052", "E06000053").replaceFirst("\\{", ""));

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("! The edition before, " + last + ", ", file, "what changed since then cannot be compared")
                .doesNotContain("\tat ");
        assertThat(house.read("data/changes.csv").lines()).hasSize(1);
        House.Said verified = house.run("verify");
        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.text()).contains("The edition before, " + last).doesNotContain("differs");
    }

    @Test
    void aFrameworkDatabaseThatIsGoneIsMadeAnew() throws IOException {
        Folders.deleteAll(house.data().resolve("framework"));

        assertMended("1 new file read");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4096, 100_000})
    void aFrameworkDatabaseThatIsCutShortIsMadeAnew(int length) throws IOException {
        try (var bytes = new RandomAccessFile(files("framework").getFirst().toFile(), "rw")) {
            bytes.setLength(length);
        }

        assertMended("1 new file read");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4096, 40_000, 100_000})
    void aFrameworkDatabaseThatIsDamagedIsMadeAnew(long from) throws IOException {
        Path database = files("framework").getFirst();
        byte[] bytes = Files.readAllBytes(database);
        for (int i = (int) from; i < Math.min(bytes.length, from + 30_000); i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(database, bytes);

        assertMended("1 new file read");
    }
}
