package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.record.Archive;

/**
 * The files whose facts hold rows of a given one: itself, the mended feedback that gives rows back to it, the mended
 * feedback on that, and so on. Known by the hash that stands in them, whatever program wrote them.
 */
final class AmendingFiles {
    private AmendingFiles() {}

    static Set<String> of(String sha256, List<LedgerEntry> ledger, Archive archive) throws IOException {
        List<String> seen = ledger.stream()
                .filter(entry -> entry.event() == LedgerEvent.SEEN)
                .map(LedgerEntry::sha256)
                .distinct()
                .toList();
        Set<String> found = new TreeSet<>(Set.of(sha256));
        int before = 0;
        while (found.size() > before) {
            before = found.size();
            for (String file : seen) {
                Optional<Path> bytes = archive.find(file);
                if (!found.contains(file) && bytes.isPresent() && names(bytes.get(), found)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** In sixteen bits too, where every other byte is zero. */
    private static boolean names(Path file, Set<String> hashes) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\0", "");
        return hashes.stream().anyMatch(text::contains);
    }
}
