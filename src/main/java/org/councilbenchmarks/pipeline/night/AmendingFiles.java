package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.io.InputStream;
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
 * The files whose facts hold rows of given ones: themselves, the mended feedback that gives rows back to them, the mended
 * feedback on that, and so on. Known by the hash that stands in them, whatever program wrote them.
 */
final class AmendingFiles {
    private static final int BLOCK = 1 << 20;
    private static final int HASH = 64;

    private AmendingFiles() {}

    static Set<String> of(Set<String> hashes, List<LedgerEntry> ledger, Archive archive) throws IOException {
        List<String> seen = ledger.stream()
                .filter(entry -> entry.event() == LedgerEvent.SEEN)
                .map(LedgerEntry::sha256)
                .distinct()
                .toList();
        Set<String> found = new TreeSet<>(hashes);
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

    /** In sixteen bits too, where every other byte is zero. A hash may lie across two blocks. */
    private static boolean names(Path file, Set<String> hashes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String end = "";
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                String text = end + new String(block, StandardCharsets.ISO_8859_1).replace("\0", "");
                if (hashes.stream().anyMatch(text::contains)) {
                    return true;
                }
                end = text.substring(Math.max(0, text.length() - HASH + 1));
            }
            return false;
        }
    }
}
