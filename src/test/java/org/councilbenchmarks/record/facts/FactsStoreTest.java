package org.councilbenchmarks.record.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.councilbenchmarks.record.facts.FactsSamples.KEY;
import static org.councilbenchmarks.record.facts.FactsSamples.LAYOUT;
import static org.councilbenchmarks.record.facts.FactsSamples.SYSTEMS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsStoreTest {
    @TempDir
    Path folder;

    private final List<String> damage = new ArrayList<>();
    private final Facts facts = FactsSamples.small();
    private FactsStore store;

    @BeforeEach
    void openStore() {
        store = new FactsStore(folder, (key, file, what) -> damage.add(what));
    }

    @Test
    void whatWasNeverWrittenIsAbsent() throws IOException {
        assertThat(store.has(KEY)).isFalse();
        assertThat(store.findSummary(KEY)).isEmpty();
        assertThat(store.findRows(KEY, 0, LAYOUT)).isEmpty();
        assertThat(damage).isEmpty();
    }

    @Test
    void givesBackTheSummaryAndTheRowsOfEachSubmission() throws IOException {
        store.write(KEY, facts);

        assertThat(store.has(KEY)).isTrue();
        assertThat(store.findSummary(KEY)).contains(facts.summary());
        assertThat(store.findRows(KEY, 0, LAYOUT))
                .contains(facts.submissions().get(0).rows());
        assertThat(store.findRows(KEY, 1, LAYOUT))
                .contains(facts.submissions().get(1).rows());
        assertThat(files())
                .containsExactly(folder.resolve(KEY.source().substring(0, 2)).resolve(KEY + ".facts"));
    }

    @Test
    void equalTextsAreOneObjectAndRowsShareTheLayout() throws IOException {
        store.write(KEY, facts);

        List<Row> rows = store.findRows(KEY, 0, LAYOUT).orElseThrow();
        assertThat(rows.get(0).cell("supplier")).isSameAs(rows.get(1).cell("supplier"));
        assertThat(rows).allSatisfy(row -> assertThat(row.layout()).isSameAs(LAYOUT));
    }

    @Test
    void aFileThatCouldNotBeUsedHasFactsToo() throws IOException {
        Facts refused = new Facts(
                FileReading.unusable(Reception.REFUSED, "not-a-csv", Optional.empty(), Dialect.UNKNOWN),
                List.of(),
                FindingTally.NONE);

        store.write(KEY, refused);

        assertThat(store.findSummary(KEY)).contains(refused.summary());
    }

    @Test
    void aSubmissionWithoutTakenRowsHasNone() throws IOException {
        store.write(
                KEY, FactsSamples.facts(List.of(FactsSamples.submission("E06000052", List.of())), FindingTally.NONE));

        assertThat(store.findRows(KEY, 0, LAYOUT)).contains(List.of());
    }

    @Test
    void equalFactsAreEqualBytes() throws IOException {
        store.write(KEY, facts);
        byte[] first = Files.readAllBytes(files().getFirst());
        store.write(KEY, FactsSamples.small());

        assertThat(files().getFirst()).hasBinaryContent(first);
    }

    @Test
    void otherColumnsAreOurOwnFault() throws IOException {
        store.write(KEY, facts);
        Layout other = Layout.of(SYSTEMS, List.of("system_ref", "annual_cost_gbp", "supplier"));

        assertThatThrownBy(() -> store.findRows(KEY, 0, other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("their key leaves out something");
    }

    @Test
    void cutShortAnywhereTheyCountAsAbsent() throws IOException {
        store.write(KEY, facts);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(store.findSummary(KEY)).as("cut to %s bytes", length).isEmpty();
        }
        assertThat(damage).hasSize(whole.length);
    }

    @Test
    void oneWrongBitAnywhereIsNoticedByWhatReadsIt() throws IOException {
        store.write(KEY, facts);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);

        // The eight bytes at the start say what the file is; nothing of ours reads them.
        for (int at = 8; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 4;
            Files.write(file, flipped);
            damage.clear();
            boolean noticed = store.findSummary(KEY).isEmpty()
                    || store.findRows(KEY, 0, LAYOUT).isEmpty()
                    || store.findRows(KEY, 1, LAYOUT).isEmpty();
            assertThat(noticed).as("byte %s", at).isTrue();
            assertThat(damage).hasSize(1);
        }
    }

    @Test
    void damageInOneSubmissionLeavesTheOthersReadableAndIsWrittenOver() throws IOException {
        store.write(KEY, facts);
        Path file = files().getFirst();
        byte[] damaged = Files.readAllBytes(file);
        damaged[9] ^= 1; // in the first submission's rows
        Files.write(file, damaged);

        assertThat(store.findRows(KEY, 0, LAYOUT)).isEmpty();
        assertThat(store.findRows(KEY, 1, LAYOUT)).isPresent();
        store.write(KEY, facts);
        assertThat(store.findRows(KEY, 0, LAYOUT)).isPresent();
    }

    @Test
    void whatAKilledWriterLeftIsTidiedAway() throws IOException {
        store.tidy();
        store.write(KEY, facts);
        Path whole = files().getFirst();
        Files.writeString(whole.resolveSibling("." + whole.getFileName() + ".1234.part"), "hal");

        store.tidy();

        assertThat(files()).containsExactly(whole);
    }

    @Test
    void erasingAFileTakesOutAllThatWasEverReadFromItAndNothingElse() throws IOException {
        FactsKey underOtherConfiguration = FactsKey.of(KEY.source(), "systems", "2".repeat(64), "1.0.0");
        FactsKey ofOtherFile = FactsKey.of("0".repeat(63) + "1", "systems", "1".repeat(64), "1.0.0");
        for (FactsKey key : List.of(KEY, underOtherConfiguration, ofOtherFile)) {
            store.write(key, facts);
        }

        assertThat(store.deleteAll(KEY.source())).isTrue();

        assertThat(store.has(KEY)).isFalse();
        assertThat(store.has(underOtherConfiguration)).isFalse();
        assertThat(store.has(ofOtherFile)).isTrue();
        assertThat(store.deleteAll(KEY.source())).isFalse();
        assertThat(store.deleteAll("f".repeat(64))).isFalse();
    }

    @Test
    void theKeyDependsOnEachOfItsParts() {
        String hash = "0".repeat(64);
        assertThat(Stream.of(
                        FactsKey.of(hash, "ab", "c", "1"),
                        FactsKey.of(hash, "a", "bc", "1"),
                        FactsKey.of(hash, "ab", "", "c1"),
                        FactsKey.of(hash, "ab", "c", "2"),
                        FactsKey.of("1".repeat(64), "ab", "c", "1")))
                .doesNotHaveDuplicates();
        assertThat(FactsKey.of(hash, "ab", "c", "1")).isEqualTo(FactsKey.of(hash, "ab", "c", "1"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
