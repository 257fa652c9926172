package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.settings.SettingsException;

/** How what went wrong with a command is told: in words, and with all there is only where the fault is ours. */
final class FaultsInWords {
    private FaultsInWords() {}

    /** Tells it on standard error. @return one of the codes of {@link ExitCode} */
    static int tell(Exception e) {
        if (e instanceof SettingsException settings) {
            System.err.println("The settings cannot be used; nothing was done:");
            settings.faults().forEach(fault -> System.err.println("  " + fault));
            return ExitCode.WRONG_USAGE;
        }
        if (e instanceof WrongUsageException wrong) {
            wrong.lines().forEach(System.err::println);
            return ExitCode.WRONG_USAGE;
        }
        Exception cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
        if (cause instanceof IOException io) {
            System.err.println("council-benchmarks: " + inWords(io));
            return ExitCode.FAILED;
        }
        // Our own fault: whoever mends it needs all of it.
        System.err.println("council-benchmarks: a fault of the program itself; please report it with what follows.");
        e.printStackTrace();
        return ExitCode.FAILED;
    }

    private static String inWords(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + " is not there.";
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written.";
            case FileSystemException system -> system.getFile() + ": " + system.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
