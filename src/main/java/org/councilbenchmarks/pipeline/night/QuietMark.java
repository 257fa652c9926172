package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.councilbenchmarks.record.AtomicFiles;

/**
 * {@code data/quiet.txt}: the circumstances under which nothing was new, and the edition that served. Where they are the
 * same tonight, so is the answer, and neither the ledger nor the index of the input folder has to be taken apart to give it.
 * Derived: without it the night looks closely.
 */
final class QuietMark {
    private static final String EDITION = "edition ";

    private final Path file;

    QuietMark(Path dataFolder) {
        this.file = dataFolder.resolve("quiet.txt");
    }

    /** The edition that served under these circumstances; empty where they are others, or none were kept. */
    Optional<String> findEdition(Circumstances circumstances) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String kept = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String wanted = circumstances.text() + EDITION;
        return kept.startsWith(wanted) && kept.endsWith("\n")
                ? Optional.of(kept.substring(wanted.length(), kept.length() - 1))
                : Optional.empty();
    }

    void keep(Circumstances circumstances, String edition) throws IOException {
        String text = circumstances.text() + EDITION + edition + "\n";
        AtomicFiles.writeDerived(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
