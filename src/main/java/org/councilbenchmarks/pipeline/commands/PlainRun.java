package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.pipeline.night.Night;
import org.councilbenchmarks.pipeline.settings.Setting;
import org.councilbenchmarks.pipeline.settings.SettingsException;

/**
 * {@code run} with nothing but settings and its two flags, as cron types it, read without the command-line library: to load
 * that takes as long as a whole night that finds nothing new. Whatever else was typed is left to the library.
 *
 * @param given the settings on the command line
 * @param strict whether a refused submission makes the run end with exit code 3
 * @param withSample whether sample data stands beside real data
 */
record PlainRun(Map<Setting, String> given, boolean strict, boolean withSample) {
    /** Empty where the words are not just those. */
    static Optional<PlainRun> of(String... words) {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        boolean strict = false;
        boolean withSample = false;
        for (int i = words.length > 0 && words[0].equals("run") ? 1 : 0; i < words.length; i++) {
            Optional<Setting> setting = setting(words[i]);
            if (words[i].equals("--strict")) {
                strict = true;
            } else if (words[i].equals("--with-sample")) {
                withSample = true;
            } else if (setting.isPresent() && i + 1 < words.length && !given.containsKey(setting.get())) {
                given.put(setting.get(), words[++i]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new PlainRun(given, strict, withSample));
    }

    private static Optional<Setting> setting(String word) {
        for (Setting setting : SharedOptions.SETTINGS) {
            if (word.equals("--" + setting.key())) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** Says that nothing is new where that is to be seen at a glance. @return whether it is; if not, nothing was done */
    boolean glance() {
        try {
            return new Night(SharedOptions.workspace(given), withSample, strict).glance();
        } catch (SettingsException | IOException | RuntimeException e) {
            // The run proper, which follows, meets the same and says it in words.
            return false;
        }
    }

    /** Carries it out. @return one of the codes of {@link org.councilbenchmarks.pipeline.console.ExitCode} */
    int run() throws SettingsException, IOException {
        return new Night(SharedOptions.workspace(given), withSample, strict).run();
    }
}
