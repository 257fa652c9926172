package org.councilbenchmarks.pipeline.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an edition is made of and holds: enough to check and to rebuild it. Written last, so that a folder with a manifest
 * is a whole edition.
 *
 * @param edition its name
 * @param program name and version of the program
 * @param asOf the day for which figures were worked out
 * @param dataStatus the weakest status of what stands: certified, provisional or sample
 * @param notice what has to be said of the data; empty where nothing
 * @param previousEdition the edition published before it; empty for the first
 * @param ledgerPosition sequence of the last ledger line that bears on it
 * @param settings those that bear on figures, by key
 * @param counts of files, submissions, rows and values
 * @param inputs every file that was taken in, in byte order of path
 * @param configuration hash of each configuration file that bears on figures, by relative path
 * @param outputs every file of the edition but this one, by relative path
 */
public record Manifest(
        String edition,
        String program,
        LocalDate asOf,
        String dataStatus,
        String notice,
        String previousEdition,
        long ledgerPosition,
        SortedMap<String, String> settings,
        SortedMap<String, Long> counts,
        List<InputFile> inputs,
        SortedMap<String, String> configuration,
        SortedMap<String, OutputFile> outputs) {
    /** The file's name in the edition. */
    public static final String FILE_NAME = "manifest.json";

    public Manifest {
        settings = new TreeMap<>(settings);
        counts = new TreeMap<>(counts);
        inputs = List.copyOf(inputs);
        configuration = new TreeMap<>(configuration);
        outputs = new TreeMap<>(outputs);
    }

    /** A file that was taken in, and what became of it. */
    public record InputFile(String path, String sha256, String returnId, String fate) {}

    /** @param audience who may see it: {@code open}, {@code council} or {@code sector body} */
    public record OutputFile(String sha256, long bytes, String audience) {}
}
