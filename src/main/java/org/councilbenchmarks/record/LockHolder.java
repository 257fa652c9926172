package org.councilbenchmarks.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Who holds the lock.
 *
 * @param who the account that runs the command
 * @param pid of its process, on its machine
 * @param since when it took the lock
 */
public record LockHolder(String who, long pid, Instant since) {

    void write(Path file) throws IOException {
        StringBuilder line = new StringBuilder();
        OneLine.write(line, List.of(who, Long.toString(pid), since.toString()));
        byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
        // Goes with the process: after a power cut nobody holds the lock, so nobody waits for the disk.
        AtomicFiles.writeDerived(file, out -> out.write(bytes));
    }

    /** What the file says; empty where it is not there (any more) or not as written. */
    static Optional<LockHolder> read(Path file) throws IOException {
        try {
            String line = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
            return OneLine.read(line).filter(c -> c.size() == 3).flatMap(LockHolder::of);
        } catch (NoSuchFileException justReleased) {
            return Optional.empty();
        }
    }

    private static Optional<LockHolder> of(List<String> cells) {
        try {
            return Optional.of(new LockHolder(cells.get(0), Long.parseLong(cells.get(1)), Instant.parse(cells.get(2))));
        } catch (NumberFormatException | DateTimeParseException notAsWritten) {
            return Optional.empty();
        }
    }
}
