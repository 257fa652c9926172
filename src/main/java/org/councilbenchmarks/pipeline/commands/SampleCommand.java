package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.pipeline.console.SafeText;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.councilbenchmarks.sample.SampleFile;
import org.councilbenchmarks.sample.SampleRequest;
import org.councilbenchmarks.sample.SyntheticSector;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a synthetic sector to try things with. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Write the returns of a synthetic sector: real councils, invented figures, every row with the status sample.",
            "The same options give the same files. Files of an earlier sample in the folder are replaced; where any other"
                    + " file lies there, nothing is written."
        },
        footer = {
            "",
            "Examples:",
            "  council-benchmarks sample --councils 30 --to /tmp/try/input",
            "  council-benchmarks sample --councils 400 --years 5 --seed 7 --to full-sector",
            "",
            "Exit codes: 0 written, 1 a disk failed, 2 wrong usage, or other files lie in the folder."
        })
final class SampleCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 5;

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--councils",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many councils; more than there are means all (default: ${DEFAULT-VALUE}).")
    private int councils;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many financial years, back from the last that has ended (default: ${DEFAULT-VALUE}).")
    private int years;

    @Option(
            names = "--payments-per-council",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many payments of each council and year (default: ${DEFAULT-VALUE}).")
    private int payments;

    @Option(
            names = "--dirt",
            paramLabel = "SHARE",
            defaultValue = "0.02",
            description = "Share of the files, 0 to 1, that are as untidy as real ones (default: ${DEFAULT-VALUE}).")
    private double dirt;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2026",
            description = "Another number gives another sector (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--to", paramLabel = "DIR", description = "Folder to write into (default: the folder of --input).")
    private @Nullable Path to;

    @Override
    public Integer call() throws SettingsException, WrongUsageException, IOException {
        Workspace workspace = shared.quietWorkspace();
        Catalogue catalogue = Configured.catalogue(workspace.configuration());
        SampleRequest request = request(workspace);
        Path folder = to == null ? workspace.input() : to.toAbsolutePath().normalize();
        SampleFolder target = checked(folder);
        long bytes = 0;
        int files = 0;
        // About so many: a few councils do not send every return.
        long expected = (long) Math.min(
                        councils,
                        catalogue.councils().listIn(request.lastYear()).size())
                * (catalogue.returns().size() - 2 + (payments > 0 ? years : 0));
        try (RunLog.Progress progress = workspace.log().progress("writing sample files", expected)) {
            for (Iterator<SampleFile> all =
                            SyntheticSector.of(catalogue, request).files().iterator();
                    all.hasNext(); ) {
                SampleFile file = all.next();
                byte[] content = file.content();
                target.write(file.path(), content);
                bytes += content.length;
                files++;
                progress.step(1);
            }
        }
        tell(folder, files, bytes, target.finish());
        return ExitCode.DONE;
    }

    private SampleRequest request(Workspace workspace) throws WrongUsageException {
        FinancialYear last =
                FinancialYear.containing(workspace.settings().asOf()).previous();
        try {
            return new SampleRequest(councils, years, last, payments, dirt, seed);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private static SampleFolder checked(Path folder) throws WrongUsageException, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongUsageException(folder + " is a file; name a folder with --to.");
        }
        SampleFolder target = SampleFolder.open(folder);
        List<String> foreign = target.foreign();
        if (!foreign.isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(folder + " holds " + foreign.size() + (foreign.size() == 1 ? " file" : " files")
                    + " that this command did not write as it is now:");
            foreign.stream().limit(MOST_NAMED).forEach(path -> lines.add("  " + SafeText.of(path)));
            if (foreign.size() > MOST_NAMED) {
                lines.add("  … and " + (foreign.size() - MOST_NAMED) + " more");
            }
            lines.add("Nothing was written. Name an empty folder: council-benchmarks sample --to DIR");
            throw new WrongUsageException(lines);
        }
        return target;
    }

    private void tell(Path folder, int files, long bytes, int removed) {
        PrintWriter out = Streams.out(spec);
        out.println(String.format(Locale.ROOT, "%,d files, %.1f MB, were written to %s.", files, bytes / 1e6, folder));
        if (removed > 0) {
            out.println(removed + " files of an earlier sample, which are not part of this one, were removed.");
        }
        out.println("Benchmark them: council-benchmarks run --input " + folder);
        out.flush();
    }
}
