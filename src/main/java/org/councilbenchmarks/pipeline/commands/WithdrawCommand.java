package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.console.SafeText;
import org.councilbenchmarks.pipeline.night.Erasure;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.councilbenchmarks.record.Lock;
import org.councilbenchmarks.record.NewEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file's submissions back out. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = {
            "Take a file's submissions back out. What they had superseded stands again from the next run on.",
            "The file stays withdrawn, also while it still lies in the input folder. Works while a run is going."
        },
        footer = {
            "",
            "Examples:",
            "  council-benchmarks withdraw staffing/cornwall.csv --reason 'sent twice'",
            "  council-benchmarks withdraw 3f9a01c2 --reason 'names of people in it' --erase",
            "",
            "Exit codes: 0 withdrawn, now or before; 2 no file, or more than one, is meant."
        })
final class WithdrawCommand implements Callable<Integer> {
    @Mixin
    private final SharedOptions shared = new SharedOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE-OR-HASH",
            description =
                    "The file's path as restricted/sources.csv has it or where it lies now, or the first eight or more"
                            + " digits of its SHA-256.")
    private String file = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why; it is kept in the ledger and stands in the sector body's files.")
    private String reason = "";

    @Option(
            names = "--erase",
            description = "Delete the archived bytes and all that was read from them too, for good: for personal data."
                    + " Editions that stood on them can no longer be verified.")
    private boolean erase;

    @Override
    public Integer call() throws SettingsException, WrongUsageException, IOException {
        if (reason.isBlank()) {
            throw new WrongUsageException("A reason has to be given: it is kept in the ledger.");
        }
        Workspace workspace = shared.quietWorkspace();
        TakenFile found = new TakenFiles(workspace.ledger().read(), workspace.input()).get(file);
        boolean erasing = erase && !found.isErased();
        if (!found.isWithdrawn() || erasing) {
            List<LedgerEntry> ignored = workspace
                    .ledger()
                    .append(
                            List.of(NewEntry.withdrawn(found.sha256(), found.path(), reason.strip(), erase)),
                            workspace.clock().instant(),
                            workspace.who());
        }
        // After the ledger's line: killed in between, the same command again finishes the work.
        boolean gone = erase && Erasure.of(workspace, Set.of(found.sha256()));
        tell(workspace, found, gone);
        return ExitCode.DONE;
    }

    private void tell(Workspace workspace, TakenFile found, boolean gone) throws IOException {
        PrintWriter out = Streams.out(spec);
        String name = SafeText.of(found.path()) + " (" + found.sha256().substring(0, 8) + ")";
        if (found.isWithdrawn()) {
            out.println(name + " was withdrawn before: " + SafeText.of(found.withdrawnFor()));
        } else {
            out.println(name + " is withdrawn: " + SafeText.of(reason.strip()));
            out.println("The next run settles without it: what it had superseded stands again, and a new edition is"
                    + " published where that changes anything.");
        }
        if (gone) {
            out.println(
                    "Its archived bytes and what was read from them are erased. Editions that stood on them stay as they"
                            + " are, but can no longer be verified; feedback files are rewritten by the next run.");
        } else if (erase) {
            out.println("Its archived bytes were erased already.");
        }
        if (java.nio.file.Files.exists(workspace.input().resolve(found.path()))) {
            out.println("A file still lies at " + workspace.input().resolve(found.path())
                    + "; with these bytes it is not taken again.");
        }
        Lock.findHolder(workspace.data())
                .ifPresent(holder -> out.println("A run is at work since " + holder.since()
                        + " and may still publish an edition with it; the one after does not."));
        out.flush();
    }
}
