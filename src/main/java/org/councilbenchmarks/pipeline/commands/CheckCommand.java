package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.console.Paint;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.pipeline.console.Terminal;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.pipeline.reading.ReturnFileReader;
import org.councilbenchmarks.pipeline.settings.Settings;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.councilbenchmarks.settle.SettlePolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with files, before they are sent or dropped. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Validate returns and print what is wrong with them, gravest first. Stores nothing.",
            "A file is read as a run would read it; several are checked against each other too."
        },
        footer = {
            "",
            "Examples:",
            "  council-benchmarks check spending-2025-26.csv",
            "  council-benchmarks check --council Cornwall --year 2025-26 input/*/*.csv",
            "  council-benchmarks check --format csv --as staffing export.csv > findings.csv",
            "  unzip -p returns.zip skills.csv | council-benchmarks check --as skills -",
            "",
            "Exit codes: 0 all is taken (queries and notes may remain), 2 wrong usage or configuration, 3 something was"
                    + " refused, needs a line of mapping or conflicts, or nothing in the files is of --council and --year."
        })
final class CheckCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to check; - reads standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--as",
            paramLabel = "RETURN",
            description =
                    "Which return the files are meant to be, as the folder of input would say. A file is recognised"
                            + " by its header all the same; the return decides where that leaves a doubt.")
    private @Nullable String as;

    @Option(
            names = "--council",
            paramLabel = "CODE",
            description = "Only what is said of this council's rows, by code or name, and of files as a whole.")
    private @Nullable String council;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Only what is said of rows of this financial year, as 2025-26, and of files as a whole.")
    private @Nullable String year;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Findings printed per file; the rest are counted (default: 20 for text, all for json and csv).")
    private @Nullable Integer limit;

    @Override
    public Integer call() throws SettingsException, WrongUsageException, IOException {
        if (limit != null && limit < 0) {
            throw new WrongUsageException("--limit is " + limit + "; wanted is a number from 0.");
        }
        Workspace workspace = shared.quietWorkspace();
        Catalogue catalogue = Configured.catalogue(workspace.configuration());
        CheckSelection selection = selection(catalogue);
        List<CheckedFile> checked = check(workspace, catalogue, selection);
        boolean nothingAsked = selection.isNarrow()
                && checked.stream().allMatch(file -> file.submissions().isEmpty());
        print(catalogue, checked, nothingAsked);
        return nothingAsked || checked.stream().anyMatch(CheckedFile::needsPerson)
                ? ExitCode.PERSON_NEEDED
                : ExitCode.DONE;
    }

    private CheckSelection selection(Catalogue catalogue) throws WrongUsageException {
        Optional<FinancialYear> asked = year == null ? Optional.empty() : Optional.of(Configured.year(year));
        Optional<Council> named =
                council == null ? Optional.empty() : Optional.of(Configured.council(catalogue, council, asked));
        return new CheckSelection(named.map(Council::code), asked);
    }

    private List<CheckedFile> check(Workspace workspace, Catalogue catalogue, CheckSelection selection)
            throws WrongUsageException, IOException {
        Optional<String> folder = as == null
                ? Optional.empty()
                : Optional.of(Configured.schema(catalogue, as).id().value());
        Path received = Files.createTempFile("council-benchmarks-check-", ".csv");
        try {
            List<GivenFile> given = given(workspace, folder, received);
            Settings.Limits limits = workspace.settings().limits();
            var checks = new FileChecks(
                    new ReturnFileReader(catalogue, limits.reading(), workspace.archive()::find),
                    new SettlePolicy(limits.refusedShare(), true),
                    workspace.settings().asOf(),
                    selection);
            try (RunLog.Progress progress = workspace.log().progress("checking files", given.size())) {
                for (GivenFile file : given) {
                    checks.read(file);
                    progress.step(1);
                }
            }
            return checks.list();
        } finally {
            Files.delete(received);
        }
    }

    /** @param received where standard input is kept while it is read */
    private List<GivenFile> given(Workspace workspace, Optional<String> folder, Path received)
            throws WrongUsageException, IOException {
        List<GivenFile> given = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String name : files.stream().distinct().toList()) {
            Path path = Path.of(name).toAbsolutePath().normalize();
            if (name.equals(STANDARD_INPUT)) {
                Files.copy(System.in, received, StandardCopyOption.REPLACE_EXISTING);
                given.add(new GivenFile("standard input", received, folder.orElse("") + "/standard-input.csv"));
            } else if (Files.isDirectory(path)) {
                faults.add(name + " is a folder; name the files in it, as " + name + "/*.csv");
            } else if (!Files.isReadable(path)) {
                faults.add(name + (Files.exists(path) ? " may not be read." : " does not exist."));
            } else {
                given.add(new GivenFile(name, path, hint(workspace.input(), path, folder)));
            }
        }
        if (!faults.isEmpty()) {
            throw new WrongUsageException(faults);
        }
        return given;
    }

    /** The path as a run would see it; of a file that lies elsewhere, its folder counts. */
    private static String hint(Path input, Path file, Optional<String> folder) {
        if (folder.isPresent()) {
            return folder.get() + "/" + file.getFileName();
        }
        Path seen = file.startsWith(input)
                ? input.relativize(file)
                : file.subpath(Math.max(0, file.getNameCount() - 2), file.getNameCount());
        return seen.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private void print(Catalogue catalogue, List<CheckedFile> checked, boolean nothingAsked) {
        PrintWriter out = Streams.out(spec);
        int shown = limit != null ? limit : format == Format.TEXT ? CheckText.USUAL_LIMIT : Integer.MAX_VALUE;
        switch (format) {
            case TEXT ->
                new CheckText(out, Paint.forTerminal(), catalogue, shown, Terminal.width())
                        .print(checked, nothingAsked);
            case JSON -> CheckTables.json(out, checked, shown);
            case CSV -> CheckTables.csv(out, checked, shown);
        }
        out.flush();
    }
}
