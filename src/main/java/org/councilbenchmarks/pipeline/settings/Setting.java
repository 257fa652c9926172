package org.councilbenchmarks.pipeline.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be set. The key in {@code config/settings.properties} and on the command line is the name in lower
 * case with hyphens ({@code as-of}); the environment variable is {@code COUNCIL_BENCHMARKS_AS_OF}.
 */
public enum Setting {
    INPUT("input", "folder with the returns"),
    OUTPUT("output", "folder for editions, feedback and the run diary"),
    DATA("data", "folder of the record: archive and ledger, and what is worked out from them"),
    CONFIG("config", "folder with the catalogue and settings.properties"),
    AS_OF("", "the day for which figures are worked out, as 2026-11-22; empty: today in London"),
    THREADS("", "how many files are read at once; empty: all processors"),
    LOG_FORMAT("text", "text or json"),
    SETTLE_SECONDS("2", "a file changed less than so many seconds ago is left for the next run"),
    REFUSED_SHARE_LIMIT("20", "per cent of refused rows above which a submission is refused"),
    MAX_FILE_MEGABYTES("500", "a larger file is refused"),
    MAX_CELL_CHARACTERS("100000", "a file with a longer cell is refused"),
    MAX_COLUMNS("16384", "a file with a wider row is refused"),
    MAX_LINES_PER_RECORD("1000", "a row over more lines, by line breaks in its cells, is read line by line"),
    DATA_LICENCE("OGL-UK-3.0", "licence under which the open data is published (SPDX identifier)"),
    PUBLISHER("", "who publishes the open data; empty: not stated"),
    KEEP_EDITIONS("", "how many editions are kept, with those before them that they are compared with; empty: all"),
    KEEP_WITHDRAWN_DAYS(
            "", "days until a withdrawn file is erased from the archive, once no edition rests on it; empty: never"),
    AFTER_RUN("", "program that is started after each run, with what it did on its standard input; empty: none"),
    DATABASE_URL("", "JDBC address of the job framework's database; empty: embedded, under the data folder"),
    DATABASE_USER("", "user of that database"),
    DATABASE_PASSWORD("", "password of that database; better given in the environment");

    static final String ENVIRONMENT_PREFIX = "COUNCIL_BENCHMARKS_";

    private final String defaultText;
    private final String meaning;

    Setting(String defaultText, String meaning) {
        this.defaultText = defaultText;
        this.meaning = meaning;
    }

    /** The key in the file and, behind two hyphens, on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String environmentVariable() {
        return ENVIRONMENT_PREFIX + name();
    }

    public String defaultText() {
        return defaultText;
    }

    public String meaning() {
        return meaning;
    }

    boolean isFolder() {
        return this == INPUT || this == OUTPUT || this == DATA || this == CONFIG;
    }

    boolean isSecret() {
        return this == DATABASE_PASSWORD;
    }

    static Optional<Setting> find(String key) {
        return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
    }
}
