package org.councilbenchmarks.pipeline.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.report.EditionTitle;

/**
 * What an edition is made of and holds: enough to check and to rebuild it. Written last, so that a folder with a manifest
 * is a whole edition.
 *
 * @param edition its name
 * @param program name and version of the program
 * @param java vendor and build of the Java that it ran on: PDF files have the same bytes on the same one
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
        String java,
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

    /** The manifest of an edition that this program has written. */
    static Manifest of(EditionContent content, SortedMap<String, OutputFile> outputs) {
        EditionBasis basis = content.basis();
        DataStatus status = content.settlement().status();
        return new Manifest(
                basis.identity().name(),
                "council-benchmarks " + basis.version(),
                javaBuild(),
                basis.identity().asOf(),
                status.code(),
                status == DataStatus.SAMPLE ? EditionTitle.SAMPLE_NOTICE : "",
                basis.previousEdition(),
                basis.ledgerPosition(),
                basis.settings(),
                counts(content),
                content.settlement().files().stream().map(Manifest::input).toList(),
                basis.configuration(),
                outputs);
    }

    /** The Java that runs this. */
    public static String javaBuild() {
        return System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version");
    }

    private static SortedMap<String, Long> counts(EditionContent content) {
        SortedMap<String, Long> counts = new TreeMap<>();
        var settlement = content.settlement();
        counts.put("files", (long) settlement.files().size());
        counts.put("submissions-standing", (long) settlement.standing().size());
        counts.put(
                "rows-standing",
                settlement.standing().stream()
                        .mapToLong(s -> s.submission().taken())
                        .sum());
        counts.put("indicator-values", (long) content.results().listValues().size());
        counts.put("benchmarks", (long) content.results().listBenchmarks().size());
        return counts;
    }

    private static InputFile input(SettledFile file) {
        return new InputFile(
                file.source().path(),
                file.source().sha256(),
                file.facts().reading().returnId().map(ReturnId::value).orElse(""),
                file.fate().code());
    }

    /** A file that was taken in, and what became of it. */
    public record InputFile(String path, String sha256, String returnId, String fate) {}

    /** @param audience who may see it: {@code open}, {@code council} or {@code sector body} */
    public record OutputFile(String sha256, long bytes, String audience) {}
}
