package org.councilbenchmarks.pipeline.commands;

import java.util.Optional;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.console.FaultInWords;
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
        Optional<String> words = FaultInWords.of(e);
        if (words.isPresent()) {
            System.err.println("council-benchmarks: " + words.get());
            return ExitCode.FAILED;
        }
        // Our own fault: whoever mends it needs all of it.
        System.err.println("council-benchmarks: a fault of the program itself; please report it with what follows.");
        e.printStackTrace();
        return ExitCode.FAILED;
    }
}
