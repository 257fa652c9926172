package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.pipeline.edition.DamagedManifestException;
import org.councilbenchmarks.pipeline.edition.EditionShelf;
import org.councilbenchmarks.pipeline.edition.Manifest;
import org.councilbenchmarks.pipeline.edition.Manifests;

/**
 * Takes away editions above the number that is kept, the first published first. An edition stays that a kept one was compared
 * with: without it that one could not be rebuilt.
 */
final class KeptEditions {

    private KeptEditions() {}

    /** @return the names of what was taken away */
    static List<String> tidy(Workspace workspace) throws IOException {
        OptionalInt keep = workspace.settings().upkeep().keepEditions();
        if (keep.isEmpty()) {
            return List.of();
        }
        EditionShelf shelf = workspace.shelf();
        List<String> published = published(workspace.ledger().read(), shelf);
        Set<String> kept =
                new HashSet<>(published.subList(Math.max(0, published.size() - keep.getAsInt()), published.size()));
        shelf.findLatest().ifPresent(kept::add);
        try {
            for (String name : List.copyOf(kept)) {
                Optional<Manifest> manifest = Manifests.find(shelf.folder(name));
                manifest.map(Manifest::previousEdition).ifPresent(kept::add);
            }
        } catch (DamagedManifestException e) {
            workspace
                    .log()
                    .warn("No edition is taken away while one cannot say what it was compared with: " + e.getMessage());
            return List.of();
        }
        List<String> removed = new ArrayList<>();
        for (String name : published) {
            if (!kept.contains(name)) {
                shelf.remove(name);
                removed.add(name);
            }
        }
        return removed;
    }

    /** Those on the shelf, each by the last time that it was published: one that was gone back to is young again. */
    private static List<String> published(List<LedgerEntry> ledger, EditionShelf shelf) {
        Set<String> names = new LinkedHashSet<>();
        ledger.stream()
                .filter(entry -> entry.event() == LedgerEvent.EDITION)
                .map(LedgerEntry::path)
                .forEach(name -> {
                    names.remove(name);
                    names.add(name);
                });
        return names.stream().filter(shelf::has).toList();
    }
}
