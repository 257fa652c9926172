package org.councilbenchmarks.pipeline.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.pipeline.console.JsonRunLog;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.pipeline.console.Terminal;
import org.councilbenchmarks.pipeline.console.TextRunLog;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.pipeline.settings.LogFormat;
import org.councilbenchmarks.pipeline.settings.Setting;
import org.councilbenchmarks.pipeline.settings.Settings;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.councilbenchmarks.pipeline.settings.SettingsReader;
import picocli.CommandLine.Option;

/** The options that every command has; each can stand in {@code config/settings.properties} or the environment too. */
final class SharedOptions {
    /** The settings that are options too, for those who read them without the command-line library. */
    static final List<Setting> SETTINGS = List.of(
            Setting.INPUT,
            Setting.OUTPUT,
            Setting.DATA,
            Setting.CONFIG,
            Setting.AS_OF,
            Setting.THREADS,
            Setting.LOG_FORMAT);

    private final Map<Setting, String> given = new EnumMap<>(Setting.class);

    @Option(names = "--input", paramLabel = "DIR", description = "Folder with the returns (default: input).")
    void input(String folder) {
        given.put(Setting.INPUT, folder);
    }

    @Option(names = "--output", paramLabel = "DIR", description = "Folder for editions and feedback (default: output).")
    void output(String folder) {
        given.put(Setting.OUTPUT, folder);
    }

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the record: archive and ledger (default: data).")
    void data(String folder) {
        given.put(Setting.DATA, folder);
    }

    @Option(names = "--config", paramLabel = "DIR", description = "Folder with the catalogue (default: config).")
    void config(String folder) {
        given.put(Setting.CONFIG, folder);
    }

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which figures are worked out, as 2026-11-22 (default: today).")
    void asOf(String day) {
        given.put(Setting.AS_OF, day);
    }

    @Option(names = "--threads", paramLabel = "N", description = "Files read at once (default: all processors).")
    void threads(String number) {
        given.put(Setting.THREADS, number);
    }

    @Option(names = "--log-format", paramLabel = "FORMAT", description = "text or json (default: text).")
    void logFormat(String format) {
        given.put(Setting.LOG_FORMAT, format);
    }

    /** @throws SettingsException naming every fault */
    Settings settings() throws SettingsException {
        return settings(given);
    }

    private static Settings settings(Map<Setting, String> given) throws SettingsException {
        Path workingDirectory = Path.of("").toAbsolutePath();
        Path home = Path.of(System.getProperty("council-benchmarks.home", workingDirectory.toString()));
        return new SettingsReader(home, workingDirectory, System.getenv(), Clock.systemUTC()).read(given);
    }

    /** @throws SettingsException naming every fault */
    Workspace workspace() throws SettingsException {
        return workspace(given);
    }

    /** The places by these options. */
    static Workspace workspace(Map<Setting, String> given) throws SettingsException {
        Settings settings = settings(given);
        return Workspace.of(settings, Clock.systemUTC(), log(settings, System.out));
    }

    /** The places, with a log that goes to standard error, for commands whose output is read by machines. */
    Workspace quietWorkspace() throws SettingsException {
        Settings settings = settings();
        return Workspace.of(settings, Clock.systemUTC(), log(settings, System.err));
    }

    private static RunLog log(Settings settings, PrintStream out) {
        return settings.logFormat() == LogFormat.JSON
                ? new JsonRunLog(out, Clock.systemUTC())
                : new TextRunLog(out, Terminal.isThere());
    }
}
