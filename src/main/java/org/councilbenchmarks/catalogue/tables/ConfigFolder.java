package org.councilbenchmarks.catalogue.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.csv.ConfigTable;
import org.councilbenchmarks.domain.findings.Outcome;

/** The folder of the configuration, and what is found wrong in it. Paths are relative to it, with forward slashes. */
public final class ConfigFolder {
    private final Path root;
    private final Faults faults;

    public ConfigFolder(Path root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    public Faults faults() {
        return faults;
    }

    public boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    /** The rows of a table; none where it is missing, or lacks a column: that is a fault, and each row's would repeat it. */
    public List<CheckedRow> rows(String path, TableShape shape) {
        return table(path, shape).map(table -> checked(table.rows())).orElse(List.of());
    }

    /** The table as it stands, where it is there and has the columns of the shape. */
    public Optional<ConfigTable> table(String path, TableShape shape) {
        Outcome<ConfigTable> outcome = ConfigTable.read(root, path);
        faults.addAll(outcome.findings());
        return outcome.value().filter(table -> fits(table, shape));
    }

    public List<CheckedRow> checked(List<ConfigRow> rows) {
        return rows.stream().map(row -> new CheckedRow(row, faults)).toList();
    }

    private boolean fits(ConfigTable table, TableShape shape) {
        int line = 1;
        List<String> missing = shape.columns().stream()
                .filter(column -> !table.header().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            faults.add(table.file(), line, "The table lacks the column " + String.join(", ", missing));
        }
        if (!shape.open()) {
            Choice known = Choice.of("a column of this table", shape.columns());
            table.header().stream()
                    .filter(column -> !known.has(column))
                    .forEach(column -> faults.add(table.file(), line, known.complaint(column)));
        }
        return missing.isEmpty();
    }

    /** Text of a file that is no table; empty, and a fault, where it can't be read. */
    public Optional<String> text(String path) {
        try {
            return Optional.of(Files.readString(root.resolve(path)));
        } catch (IOException e) {
            faults.add(path, 0, has(path) ? "The file could not be read as UTF-8: " + e : "The file is missing");
            return Optional.empty();
        }
    }

    /** Names, without {@code .csv}, of the tables in a folder, in order; none where there is no such folder. */
    public List<String> tableNames(String folder) {
        return names(
                        folder,
                        path -> Files.isRegularFile(path) && path.toString().endsWith(".csv"))
                .stream()
                .map(name -> name.substring(0, name.length() - ".csv".length()))
                .toList();
    }

    /** Names of the folders in a folder, in order. */
    public List<String> folderNames(String folder) {
        return names(folder, Files::isDirectory);
    }

    private List<String> names(String folder, Predicate<Path> wanted) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(wanted)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(folder, 0, "The folder could not be read: " + e);
            return List.of();
        }
    }
}
