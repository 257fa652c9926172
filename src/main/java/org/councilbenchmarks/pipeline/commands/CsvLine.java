package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.csv.ConfigTable;
import org.councilbenchmarks.pipeline.edition.EditionShelf;

/**
 * A line of a table of a published edition.
 *
 * @param edition its name
 * @param file path in the edition, as {@code data/indicators.csv}
 * @param table all rows
 * @param row the cells
 * @param column the one that is asked about; empty for the line as a whole
 */
record CsvLine(String edition, String file, ConfigTable table, ConfigRow row, String column) {
    static final String INDICATORS = "data/indicators.csv";
    static final String BENCHMARKS = "data/benchmarks.csv";
    static final String POSITIONS = "data/positions.csv";
    static final String CHANGES = "data/changes.csv";

    private static final Pattern FORM = Pattern.compile("(.+\\.csv):(\\d{1,9})(?::([a-z0-9_]+))?");

    /** Whether a text has the form {@code FILE.csv:LINE} or {@code FILE.csv:LINE:COLUMN}. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * @param text of that form; the file as seen from here, or as in the latest edition
     * @throws WrongUsageException where there is no such file, line or column, or the table is not one that is explained
     */
    static CsvLine find(EditionShelf shelf, String text) throws WrongUsageException, IOException {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a line of a CSV: " + text);
        }
        Path editions = shelf.folder("any").getParent();
        Path file = file(shelf, form.group(1));
        if (!Files.isDirectory(editions) || !file.startsWith(editions.toRealPath())) {
            throw new WrongUsageException(form.group(1) + " is not a file of an edition in " + editions + ".");
        }
        Path inEditions = editions.toRealPath().relativize(file);
        String edition = inEditions.getName(0).toString();
        String table = inEditions
                .subpath(1, inEditions.getNameCount())
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
        ConfigTable rows = ConfigTable.read(shelf.folder(edition), table)
                .value()
                .orElseThrow(() -> new IOException(file + " cannot be read as a table"));
        ConfigRow row = row(rows, Integer.parseInt(form.group(2)));
        return new CsvLine(edition, table, rows, row, column(row, Optional.ofNullable(form.group(3))));
    }

    private static Path file(EditionShelf shelf, String name) throws WrongUsageException, IOException {
        Optional<Path> latest = shelf.findLatest().map(shelf::folder);
        List<Path> places = latest.map(folder -> List.of(
                        Path.of(name).toAbsolutePath(),
                        folder.resolve(name),
                        folder.resolve("data").resolve(name),
                        folder.resolve("restricted").resolve(name)))
                .orElse(List.of(Path.of(name).toAbsolutePath()));
        for (Path place : places) {
            if (Files.isRegularFile(place)) {
                return place.toRealPath();
            }
        }
        throw new WrongUsageException(name + " is neither here nor in the latest edition.");
    }

    private static ConfigRow row(ConfigTable rows, int line) throws WrongUsageException {
        return rows.rows().stream()
                .filter(row -> row.line() == line)
                .findFirst()
                .orElseThrow(() -> new WrongUsageException(rows.file() + " has no row that starts on line " + line
                        + "; line 1 is its header, and it has " + rows.rows().size() + " rows."));
    }

    private static String column(ConfigRow row, Optional<String> column) throws WrongUsageException {
        if (column.isPresent() && !row.cells().containsKey(column.get())) {
            throw new WrongUsageException(row.file() + " has no column " + column.get() + "; it has "
                    + String.join(", ", row.cells().keySet().stream().sorted().toList()) + ".");
        }
        return column.orElse("");
    }

    /** As a heading: {@code data/indicators.csv, line 17, value: 12.5}. */
    String heading() {
        String where = file + " of edition " + edition + ", line " + row.line();
        return column.isEmpty() ? where : where + ", " + column + ": " + row.get(column);
    }
}
