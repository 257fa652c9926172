package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.settings.ProgramVersion;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The command line as a whole: which commands there are, and how what goes wrong is told. */
public final class CommandLines {
    private CommandLines() {}

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
        return commandLine().execute(withDefault(arguments));
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new Root());
        line.addSubcommand(new RunCommand());
        line.addSubcommand(new CheckCommand());
        line.addSubcommand(new StatusCommand());
        line.addSubcommand(new ExplainCommand());
        line.addSubcommand(new VerifyCommand());
        line.addSubcommand(new TemplateCommand());
        line.addSubcommand(new SampleCommand());
        line.addSubcommand(new WithdrawCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExitCodeExceptionMapper(
                e -> e instanceof CommandLine.ParameterException ? ExitCode.WRONG_USAGE : ExitCode.FAILED);
        line.setExecutionExceptionHandler(CommandLines::tell);
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

    private static int tell(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof SettingsException settings) {
            System.err.println("The settings cannot be used; nothing was done:");
            settings.faults().forEach(fault -> System.err.println("  " + fault));
            return ExitCode.WRONG_USAGE;
        }
        if (e instanceof WrongUsageException wrong) {
            wrong.lines().forEach(line.getErr()::println);
            return ExitCode.WRONG_USAGE;
        }
        Exception cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
        if (cause instanceof IOException io) {
            System.err.println("council-benchmarks: " + inWords(io));
            return ExitCode.FAILED;
        }
        // Our own fault: whoever mends it needs all of it.
        System.err.println("council-benchmarks: a fault of the program itself; please report it with what follows.");
        e.printStackTrace();
        return ExitCode.FAILED;
    }

    private static String inWords(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + " is not there.";
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written.";
            case FileSystemException system -> system.getFile() + ": " + system.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
