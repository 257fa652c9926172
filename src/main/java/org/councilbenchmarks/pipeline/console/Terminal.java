package org.councilbenchmarks.pipeline.console;

/**
 * Whether a person watches the output. The launcher asks the shell and says so, since Java of different versions answers
 * differently.
 */
public final class Terminal {
    static final String PROPERTY = "council-benchmarks.terminal";

    private static final String WIDTH = "council-benchmarks.width";
    /** Narrower ones are not worth reckoning with, and a terminal that does not say how wide it is says nought. */
    private static final int LEAST_WIDTH = 60;

    private Terminal() {}

    /** Whether standard output is a terminal. */
    public static boolean isThere() {
        return Boolean.getBoolean(PROPERTY);
    }

    /** How many characters stand in a line; endless where nobody watches or the terminal does not say. */
    public static int width() {
        int said = isThere() ? Integer.getInteger(WIDTH, 0) : 0;
        return said < LEAST_WIDTH ? Integer.MAX_VALUE : said;
    }

    /** Whether to colour: on a terminal, unless {@code NO_COLOR} asks for none. */
    public static boolean hasColour() {
        return isThere() && System.getenv("NO_COLOR") == null;
    }
}
