package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.councilbenchmarks.pipeline.verify.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Rebuilds an edition from the record and compares it with what was published. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Rebuild an edition in a scratch folder from archive, ledger and archived configuration, and compare it"
                    + " byte for byte with what was published.",
            "Where the program has another version than the edition, the CSV files are compared; where Java is"
                    + " another build, all but the PDF files."
        },
        footer = {"", "Exit codes: 0 the same, 1 it could not be rebuilt, 3 a difference was found."})
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private final SharedOptions shared = new SharedOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "EDITION",
            description = "Name of the edition, as 2026-11-22-1a2b3c4d (default: the latest).")
    private @Nullable String edition;

    @Override
    public Integer call() throws SettingsException, IOException {
        Workspace workspace = shared.workspace();
        Optional<String> name = edition == null ? workspace.shelf().findLatest() : Optional.of(edition);
        if (name.isEmpty()) {
            System.err.println(
                    "There is no edition in " + workspace.output() + " yet. Make one: council-benchmarks run");
            return ExitCode.WRONG_USAGE;
        }
        if (!workspace.shelf().has(name.get())) {
            System.err.println("There is no edition " + name.get() + ". Known are: "
                    + String.join(", ", workspace.shelf().list()));
            return ExitCode.WRONG_USAGE;
        }
        Verification verification = Verification.of(workspace, name.get());
        if (verification.differences().isEmpty()) {
            System.out.println("Edition " + verification.edition() + " is what the record gives: "
                    + verification.files() + " files, the same bytes."
                    + verification.sameness().caveat());
            return ExitCode.DONE;
        }
        verification.differences().forEach(System.out::println);
        System.out.println("Edition " + verification.edition() + ": "
                + verification.differences().size() + " of " + verification.files() + " files differ.");
        return ExitCode.PERSON_NEEDED;
    }
}
