package org.councilbenchmarks.pipeline.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.settings.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line as a whole: which commands there are, and how what goes wrong is told. */
public final class CommandLines {
    /** In the order of the help. */
    private static final List<NamedCommand> COMMANDS = List.of(
            new NamedCommand("run", RunCommand::new),
            new NamedCommand("check", CheckCommand::new),
            new NamedCommand("status", StatusCommand::new),
            new NamedCommand("explain", ExplainCommand::new),
            new NamedCommand("verify", VerifyCommand::new),
            new NamedCommand("template", TemplateCommand::new),
            new NamedCommand("sample", SampleCommand::new),
            new NamedCommand("withdraw", WithdrawCommand::new),
            new NamedCommand("read-tables", ReadTablesCommand::new));

    private CommandLines() {}

    /** A command, made when it is asked for. */
    private record NamedCommand(String name, Supplier<Callable<Integer>> make) {}

    @Command(
            name = "council-benchmarks",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Turns the returns of English councils on spending, staffing and systems into sector benchmarks.",
                "Without a command, it runs."
            },
            synopsisSubcommandLabel = "[COMMAND]")
    private static final class Root {}

    private static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"council-benchmarks " + ProgramVersion.get()};
        }
    }

    /** Carries out what was typed. @return one of the codes of {@link ExitCode} */
    public static int execute(String... arguments) {
        String[] complete = withDefault(arguments);
        Optional<NamedCommand> named =
                COMMANDS.stream().filter(c -> c.name().equals(complete[0])).findFirst();
        return commandLine(named.map(List::of).orElse(COMMANDS)).execute(complete);
    }

    /** The command line with some of the commands: describing one costs as much time as a run that finds nothing new. */
    private static CommandLine commandLine(List<NamedCommand> commands) {
        var line = new CommandLine(new Root());
        commands.forEach(c -> line.addSubcommand(c.make().get()));
        line.getSubcommands().values().forEach(c -> c.getCommandSpec().versionProvider(new Version()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExitCodeExceptionMapper(
                e -> e instanceof CommandLine.ParameterException ? ExitCode.WRONG_USAGE : ExitCode.FAILED);
        line.setExecutionExceptionHandler((e, command, parsed) -> FaultsInWords.tell(e));
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    /** {@code run} is meant where no command is named. */
    private static String[] withDefault(String[] arguments) {
        if (arguments.length > 0 && (!arguments[0].startsWith("-") || isAboutTheProgram(arguments[0]))) {
            return arguments;
        }
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addFirst("run");
        return all.toArray(String[]::new);
    }

    private static boolean isAboutTheProgram(String option) {
        return List.of("-h", "--help", "-V", "--version").contains(option);
    }
}
