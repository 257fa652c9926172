package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.pipeline.edition.DamagedManifestException;
import org.councilbenchmarks.pipeline.edition.EditionShelf;
import org.councilbenchmarks.pipeline.edition.Manifest;
import org.councilbenchmarks.pipeline.edition.Manifests;
import org.councilbenchmarks.record.NewEntry;

/**
 * Erases from the archive what was withdrawn longer ago than the operator keeps it, unless an edition in the output folder
 * rests on it: that one could not be rebuilt. Every other file is kept as long as the record is, since every later edition
 * says what became of it.
 */
final class WithdrawnFiles {
    private WithdrawnFiles() {}

    /** @return the paths of what was erased */
    static List<String> tidy(Workspace workspace) throws IOException {
        OptionalInt days = workspace.settings().upkeep().keepWithdrawnDays();
        if (days.isEmpty()) {
            return List.of();
        }
        Instant last = workspace.clock().instant().minus(Duration.ofDays(days.getAsInt()));
        List<LedgerEntry> ledger = workspace.ledger().read();
        Map<String, LedgerEntry> due = withdrawnUntil(last, ledger);
        due.keySet().removeIf(sha256 -> workspace.archive().find(sha256).isEmpty());
        if (due.isEmpty()) {
            return List.of();
        }
        try {
            due.keySet().removeAll(restedOn(workspace.shelf()));
        } catch (DamagedManifestException e) {
            workspace.log().warn("No withdrawn file is erased while an edition may rest on it: " + e.getMessage());
            return List.of();
        }
        List<NewEntry> entries = entries(due, ledger);
        if (!entries.isEmpty()) {
            workspace.ledger().append(entries, workspace.clock().instant(), workspace.who());
        }
        // After the ledger's lines: killed in between, the next run finds the bytes still there and erases them.
        Erasure.of(workspace, due.keySet());
        return due.values().stream().map(LedgerEntry::path).toList();
    }

    /** The first line that withdraws each, by hash. */
    private static Map<String, LedgerEntry> withdrawnUntil(Instant last, List<LedgerEntry> ledger) {
        Map<String, LedgerEntry> withdrawn = new LinkedHashMap<>();
        ledger.stream()
                .filter(WithdrawnFiles::withdraws)
                .forEach(entry -> withdrawn.putIfAbsent(entry.sha256(), entry));
        withdrawn.values().removeIf(entry -> entry.time().isAfter(last));
        return withdrawn;
    }

    private static boolean withdraws(LedgerEntry entry) {
        return entry.event() == LedgerEvent.WITHDRAWN || entry.event() == LedgerEvent.ERASED;
    }

    private static Set<String> restedOn(EditionShelf shelf) throws IOException {
        Set<String> hashes = new HashSet<>();
        for (String edition : shelf.list()) {
            Manifests.find(shelf.folder(edition)).stream()
                    .map(Manifest::inputs)
                    .flatMap(List::stream)
                    .filter(input -> !input.fate().equals(Fate.WITHDRAWN.code()))
                    .forEach(input -> hashes.add(input.sha256()));
        }
        return hashes;
    }

    /** None for what the ledger says is erased already. */
    private static List<NewEntry> entries(Map<String, LedgerEntry> due, List<LedgerEntry> ledger) {
        Set<String> erased = new HashSet<>();
        ledger.stream()
                .filter(entry -> entry.event() == LedgerEvent.ERASED)
                .forEach(entry -> erased.add(entry.sha256()));
        return due.values().stream()
                .filter(entry -> !erased.contains(entry.sha256()))
                .map(entry -> NewEntry.withdrawn(entry.sha256(), entry.path(), entry.reason(), true))
                .toList();
    }
}
