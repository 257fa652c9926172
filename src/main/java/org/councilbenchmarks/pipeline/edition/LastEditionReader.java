package org.councilbenchmarks.pipeline.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.LastEdition;
import org.councilbenchmarks.domain.results.LastEdition.Published;
import org.councilbenchmarks.domain.results.LastEdition.Returned;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.record.Sha256;

/** Reads from the shelf what the edition before another published. */
public final class LastEditionReader {

    private static final String INDICATORS = "data/indicators.csv";
    private static final String SUBMISSIONS = "restricted/coverage-details.csv";

    private LastEditionReader() {}

    /**
     * @param basis of the edition that is compared with the one before it
     * @return empty where it is the first, or the one before it is no longer on the shelf as it was published
     */
    public static Optional<LastEdition> find(EditionShelf shelf, EditionBasis basis) throws IOException {
        String name = basis.previousEdition();
        if (name.isEmpty() || findFault(shelf, name).isPresent()) {
            return Optional.empty();
        }
        Path folder = shelf.folder(name);
        Manifest manifest = Manifests.find(folder).orElseThrow();
        boolean sameConfiguration = manifest.configuration().equals(basis.configuration())
                && manifest.settings().equals(basis.settings());
        return Optional.of(new LastEdition(
                values(folder.resolve(INDICATORS)),
                standing(folder.resolve(SUBMISSIONS)),
                sameConfiguration,
                manifest.program().endsWith(" " + basis.version())));
    }

    /**
     * Why nothing can be compared with an edition: somebody took it away, or changed what it published, as a spreadsheet
     * does that saves a table. A sentence with what to do; empty where all is well.
     */
    public static Optional<String> findFault(EditionShelf shelf, String name) throws IOException {
        Path folder = shelf.folder(name);
        String what;
        try {
            Optional<Manifest> manifest = Manifests.find(folder);
            what = manifest.isEmpty() ? "is gone" : changed(folder, manifest.get());
        } catch (DamagedManifestException e) {
            what = "is damaged (" + Manifest.FILE_NAME + ")";
        }
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of("The edition before, " + name + ", " + what
                        + ": what changed since then cannot be compared. Restore " + folder
                        + " from a backup if you can.");
    }

    /** Which of the two tables that are compared is not as it was published; empty where both are. */
    private static String changed(Path folder, Manifest manifest) throws IOException {
        for (String table : List.of(INDICATORS, SUBMISSIONS)) {
            Path file = folder.resolve(table);
            Manifest.OutputFile published = manifest.outputs().get(table);
            if (published == null || !Files.exists(file)) {
                return "lacks " + table;
            }
            if (!Sha256.of(file).equals(published.sha256())) {
                return "was changed since it was published (" + table + ")";
            }
        }
        return "";
    }

    private static Map<IndicatorKey, Published> values(Path file) throws IOException {
        Map<IndicatorKey, Published> values = new HashMap<>();
        forEach(file, row -> {
            IndicatorKey key = new IndicatorKey(
                    CouncilCode.of(row.get("council_code")),
                    FinancialYear.parse(row.get("financial_year")).orElseThrow(),
                    row.get("indicator"),
                    row.get("breakdown"));
            values.put(
                    key,
                    new Published(
                            row.get("value"), DataStatus.find(row.get("status")).orElseThrow()));
        });
        return values;
    }

    private static Map<Returned, Set<String>> standing(Path file) throws IOException {
        Map<Returned, Set<String>> standing = new HashMap<>();
        forEach(file, row -> {
            String fate = row.get("fate");
            if (fate.equals(Fate.TAKEN.code()) || fate.equals(Fate.PART_TAKEN.code())) {
                FinancialYear year =
                        FinancialYear.parse(row.get("financial_year")).orElseThrow();
                for (String council : row.get("council_code").split(";", -1)) {
                    standing.computeIfAbsent(
                                    new Returned(ReturnId.of(row.get("return")), CouncilCode.of(council), year),
                                    r -> new HashSet<>())
                            .add(row.get("sha256"));
                }
            }
        });
        return standing;
    }

    /** A row of a table of ours, by the names of its header. */
    private record TableRow(Map<String, Integer> places, CsvRecord record) {
        String get(String column) {
            return record.cells().get(places.get(column));
        }
    }

    private static void forEach(Path file, Consumer<TableRow> visitor) throws IOException {
        var opened = RecordReader.open(file, ReadingLimits.standard(), new FindingLog());
        if (opened.value().isEmpty()) {
            throw new IOException("The last edition's " + file + " cannot be read: " + opened.findings());
        }
        try (RecordReader records = opened.value().get()) {
            Map<String, Integer> places = places(records.next().cells());
            records.forEachRemaining(record -> visitor.accept(new TableRow(places, record)));
            if (records.failure().isPresent()) {
                throw new IOException("The last edition's " + file + " cannot be read: "
                        + records.failure().get().message());
            }
        }
    }

    private static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.put(header.get(i), i);
        }
        return places;
    }
}
