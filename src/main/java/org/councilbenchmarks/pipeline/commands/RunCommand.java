package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.councilbenchmarks.pipeline.night.Night;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The nightly job. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Take in what is new, work out benchmarks, publish an edition. The default command.",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed or stopped (run again to restart), 2 wrong usage or configuration,"
                    + " 3 done, but a person is needed (with --strict), 4 another run is at work."
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final SharedOptions shared = new SharedOptions();

    @Option(names = "--strict", description = "Exit with 3 where a submission was refused.")
    private boolean strict;

    @Option(names = "--with-sample", description = "Let sample data stand beside real data; every figure says so.")
    private boolean withSample;

    @Override
    public Integer call() throws SettingsException, IOException {
        return new Night(shared.workspace(), withSample, strict).run();
    }
}
