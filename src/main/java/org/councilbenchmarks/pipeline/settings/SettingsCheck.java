package org.councilbenchmarks.pipeline.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.pipeline.settings.SettingsReader.Given;

/** Turns the texts that were given into typed settings, and collects what is wrong with them. */
final class SettingsCheck {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long MEGABYTE = 1_000_000;

    private final Map<Setting, Given> given;
    private final Clock clock;
    private final List<String> faults;

    SettingsCheck(Map<Setting, Given> given, Clock clock, List<String> faults) {
        this.given = given;
        this.clock = clock;
        this.faults = faults;
    }

    Settings settings(Path config) {
        if (!path(Setting.CONFIG).equals(config)) {
            faults.add("settings.properties names another config folder (" + path(Setting.CONFIG)
                    + ") than the one that it lies in. Give the folder with --config instead.");
        }
        var folders = new Settings.Folders(path(Setting.INPUT), path(Setting.OUTPUT), path(Setting.DATA), config);
        checkApart(folders);
        var limits = new Settings.Limits(
                number(Setting.SETTLE_SECONDS, 0, 86_400),
                number(Setting.REFUSED_SHARE_LIMIT, 0, 100),
                readingLimits());
        return new Settings(
                folders,
                asOf(),
                threads(),
                logFormat(),
                limits,
                new Settings.Publication(text(Setting.DATA_LICENCE), text(Setting.PUBLISHER)),
                upkeep(),
                new Settings.Database(
                        text(Setting.DATABASE_URL), text(Setting.DATABASE_USER), text(Setting.DATABASE_PASSWORD)),
                lines());
    }

    /** No shell takes the program apart: blanks part its name and arguments, whatever stands around them. */
    private Settings.Upkeep upkeep() {
        String program = text(Setting.AFTER_RUN);
        return new Settings.Upkeep(
                limit(Setting.KEEP_EDITIONS, 1),
                limit(Setting.KEEP_WITHDRAWN_DAYS, 0),
                program.isEmpty() ? List.of() : List.of(program.split("\\s+")));
    }

    /** Empty where nothing is set: no limit. */
    private OptionalInt limit(Setting setting, int least) {
        return text(setting).isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(setting, least, 100_000));
    }

    private ReadingLimits readingLimits() {
        return new ReadingLimits(
                number(Setting.MAX_FILE_MEGABYTES, 1, 1_000_000) * MEGABYTE,
                number(Setting.MAX_CELL_CHARACTERS, 1_000, 100_000_000),
                number(Setting.MAX_COLUMNS, 100, 1_000_000),
                number(Setting.MAX_LINES_PER_RECORD, 10, 1_000_000));
    }

    /** What the product writes must not lie in what it reads, and no two kinds in one folder. */
    private void checkApart(Settings.Folders folders) {
        List<Path> all = List.of(folders.input(), folders.output(), folders.data(), folders.config());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (i != j && all.get(i).startsWith(all.get(j))) {
                    faults.add("The folders input, output, data and config have to lie apart: " + all.get(i)
                            + " lies in, or is, another of them.");
                    return;
                }
            }
        }
    }

    private String text(Setting setting) {
        return get(setting).text().strip();
    }

    private Path path(Setting setting) {
        return get(setting).path();
    }

    private Given get(Setting setting) {
        Given value = given.get(setting);
        if (value == null) {
            throw new IllegalStateException("No value for " + setting);
        }
        return value;
    }

    private LocalDate asOf() {
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        String text = text(Setting.AS_OF);
        if (text.isEmpty()) {
            return today;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(Setting.AS_OF, "a day such as 2026-11-22");
            return today;
        }
    }

    private int threads() {
        return text(Setting.THREADS).isEmpty()
                ? Runtime.getRuntime().availableProcessors()
                : number(Setting.THREADS, 1, 256);
    }

    private LogFormat logFormat() {
        String text = text(Setting.LOG_FORMAT).toUpperCase(Locale.ROOT);
        return Arrays.stream(LogFormat.values())
                .filter(f -> f.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    fault(Setting.LOG_FORMAT, "text or json");
                    return LogFormat.TEXT;
                });
    }

    private int number(Setting setting, int least, int most) {
        try {
            int value = Integer.parseInt(text(setting));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, with what is wanted.
        }
        fault(setting, "a whole number from " + least + " to " + most);
        return least;
    }

    private void fault(Setting setting, String wanted) {
        Given value = get(setting);
        faults.add(setting.key() + " (" + value.origin().words() + ") is '" + value.text() + "'; wanted is " + wanted
                + ".");
    }

    private List<Settings.Line> lines() {
        List<Settings.Line> lines = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            Given value = get(setting);
            String shown =
                    setting.isFolder() ? value.path().toString() : value.text().strip();
            lines.add(new Settings.Line(
                    setting, setting.isSecret() && !shown.isEmpty() ? "(not shown)" : shown, value.origin()));
        }
        return lines;
    }
}
