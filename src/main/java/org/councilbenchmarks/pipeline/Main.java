package org.councilbenchmarks.pipeline;

/** The command line's door. */
public final class Main {

    private Main() {}

    /**
     * Says which program this is.
     *
     * @param arguments the command line, as typed
     */
    public static void main(String[] arguments) {
        System.out.println("council-benchmarks");
    }
}
