package org.councilbenchmarks.pipeline.night;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmarks.domain.ledger.LedgerEntry;

/** The files whose facts a run needs: what the ledger knows and was not withdrawn, and what is new. */
final class KnownFiles {
    private KnownFiles() {}

    /** In a stable order: by hash, so that files of one size or council spread over the groups. */
    static List<PlannedFile> all(List<LedgerEntry> ledger, List<PlannedFile> fresh) {
        Map<String, PlannedFile> files = new HashMap<>();
        Set<String> gone = new HashSet<>();
        for (LedgerEntry entry : ledger) {
            switch (entry.event()) {
                case SEEN -> files.putIfAbsent(entry.sha256(), new PlannedFile(entry.path(), entry.sha256()));
                case WITHDRAWN, ERASED -> gone.add(entry.sha256());
                case RUN, REREAD, EDITION -> {}
            }
        }
        fresh.forEach(f -> files.putIfAbsent(f.sha256(), f));
        return files.values().stream()
                .filter(f -> !gone.contains(f.sha256()))
                .sorted((a, b) -> a.sha256().compareTo(b.sha256()))
                .toList();
    }
}
