package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.record.Archive;
import org.councilbenchmarks.record.Ledger;
import org.councilbenchmarks.record.Lock;
import org.councilbenchmarks.record.NewEntry;
import org.councilbenchmarks.record.facts.FactsKey;
import org.councilbenchmarks.record.facts.FactsStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking files back out of the record. */
class WithdrawCommandTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @TempDir
    private Path folder;

    private House house;
    private String cornwall;
    private String dorset;

    @BeforeEach
    void takeTwoFiles() throws IOException {
        house = House.in(folder);
        cornwall = taken("staffing/cornwall.csv", "a");
        dorset = taken("staffing/dorset.csv", "b");
    }

    @Test
    void aFileIsWithdrawnByItsPathInTheLedger() throws IOException {
        House.Said said = house.run("withdraw", "staffing/cornwall.csv", "--reason", "sent twice");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("is withdrawn: sent twice", "The next run settles without it");
        LedgerEntry last = ledger().getLast();
        assertThat(last.event()).isEqualTo(LedgerEvent.WITHDRAWN);
        assertThat(last.sha256()).isEqualTo(cornwall);
        assertThat(last.reason()).isEqualTo("sent twice");
        assertThat(archive().find(cornwall)).isPresent();
    }

    @Test
    void aFileIsWithdrawnByEightDigitsOrMore() throws IOException {
        assertThat(house.run("withdraw", dorset.substring(0, 8), "--reason", "wrong")
                        .code())
                .isZero();
        assertThat(house.run("withdraw", cornwall.toUpperCase(java.util.Locale.ROOT), "--reason", "wrong")
                        .code())
                .isZero();

        assertThat(ledger().stream()
                        .filter(e -> e.event() == LedgerEvent.WITHDRAWN)
                        .map(LedgerEntry::sha256))
                .containsExactly(dorset, cornwall);
    }

    @Test
    void aFileOnDiskIsKnownByItsBytesWhereverItLies() throws IOException {
        Path copy = folder.resolve("copy of it.csv");
        Files.writeString(copy, "b");

        assertThat(house.run("withdraw", copy.toString(), "--reason", "wrong").code())
                .isZero();

        assertThat(ledger().getLast().sha256()).isEqualTo(dorset);
    }

    @Test
    void aPathWithTwoFilesIsNotGuessed() throws IOException {
        String again = taken("staffing/cornwall.csv", "c");

        House.Said said = house.run("withdraw", "staffing/cornwall.csv", "--reason", "wrong");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("may mean 2 files", cornwall.substring(0, 8), again.substring(0, 8));
        assertThat(ledger().stream().noneMatch(e -> e.event() == LedgerEvent.WITHDRAWN))
                .isTrue();
    }

    @Test
    void anUnknownFileNamesThoseThatAreAlike() throws IOException {
        House.Said said = house.run("withdraw", "spending/cornwall.csv", "--reason", "wrong");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("No file of the record", "Alike are:", "staffing/cornwall.csv");
    }

    @Test
    void withdrawingTwiceSaysSoAndAddsNothing() throws IOException {
        house.run("withdraw", "staffing/cornwall.csv", "--reason", "sent twice");
        int lines = ledger().size();

        House.Said said = house.run("withdraw", "staffing/cornwall.csv", "--reason", "again");

        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("was withdrawn before: sent twice");
        assertThat(ledger()).hasSize(lines);
    }

    @Test
    void erasingDeletesBytesAndFactsAlsoOfAFileThatWasWithdrawnBefore() throws IOException {
        FactsKey key = FactsKey.of(cornwall, "staffing", "0".repeat(64), "1");
        Path facts =
                house.data().resolve("facts").resolve(cornwall.substring(0, 2)).resolve(key + ".facts");
        Files.createDirectories(facts.getParent());
        Files.writeString(facts, "what was read");
        house.run("withdraw", "staffing/cornwall.csv", "--reason", "sent twice");

        House.Said said = house.run("withdraw", "staffing/cornwall.csv", "--reason", "names in it", "--erase");
        House.Said again = house.run("withdraw", "staffing/cornwall.csv", "--reason", "names in it", "--erase");

        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("are erased", "no longer be verified");
        assertThat(ledger().getLast().event()).isEqualTo(LedgerEvent.ERASED);
        assertThat(archive().find(cornwall)).isEmpty();
        assertThat(new FactsStore(house.data().resolve("facts"), (k, f, w) -> {}).has(key))
                .isFalse();
        assertThat(archive().find(dorset)).isPresent();
        assertThat(again.code()).isZero();
        assertThat(again.text()).contains("were erased already");
    }

    @Test
    void itWorksWhileARunIsGoingAndSaysSo() throws IOException {
        try (Lock lock = Lock.tryTake(house.data(), "cron", NOW).orElseThrow()) {
            assertThat(lock).isNotNull();

            House.Said said = house.run("withdraw", "staffing/cornwall.csv", "--reason", "sent twice");

            assertThat(said.code()).isZero();
            assertThat(said.text()).contains("A run is at work since 2026-11-20T02:00:00Z");
        }
        assertThat(ledger().getLast().event()).isEqualTo(LedgerEvent.WITHDRAWN);
    }

    @Test
    void aReasonIsNeeded() {
        assertThat(house.run("withdraw", "staffing/cornwall.csv").code()).isEqualTo(2);
        assertThat(house.run("withdraw", "staffing/cornwall.csv", "--reason", " ")
                        .code())
                .isEqualTo(2);
    }

    private String taken(String path, String content) throws IOException {
        String sha256 = archive()
                .put(content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .sha256();
        new Ledger(house.data().resolve("ledger.csv"), torn -> {})
                .append(
                        List.of(
                                NewEntry.run(java.time.LocalDate.of(2026, 11, 20)),
                                NewEntry.seen(sha256, path, "staffing", Fate.TAKEN, "")),
                        NOW,
                        "cron");
        return sha256;
    }

    private Archive archive() {
        return Archive.at(house.data().resolve("archive"));
    }

    private List<LedgerEntry> ledger() throws IOException {
        return new Ledger(house.data().resolve("ledger.csv"), torn -> {}).read();
    }
}
