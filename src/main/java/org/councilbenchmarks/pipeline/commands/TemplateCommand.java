package org.councilbenchmarks.pipeline.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints an empty form of a return. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "Print an empty CSV of a return with its guidance, straight from its schema.",
            "The guidance stands in lines that begin with #, above the header; it may be left in or deleted."
        },
        footer = {
            "",
            "Examples:",
            "  council-benchmarks template staffing > staffing.csv",
            "  council-benchmarks template spending --year 2025-26 > spending-2025-26.csv",
            "",
            "Exit codes: 0 done, 2 there is no such return, or the configuration has a fault."
        })
final class TemplateCommand implements Callable<Integer> {
    @Mixin
    private final SharedOptions shared = new SharedOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "RETURN", description = "council, spending, staffing, skills or systems.")
    private String returnName = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description =
                    "Financial year that the form is for, as 2025-26: says when it is due (default: no year named).")
    private @Nullable String year;

    @Override
    public Integer call() throws SettingsException, WrongUsageException {
        Catalogue catalogue = Configured.catalogue(shared.settings().folders().config());
        ReturnSchema schema = Configured.schema(catalogue, returnName);
        Optional<FinancialYear> asked = year == null ? Optional.empty() : Optional.of(Configured.year(year));
        List<String> lines = new ReturnTemplate(catalogue, schema, asked).lines();
        PrintWriter out = Streams.out(spec);
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
        return ExitCode.DONE;
    }
}
