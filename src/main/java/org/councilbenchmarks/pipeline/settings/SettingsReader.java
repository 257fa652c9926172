package org.councilbenchmarks.pipeline.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Finds each setting's value: the command line beats the environment, which beats {@code config/settings.properties}, which
 * beats the default. All faults are told at once.
 */
public final class SettingsReader {
    static final String FILE_NAME = "settings.properties";

    /** Read by the launcher, not by the program. */
    private static final Set<String> OF_THE_LAUNCHER =
            Set.of("COUNCIL_BENCHMARKS_JAVA_OPTS", "COUNCIL_BENCHMARKS_HOME", "COUNCIL_BENCHMARKS_JAVA_HOME");

    private final Path home;
    private final Path workingDirectory;
    private final Map<String, String> environment;
    private final Clock clock;

    /**
     * @param home the folder that default and configured relative paths are relative to
     * @param workingDirectory what relative paths on the command line and in the environment are relative to
     * @param environment the process's environment variables
     * @param clock for today, in London
     */
    public SettingsReader(Path home, Path workingDirectory, Map<String, String> environment, Clock clock) {
        this.home = home;
        this.workingDirectory = workingDirectory;
        this.environment = Map.copyOf(environment);
        this.clock = clock;
    }

    /** @throws SettingsException naming every fault */
    public Settings read(Map<Setting, String> commandLine) throws SettingsException {
        List<String> faults = new ArrayList<>();
        Map<Setting, Given> given = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            given.put(setting, new Given(setting.defaultText(), Origin.DEFAULT, home));
        }
        Map<Setting, Given> outside = new EnumMap<>(Setting.class);
        fromEnvironment(outside, faults);
        commandLine.forEach(
                (setting, text) -> outside.put(setting, new Given(text, Origin.COMMAND_LINE, workingDirectory)));
        Path config =
                outside.getOrDefault(Setting.CONFIG, given.get(Setting.CONFIG)).path();
        fromFile(config.resolve(FILE_NAME), given, faults);
        given.putAll(outside);
        SettingsCheck check = new SettingsCheck(given, clock, faults);
        Settings settings = check.settings(config);
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return settings;
    }

    private void fromEnvironment(Map<Setting, Given> given, List<String> faults) {
        environment.forEach((name, text) -> {
            if (!name.startsWith(Setting.ENVIRONMENT_PREFIX) || OF_THE_LAUNCHER.contains(name)) {
                return;
            }
            for (Setting setting : Setting.values()) {
                if (setting.environmentVariable().equals(name)) {
                    given.put(setting, new Given(text, Origin.ENVIRONMENT, workingDirectory));
                    return;
                }
            }
            faults.add("Environment variable " + name + ": there is no such setting. " + known());
        });
    }

    private void fromFile(Path file, Map<Setting, Given> given, List<String> faults) {
        if (!Files.exists(file)) {
            return;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            faults.add(file + " cannot be read: " + e.getMessage());
            return;
        }
        for (String key : properties.stringPropertyNames().stream().sorted().toList()) {
            Setting.find(key)
                    .ifPresentOrElse(
                            setting -> put(given, setting, properties.getProperty(key)),
                            () -> faults.add(file + ": there is no setting '" + key + "'. " + known()));
        }
    }

    /** A key without a value leaves the default, so that the shipped file can name every setting. */
    private void put(Map<Setting, Given> given, Setting setting, String text) {
        if (!text.isBlank()) {
            given.put(setting, new Given(text.strip(), Origin.FILE, home));
        }
    }

    private static String known() {
        List<String> keys = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            keys.add(setting.key());
        }
        return "Known are " + String.join(", ", keys) + ".";
    }

    /** A value as given, with what a relative path in it is relative to. */
    record Given(String text, Origin origin, Path base) {
        Path path() {
            return base.resolve(text).toAbsolutePath().normalize();
        }
    }
}
