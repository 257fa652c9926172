package org.councilbenchmarks.pipeline;

import java.util.Locale;
import org.councilbenchmarks.pipeline.commands.Commands;
import org.councilbenchmarks.pipeline.console.ExitCode;

/** The command line's door. */
public final class Main {
    private Main() {}

    /** @param arguments the command line, as typed */
    public static void main(String[] arguments) {
        // Numbers are written the same whatever the language of the machine.
        Locale.setDefault(Locale.UK);
        int code = Commands.execute(arguments);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }
}
