package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.console.Paint;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how things stand, and sounds the alarm where the nightly run did not come. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Print the last runs and what each did, the latest edition, files that wait for somebody, returns missing or late"
                    + " by the calendar, and who holds the lock.",
            "Changes nothing and works while a run is going."
        },
        footer = {
            "",
            "Examples:",
            "  council-benchmarks status",
            "  council-benchmarks status --format json",
            "  council-benchmarks status --alert-if-older-than 26h || mail -s late operator",
            "",
            "Exit codes: 0 done, 2 wrong usage or settings, 3 overdue by --alert-if-older-than."
        })
final class StatusCommand implements Callable<Integer> {
    /** How it is printed. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--alert-if-older-than",
            paramLabel = "AGE",
            converter = AgeConverter.class,
            description =
                    "Exit with 3 where the last run that did not fail ended longer ago than that, as 26h, 90m or 2d,"
                            + " or there was none.")
    private @Nullable Duration alertAge;

    @Override
    public Integer call() throws SettingsException, IOException {
        Workspace workspace = shared.quietWorkspace();
        Status status = Status.of(workspace);
        boolean overdue =
                alertAge != null && status.isOverdue(alertAge, workspace.clock().instant());
        PrintWriter out = Streams.out(spec);
        switch (format) {
            case TEXT -> new StatusText(out, Paint.forTerminal()).print(status, overdue);
            case JSON -> out.println(JsonText.of(StatusJson.of(status, overdue)));
        }
        out.flush();
        return overdue ? ExitCode.PERSON_NEEDED : ExitCode.DONE;
    }
}
