package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.util.Optional;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.settings.SettingsException;

/** Carries out what was typed: what cron types by itself, everything else by the command-line library. */
public final class Commands {
    /** Set by the launcher for its first try: whether nothing is new is to be seen at a glance, or to be left. */
    private static final String GLANCE = "council-benchmarks.glance";

    private Commands() {}

    /**
     * Carries out a command line.
     *
     * @return one of the codes of {@link org.councilbenchmarks.pipeline.console.ExitCode}
     */
    public static int execute(String... arguments) {
        Optional<PlainRun> plain = PlainRun.of(arguments);
        if (Boolean.getBoolean(GLANCE)) {
            return plain.isPresent() && plain.get().glance() ? ExitCode.DONE : ExitCode.FAILED;
        }
        if (plain.isEmpty()) {
            return CommandLines.execute(arguments);
        }
        try {
            return plain.get().run();
        } catch (SettingsException | IOException | RuntimeException e) {
            return FaultsInWords.tell(e);
        }
    }
}
