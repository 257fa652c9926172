package org.councilbenchmarks.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** All tables of an edition, and the files that describe the open ones. */
public final class EditionTables {

    private EditionTables() {}

    /** The tables, in the order in which they are written. A new one is a line here. */
    static List<DataTable<?>> list(EditionFigures figures) {
        return List.of(
                IndicatorsTable.of(figures),
                BenchmarksTable.of(figures),
                PositionsTable.of(figures),
                PeersTable.of(figures),
                CoverageTable.of(figures),
                RespondersTable.of(figures),
                ChangesTable.of(figures),
                SkillsGapsTable.of(figures),
                MarketTable.of(figures),
                ChangeEvidenceTable.of(figures),
                PaymentsMarketTable.of(figures),
                ContractsTable.of(figures),
                SharedSystemsTable.of(figures),
                SystemsTable.of(figures),
                CaseForChangeTable.of(figures),
                CoverageDetailsTable.of(figures),
                SourcesTable.of(figures),
                FindingsTable.of(figures));
    }

    /** The columns of a table, by its path in the edition; empty where there is no such table. */
    public static Optional<List<Field>> findFields(EditionFigures figures, String file) {
        return list(figures).stream()
                .filter(table -> table.head().file().equals(file))
                .findFirst()
                .map(DataTable::fields);
    }

    /**
     * Writes the tables under {@code data/} and {@code restricted/}, {@code datapackage.json}, and metadata beside each open
     * table. The same figures give the same bytes.
     *
     * @param folder of the edition; made where it is missing
     * @return the tables, in the order of {@link #list}; {@code datapackage.json} and {@code *.csv-metadata.json} are open
     * @throws UncheckedIOException where the disk fails
     */
    public static List<WrittenTable> write(Path folder, EditionFigures figures) {
        try {
            List<WrittenTable> written = new ArrayList<>();
            for (var table : list(figures)) {
                written.add(write(folder, table));
            }
            describe(folder, figures, written);
            return List.copyOf(written);
        } catch (IOException e) {
            throw new UncheckedIOException("The tables of the edition could not be written to " + folder, e);
        }
    }

    private static WrittenTable write(Path folder, DataTable<?> table) throws IOException {
        var file = folder.resolve(table.head().file());
        Files.createDirectories(file.getParent());
        var digest = sha256();
        var rows = table.write(new DigestOutputStream(Files.newOutputStream(file), digest));
        return new WrittenTable(
                table.head(),
                table.fields(),
                rows,
                Files.size(file),
                HexFormat.of().formatHex(digest.digest()));
    }

    private static void describe(Path folder, EditionFigures figures, List<WrittenTable> written) throws IOException {
        var json = new JsonFile();
        json.write(folder.resolve("datapackage.json"), DataPackage.of(figures, written, json));
        for (var table : written) {
            if (table.audience() == Audience.OPEN) {
                json.write(folder.resolve(table.file() + CsvwMetadata.SUFFIX), CsvwMetadata.of(figures, table, json));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
