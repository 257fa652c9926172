package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.console.Paint;
import org.councilbenchmarks.pipeline.console.Terminal;
import org.councilbenchmarks.pipeline.edition.EditionContent;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.councilbenchmarks.pipeline.verify.OpenedEdition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where a published number comes from. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        customSynopsis = {
            "council-benchmarks explain [OPTION]... COUNCIL INDICATOR YEAR [BREAKDOWN]",
            "       council-benchmarks explain [OPTION]... CSV:LINE[:COLUMN]"
        },
        description = {
            "Print a published number, its formula with the numbers in it, where it stands among its peers, and file and"
                    + " line of every row that it comes from.",
            "It is worked out again from the record as the edition had it. Values are shown as the council itself may see"
                    + " them, those of others as open files show them."
        },
        footer = {
            "",
            "Examples:",
            "  council-benchmarks explain E06000052 staff.vacancy_rate 2025-26",
            "  council-benchmarks explain Cornwall staff.vacancy_rate 2025-26 data --all",
            "  council-benchmarks explain output/latest/data/indicators.csv:17:value",
            "  council-benchmarks explain data/benchmarks.csv:204 --format json",
            "  council-benchmarks explain restricted/contracts.csv:12:committed_gbp",
            "",
            "Exit codes: 0 done, 1 the record lacks what the edition rests on, 2 there is no such number or edition."
        })
final class ExplainCommand implements Callable<Integer> {
    static final int USUAL_ROWS = 20;

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

    @Parameters(
            arity = "1..4",
            paramLabel = "WHAT",
            description = "COUNCIL by code or any name, INDICATOR by id, YEAR as 2025-26 and, if wanted, a code of the"
                    + " indicator's breakdown; or a line of any CSV of an edition, by its path from here or in the latest"
                    + " edition.")
    private List<String> what = List.of();

    @Option(names = "--all", description = "Name every row, not only the first " + USUAL_ROWS + ".")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws SettingsException, WrongUsageException, IOException {
        boolean isLine = what.size() == 1 && CsvLine.isOne(what.getFirst());
        if (!isLine && what.size() < 3) {
            throw new WrongUsageException(List.of(
                    "Name a council, an indicator and a year, or a line of a table:",
                    "  council-benchmarks explain Cornwall staff.vacancy_rate 2025-26",
                    "  council-benchmarks explain data/indicators.csv:17"));
        }
        Workspace workspace = shared.quietWorkspace();
        Optional<CsvLine> line =
                isLine ? Optional.of(CsvLine.find(workspace.shelf(), what.getFirst())) : Optional.empty();
        String edition = line.isPresent() ? line.get().edition() : latest(workspace);
        if (Terminal.isThere()) {
            workspace.log().say("Working edition " + edition + " out again from the record …");
        }
        try (OpenedEdition opened = OpenedEdition.open(workspace, edition)) {
            EditionContent content = opened.content();
            Optional<ExplainTarget> target = line.isPresent()
                    ? ExplainTarget.of(line.get())
                    : Optional.of(ExplainTarget.of(content.catalogue(), what));
            PrintWriter out = Streams.out(spec);
            Context context = new Context(edition, content, line);
            switch (format) {
                case TEXT -> print(out, target, context);
                case JSON -> out.println(JsonText.of(json(target, context)));
            }
            out.flush();
        }
        return ExitCode.DONE;
    }

    /** What is explained from, and the line that was asked about, if one was. */
    private record Context(String edition, EditionContent content, Optional<CsvLine> line) {}

    private static String latest(Workspace workspace) throws WrongUsageException, IOException {
        return workspace
                .shelf()
                .findLatest()
                .orElseThrow(() -> new WrongUsageException(
                        "There is no edition in " + workspace.output() + " yet. Make one: council-benchmarks run"));
    }

    private int most() {
        return all ? Integer.MAX_VALUE : USUAL_ROWS;
    }

    private void print(PrintWriter out, Optional<ExplainTarget> target, Context context) throws WrongUsageException {
        if (context.line().isPresent()) {
            new ExplainLineText(out, Paint.forTerminal(), most())
                    .print(ExplainedLine.of(context.line().get(), context.content()));
        }
        if (target.isPresent()) {
            switch (target.get()) {
                case ExplainTarget.OfCouncil of ->
                    new ExplainText(out, Paint.forTerminal(), most())
                            .print(ExplainedValue.of(context.edition(), context.content(), of.key()));
                case ExplainTarget.OfGroup of ->
                    new ExplainGroupText(out, Paint.forTerminal(), most())
                            .print(ExplainedGroup.of(context.edition(), context.content(), of.key()));
            }
        }
    }

    private Object json(Optional<ExplainTarget> target, Context context) throws WrongUsageException {
        Object of = target.isPresent() ? json(target.get(), context) : Map.of();
        return context.line().isPresent()
                ? ExplainLineJson.of(ExplainedLine.of(context.line().get(), context.content()), of, most())
                : of;
    }

    private Object json(ExplainTarget target, Context context) throws WrongUsageException {
        return switch (target) {
            case ExplainTarget.OfCouncil of ->
                ExplainJson.of(ExplainedValue.of(context.edition(), context.content(), of.key()), most());
            case ExplainTarget.OfGroup of ->
                ExplainGroupJson.of(ExplainedGroup.of(context.edition(), context.content(), of.key()));
        };
    }
}
