package org.councilbenchmarks.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.domain.returns.Fate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Instant NIGHT = Instant.parse("2026-06-01T23:00:00Z");
    private static final String HASH = Sha256.of("abc");

    @TempDir
    Path data;

    private final List<TornLine> torn = new ArrayList<>();
    private Path file;
    private Ledger ledger;

    @BeforeEach
    void openLedger() {
        file = data.resolve("ledger.csv");
        ledger = new Ledger(file, torn::add);
    }

    @Test
    void isEmptyBeforeTheFirstRun() throws IOException {
        assertThat(ledger.read()).isEmpty();
        ledger.mend();
        assertThat(file).doesNotExist();
    }

    @Test
    void numbersEntriesOnAndWritesThemAsLines() throws IOException {
        ledger.append(
                List.of(
                        NewEntry.run(LocalDate.of(2026, 6, 1)),
                        NewEntry.seen(HASH, "a.csv", "staffing", Fate.TAKEN, "")),
                NIGHT,
                "cron");
        ledger.append(List.of(NewEntry.withdrawn(HASH, "a.csv", "wrong, sadly", false)), NIGHT, "jo");

        assertThat(file).content().isEqualTo("""
                sequence,time,event,sha256,path,return,fate,reason,who
                1,2026-06-01T23:00:00Z,run,,,,,2026-06-01,cron
                2,2026-06-01T23:00:00Z,seen,%1$s,a.csv,staffing,taken,,cron
                3,2026-06-01T23:00:00Z,withdrawn,%1$s,a.csv,,withdrawn,"wrong, sadly",jo
                """.formatted(HASH));
        assertThat(ledger.read()).extracting(LedgerEntry::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void givesBackTextsExactlyEvenThoseThatASpreadsheetWouldRun() throws IOException {
        String nasty = "=cmd|' /C calc'!A0,\"x\"\r\n\\n\té";
        NewEntry entry = NewEntry.withdrawn(HASH, "=a\nb.csv", nasty, true);

        List<LedgerEntry> written = ledger.append(List.of(entry), NIGHT, "-jo");

        assertThat(ledger.read()).isEqualTo(written);
        assertThat(written)
                .containsExactly(new LedgerEntry(
                        1, NIGHT, LedgerEvent.ERASED, HASH, "=a\nb.csv", "", "withdrawn", nasty, "-jo"));
    }

    @Test
    void aLineCutShortAnywhereIsSetAsideAndTheRestGoesOn() throws IOException {
        ledger.append(List.of(NewEntry.run(LocalDate.of(2026, 6, 1))), NIGHT, "cron");
        byte[] whole = Files.readAllBytes(file);
        ledger.append(List.of(NewEntry.edition("2026-06-01-12345678", HASH)), NIGHT, "cron");
        byte[] longer = Files.readAllBytes(file);

        for (int cut = whole.length + 1; cut < longer.length; cut += 8) {
            Files.write(file, Arrays.copyOf(longer, cut));
            assertThat(ledger.read()).as("cut at %s", cut).hasSize(1);
            ledger.append(List.of(NewEntry.edition("2026-06-01-12345678", HASH)), NIGHT, "cron");
            assertThat(file).hasBinaryContent(longer);
        }
        assertThat(torn).hasSizeGreaterThan(10);
    }

    @Test
    void whatWasCutShortIsKeptAndSaid() throws IOException {
        ledger.append(List.of(NewEntry.run(LocalDate.of(2026, 6, 1))), NIGHT, "cron");
        byte[] whole = Files.readAllBytes(file);
        Files.writeString(data.resolve("ledger-torn-1.txt"), "an older one");
        Files.writeString(file, Files.readString(file) + "2,2026-06");

        ledger.mend();

        assertThat(file).hasBinaryContent(whole);
        assertThat(data.resolve("ledger-torn-2.txt")).hasContent("2,2026-06");
        assertThat(torn).containsExactly(new TornLine(data.resolve("ledger-torn-2.txt"), 9));
        assertThat(torn.getFirst().message()).contains("9 bytes").contains("ledger-torn-2.txt");
    }

    @Test
    void evenAHeaderCutShortIsMended() throws IOException {
        Files.writeString(file, "sequence,ti");

        ledger.append(List.of(NewEntry.run(LocalDate.of(2026, 6, 1))), NIGHT, "cron");

        assertThat(ledger.read()).hasSize(1);
        assertThat(torn).hasSize(1);
    }

    @Test
    void readingChangesNothing() throws IOException {
        ledger.append(List.of(NewEntry.run(LocalDate.of(2026, 6, 1))), NIGHT, "cron");
        Files.writeString(file, Files.readString(file) + "2,2026-06");
        byte[] before = Files.readAllBytes(file);

        ledger.read();

        assertThat(file).hasBinaryContent(before);
        assertThat(torn).isEmpty();
    }

    @Test
    void aMissingARepeatedAndAnUnreadableLineAreNamedAndNothingIsAdded() throws IOException {
        List<NewEntry> three = List.of(
                NewEntry.run(LocalDate.of(2026, 6, 1)),
                NewEntry.seen(HASH, "a.csv", "staffing", Fate.TAKEN, ""),
                NewEntry.run(LocalDate.of(2026, 6, 2)));
        ledger.append(three, NIGHT, "cron");
        List<String> lines = Files.readAllLines(file);

        assertDamaged(List.of(lines.get(0), lines.get(1), lines.get(3)), 3, "sequence 3 where 2 is due");
        assertDamaged(List.of(lines.get(0), lines.get(1), lines.get(1)), 3, "sequence 1 where 2 is due");
        assertDamaged(List.of(lines.get(0), lines.get(1), "2,x", lines.get(3)), 3, "not a line of the ledger: 2,x");
        assertDamaged(List.of(lines.get(0), lines.get(1).replace(",run,", ",ran,")), 2, "unknown event ran");
        assertDamaged(List.of(lines.get(0), lines.get(1).replace("T23", " 23")), 2, "not a time");
        assertDamaged(List.of(lines.get(0) + "\r", lines.get(1)), 1, "not the header");
    }

    private void assertDamaged(List<String> lines, int line, String message) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(ledger::read)
                .isInstanceOf(DamagedRecordException.class)
                .hasMessageContaining("ledger.csv, line " + line + ": " + message);
        assertThatThrownBy(() -> ledger.append(List.of(), NIGHT, "cron")).isInstanceOf(DamagedRecordException.class);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void severalWritersAtOnceLoseNothing() throws Exception {
        List<Callable<List<LedgerEntry>>> appends = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Ledger other = new Ledger(file, torn::add);
            NewEntry entry = NewEntry.withdrawn(HASH, i + ".csv", "", false);
            appends.add(() -> other.append(List.of(entry), NIGHT, "jo"));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<LedgerEntry>> append : threads.invokeAll(appends)) {
                append.get();
            }
        }

        assertThat(ledger.read()).extracting(LedgerEntry::path).hasSize(8).doesNotHaveDuplicates();
        assertThat(Files.readString(file, UTF_8).lines()).hasSize(9);
    }
}
