package org.councilbenchmarks.pipeline;

import org.councilbenchmarks.pipeline.commands.CommandLines;

/** The command line's door. */
public final class Main {
    private Main() {}

    /** @param arguments the command line, as typed */
    public static void main(String[] arguments) {
        System.exit(CommandLines.execute(arguments));
    }
}
