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
 * rests on it: that one could not be rebuilt. Ends, too, an erasure that was begun and cut off. Every other file is kept as long
 * as the record is, since every later edition says what became of it.
 */
final class WithdrawnFiles {
    private final Workspace workspace;
    private final List<LedgerEntry> ledger;

    private WithdrawnFiles(Workspace workspace, List<LedgerEntry> ledger) {
        this.workspace = workspace;
        this.ledger = ledger;
    }

    /** @return the paths of what was erased */
    static List<String> tidy(Workspace workspace) throws IOException {
        return new WithdrawnFiles(workspace, workspace.ledger().read()).tidy();
    }

    private List<String> tidy() throws IOException {
        Map<String, LedgerEntry> begun = archived(LedgerEvent.ERASED);
        Map<String, LedgerEntry> due = due();
        due.keySet().removeAll(begun.keySet());
        if (!due.isEmpty()) {
            workspace.ledger().append(entries(due), workspace.clock().instant(), workspace.who());
        }
        due.putAll(begun);
        if (!due.isEmpty()) {
            // After the ledger's lines: killed in between, the next run finds that it was begun.
            Erasure.of(workspace, due.keySet());
        }
        return due.values().stream().map(LedgerEntry::path).toList();
    }

    /** What is to be erased now, by hash; nothing where the operator keeps it all. */
    private Map<String, LedgerEntry> due() throws IOException {
        OptionalInt days = workspace.settings().upkeep().keepWithdrawnDays();
        if (days.isEmpty()) {
            return new LinkedHashMap<>();
        }
        Instant last = workspace.clock().instant().minus(Duration.ofDays(days.getAsInt()));
        Map<String, LedgerEntry> due = archived(LedgerEvent.WITHDRAWN);
        due.values().removeIf(entry -> entry.time().isAfter(last));
        try {
            due.keySet().removeAll(due.isEmpty() ? Set.of() : restedOn(workspace.shelf()));
        } catch (DamagedManifestException e) {
            workspace.log().warn("No withdrawn file is erased while an edition may rest on it: " + e.getMessage());
            due.clear();
        }
        return due;
    }

    /** The first line of an event about each file whose bytes are still there, by hash. */
    private Map<String, LedgerEntry> archived(LedgerEvent event) {
        Map<String, LedgerEntry> archived = new LinkedHashMap<>();
        ledger.stream()
                .filter(entry -> entry.event() == event)
                .filter(entry -> workspace.archive().find(entry.sha256()).isPresent())
                .forEach(entry -> archived.putIfAbsent(entry.sha256(), entry));
        return archived;
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

    private static List<NewEntry> entries(Map<String, LedgerEntry> due) {
        return due.values().stream()
                .map(entry -> NewEntry.withdrawn(entry.sha256(), entry.path(), entry.reason(), true))
                .toList();
    }
}
