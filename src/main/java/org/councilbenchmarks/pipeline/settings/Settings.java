package org.councilbenchmarks.pipeline.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.councilbenchmarks.csv.ReadingLimits;

/**
 * The effective settings of a command, checked.
 *
 * @param folders where things are
 * @param asOf the day for which figures are worked out
 * @param threads how many files are read at once, at least 1
 * @param logFormat text or JSON
 * @param limits what is accepted
 * @param publication what the open data says of itself
 * @param upkeep what happens beside the run itself
 * @param database where the job framework keeps its own tables
 * @param lines every setting with its value and origin, for the log
 */
public record Settings(
        Folders folders,
        LocalDate asOf,
        int threads,
        LogFormat logFormat,
        Limits limits,
        Publication publication,
        Upkeep upkeep,
        Database database,
        List<Line> lines) {
    public Settings {
        lines = List.copyOf(lines);
    }

    /** Absolute paths. */
    public record Folders(Path input, Path output, Path data, Path config) {}

    /**
     * @param settleSeconds a file changed less than so many seconds ago is left for the next run
     * @param refusedShare per cent of refused rows above which a submission is refused
     * @param reading what a file may hold before it is refused as a whole
     */
    public record Limits(int settleSeconds, int refusedShare, ReadingLimits reading) {}

    /**
     * @param licence SPDX identifier
     * @param publisher empty where not stated
     */
    public record Publication(String licence, String publisher) {}

    /**
     * @param keepEditions how many editions are kept; empty: all
     * @param keepWithdrawnDays after how many days a withdrawn file that no edition rests on is erased; empty: never
     * @param afterRun a program and its arguments; empty: none
     */
    public record Upkeep(OptionalInt keepEditions, OptionalInt keepWithdrawnDays, List<String> afterRun) {
        public Upkeep {
            afterRun = List.copyOf(afterRun);
        }
    }

    /** @param url empty: embedded, under the data folder */
    public record Database(String url, String user, String password) {
        @Override
        public String toString() {
            return "Database[url=" + url + ", user=" + user + "]";
        }
    }

    /** A setting as printed: secrets are not. */
    public record Line(Setting setting, String value, Origin origin) {}
}
