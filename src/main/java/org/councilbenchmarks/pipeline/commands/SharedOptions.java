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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has; each can stand in {@code config/settings.properties} or the environment too. */
final class SharedOptions {
    /** The settings that are options too. */
    static final List<Setting> SETTINGS = List.of(
            Setting.INPUT,
            Setting.OUTPUT,
            Setting.DATA,
            Setting.CONFIG,
            Setting.AS_OF,
            Setting.THREADS,
            Setting.LOG_FORMAT);

    @Option(names = "--input", paramLabel = "DIR", description = "Folder with the returns (default: input).")
    private @Nullable String input;

    @Option(names = "--output", paramLabel = "DIR", description = "Folder for editions and feedback (default: output).")
    private @Nullable String output;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the record: archive and ledger (default: data).")
    private @Nullable String data;

    @Option(names = "--config", paramLabel = "DIR", description = "Folder with the catalogue (default: config).")
    private @Nullable String config;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which figures are worked out, as 2026-11-22 (default: today).")
    private @Nullable String asOf;

    @Option(names = "--threads", paramLabel = "N", description = "Files read at once (default: all processors).")
    private @Nullable String threads;

    @Option(names = "--log-format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private @Nullable String logFormat;

    /** @throws SettingsException naming every fault */
    Settings settings() throws SettingsException {
        return settings(given());
    }

    private static Settings settings(Map<Setting, String> given) throws SettingsException {
        Path workingDirectory = Path.of("").toAbsolutePath();
        Path home = Path.of(System.getProperty("council-benchmarks.home", workingDirectory.toString()));
        return new SettingsReader(home, workingDirectory, System.getenv(), Clock.systemUTC()).read(given);
    }

    /** @throws SettingsException naming every fault */
    Workspace workspace() throws SettingsException {
        return workspace(given());
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

    private Map<Setting, String> given() {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        put(given, Setting.INPUT, input);
        put(given, Setting.OUTPUT, output);
        put(given, Setting.DATA, data);
        put(given, Setting.CONFIG, config);
        put(given, Setting.AS_OF, asOf);
        put(given, Setting.THREADS, threads);
        put(given, Setting.LOG_FORMAT, logFormat);
        return given;
    }

    private static void put(Map<Setting, String> given, Setting setting, @Nullable String text) {
        if (text != null) {
            given.put(setting, text);
        }
    }
}
