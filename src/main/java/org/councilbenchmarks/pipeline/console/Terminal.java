package org.councilbenchmarks.pipeline.console;

/**
 * Whether a person watches the output. The launcher asks the shell and says so, since Java of different versions answers
 * differently.
 */
public final class Terminal {
    static final String PROPERTY = "council-benchmarks.terminal";

    private Terminal() {}

    /** Whether standard output is a terminal. */
    public static boolean isThere() {
        return Boolean.getBoolean(PROPERTY);
    }

    /** Whether to colour: on a terminal, unless {@code NO_COLOR} asks for none. */
    public static boolean hasColour() {
        return isThere() && System.getenv("NO_COLOR") == null;
    }
}
