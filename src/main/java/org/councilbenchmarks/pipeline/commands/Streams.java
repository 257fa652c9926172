package org.councilbenchmarks.pipeline.commands;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: what was asked for, and what is said beside it. */
final class Streams {
    private Streams() {}

    /** @param spec given by picocli before a command is called */
    static PrintWriter out(@Nullable CommandSpec spec) {
        return given(spec).commandLine().getOut();
    }

    /** @param spec given by picocli before a command is called */
    static PrintWriter err(@Nullable CommandSpec spec) {
        return given(spec).commandLine().getErr();
    }

    private static CommandSpec given(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("A command is called by picocli only");
        }
        return spec;
    }
}
