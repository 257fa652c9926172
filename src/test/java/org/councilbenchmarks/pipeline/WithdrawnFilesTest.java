package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.pipeline.edition.Folders;
import org.councilbenchmarks.record.Archive;
import org.councilbenchmarks.record.Ledger;
import org.councilbenchmarks.record.NewEntry;
import org.councilbenchmarks.record.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of withdrawn files: nothing rests on them, and the operator says how long their bytes are kept. */
class WithdrawnFilesTest {
    private static final String FILE = "staffing/second.csv";

    @TempDir
    private Path folder;

    private House house;
    private String sha256;

    @BeforeEach
    void takeAFileMoreAndWithdrawIt() throws IOException {
        house = House.small(folder);
        SmallSector.dropAll(house, "certified");
        house.drop(FILE, SmallSector.staffing("E06000052", "certified", 2));
        sha256 = Sha256.of(house.input().resolve(FILE));
        run();
        assertThat(house.run("withdraw", FILE, "--reason", "names of people").code())
                .isZero();
    }

    private String run() {
        House.Said said = house.run("run");
        assertThat(said.code()).as(said.text()).isZero();
        return said.text();
    }

    private void keep(String editions, String withdrawnDays) throws IOException {
        Path settings = house.config().resolve("settings.properties");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("\nkeep-editions=\n", "\nkeep-editions=" + editions + "\n")
                        .replace("\nkeep-withdrawn-days=\n", "\nkeep-withdrawn-days=" + withdrawnDays + "\n"));
    }

    private boolean isArchived() {
        return Archive.at(house.data().resolve("archive")).find(sha256).isPresent();
    }

    private void another(int vacancies) throws IOException {
        house.drop("staffing/more-" + vacancies + ".csv", SmallSector.staffing("E06000059", "certified", vacancies));
    }

    @Test
    void anEditionSaysTheSameOfItErasedOrNot() throws IOException {
        run();
        String edition = house.latest().getFileName().toString();
        assertThat(house.run("verify", edition).code()).isZero();

        assertThat(house.run("withdraw", FILE, "--reason", "names of people", "--erase")
                        .code())
                .isZero();

        House.Said verified = house.run("verify", edition);
        assertThat(verified.code()).as(verified.text()).isZero();
        assertThat(house.read("restricted/sources.csv").lines().filter(line -> line.startsWith(FILE)))
                .singleElement()
                .asString()
                .contains(",withdrawn,names of people,");
        assertThat(house.read("restricted/findings.csv")).doesNotContain("Restore the archive");
    }

    @Test
    void anEditionThatIsMadeAgainAfterTheErasureHasTheSameBytes() throws IOException {
        run();
        var before = house.fingerprint();
        house.run("withdraw", FILE, "--reason", "names of people", "--erase");
        Folders.deleteAll(house.latest().toRealPath());

        run();

        assertThat(house.fingerprint()).isEqualTo(before);
    }

    @Test
    void itIsErasedWhenNoEditionRestsOnItAnyMore() throws IOException {
        keep("1", "0");
        // The first edition rests on it, and the second is compared with the first.
        assertThat(run()).doesNotContain("was erased");
        assertThat(isArchived()).isTrue();
        another(3);

        String said = run();

        assertThat(said).contains(FILE + ", withdrawn, was erased from the archive.");
        assertThat(isArchived()).isFalse();
        var last = new Ledger(house.data().resolve("ledger.csv"), torn -> {})
                .read()
                .getLast();
        assertThat(last.event()).isEqualTo(LedgerEvent.ERASED);
        assertThat(last.reason()).isEqualTo("names of people");
        assertThat(house.run("verify").code()).isZero();
        assertThat(run()).contains("Nothing is new");
        another(4);
        assertThat(run()).doesNotContain("was erased");
        assertThat(house.run("verify").code()).isZero();
    }

    /** As a kill leaves it between the ledger's line and the deletion. */
    @Test
    void anErasureThatWasCutOffIsEndedByTheNextRun() throws IOException {
        new Ledger(house.data().resolve("ledger.csv"), torn -> {})
                .append(List.of(NewEntry.withdrawn(sha256, FILE, "names of people", true)), Instant.EPOCH, "cron");

        assertThat(run()).contains(FILE + ", withdrawn, was erased from the archive.");
        assertThat(isArchived()).isFalse();
        another(3);
        assertThat(run()).doesNotContain("was erased");
    }

    @Test
    void itStaysAsLongAsTheOperatorSays() throws IOException {
        keep("1", "30");
        for (int vacancies : List.of(3, 4, 5)) {
            another(vacancies);
            assertThat(run()).doesNotContain("was erased");
        }
        assertThat(isArchived()).isTrue();
    }

    @Test
    void withoutTheSettingItStays() throws IOException {
        keep("1", "");
        for (int vacancies : List.of(3, 4, 5)) {
            another(vacancies);
            run();
        }
        assertThat(house.editions()).hasSize(2);
        assertThat(isArchived()).isTrue();
    }

    @Test
    void nothingIsErasedWhereAnEditionCannotBeAsked() throws IOException {
        Path first = house.latest().toRealPath();
        run();
        Files.writeString(first.resolve("manifest.json"), "{");
        keep("", "0");
        another(3);

        assertThat(run())
                .contains("! No withdrawn file is erased while an edition may rest on it: " + first)
                .contains("manifest.json is damaged. Restore the folder");
        assertThat(isArchived()).isTrue();
    }
}
