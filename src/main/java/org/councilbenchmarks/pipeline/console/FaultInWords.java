package org.councilbenchmarks.pipeline.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilbenchmarks.record.DamagedRecordException;

/** What went wrong, as sentences for whoever runs the program: faults of the machine and of the record, not those of ours. */
public final class FaultInWords {
    /** How operating systems say that nothing more can be written. */
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk full", "quota exceeded", "file too large");

    private FaultInWords() {}

    /** Empty where it is a fault of the program itself, of which whoever mends it needs all there is. */
    public static Optional<String> of(Throwable fault) {
        String full = "";
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof OutOfMemoryError) {
                return Optional.of(outOfMemory());
            }
            String message = String.valueOf(t.getMessage());
            if (FULL.stream().anyMatch(message.toLowerCase(Locale.ROOT)::contains)) {
                full = message;
            }
        }
        if (!full.isEmpty()) {
            return Optional.of("The disk is full, or the account has reached its limit (" + full
                    + "). Make room for the folders of data and output, and for temporary files.");
        }
        return switch (fault) {
            case DamagedRecordException damaged ->
                Optional.of(damaged.getMessage() + ". Nothing was changed. Restore this file from a backup.");
            case UncheckedIOException unchecked -> Optional.of(inWords(unchecked.getCause()));
            case IOException io -> Optional.of(inWords(io));
            default -> Optional.empty();
        };
    }

    private static String outOfMemory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return "Java ran out of memory; it may use %d MB. Give it more, as COUNCIL_BENCHMARKS_JAVA_OPTS=-Xmx%dm, or fewer"
                        .formatted(megabytes, 2 * megabytes)
                + " --threads.";
    }

    private static String inWords(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + " is not there.";
            case AccessDeniedException denied ->
                denied.getFile() + " may not be read or written by the account " + System.getProperty("user.name")
                        + ".";
            case FileAlreadyExistsException there
            when there.getReason() == null -> there.getFile() + " is in the way: it is not a folder.";
            case FileSystemException system
            when system.getReason() != null -> system.getFile() + ": " + system.getReason() + ".";
            case FileSystemException system ->
                system.getFile() + " cannot be used (" + system.getClass().getSimpleName() + ").";
            default -> String.valueOf(e.getMessage());
        };
    }
}
