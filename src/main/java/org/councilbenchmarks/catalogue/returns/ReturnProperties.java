package org.councilbenchmarks.catalogue.returns;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.Faults;

/** {@code return.properties} of a return: its title, what a row is, and how its rows and submissions are told apart. */
final class ReturnProperties {
    private static final List<String> NEEDED = List.of("title", "row", "folder", "repeated_key", "description");
    private static final String BASIS_COLUMN = "basis_column";
    private static final String KIND = "kind";
    private static final Choice KEYS = Choice.of(
            "a key of return.properties",
            List.of(KIND, "title", "row", "folder", BASIS_COLUMN, "repeated_key", "description"));
    private static final Choice KINDS = Choice.of("a kind of return", List.of("return", "payments"));
    private static final Choice REPEATED_KEY = Choice.of("an answer to a repeated key", List.of("add", "refuse"));

    private final String path;
    private final Faults faults;
    private final String content;
    private final Properties values = new Properties();

    private ReturnProperties(String path, Faults faults, String content) {
        this.path = path;
        this.faults = faults;
        this.content = content;
    }

    static Optional<ReturnProperties> load(ConfigFolder folder, String path, String returnId) {
        return folder.text(path).flatMap(content -> {
            ReturnProperties properties = new ReturnProperties(path, folder.faults(), content);
            return properties.isRead() && properties.isWhole(returnId) ? Optional.of(properties) : Optional.empty();
        });
    }

    private boolean isRead() {
        try {
            values.load(new StringReader(content));
            return true;
        } catch (IllegalArgumentException e) {
            faults.add(path, 0, "A backslash that Java properties do not know: " + e.getMessage());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory can always be read", e);
        }
    }

    private boolean isWhole(String returnId) {
        for (String key : values.stringPropertyNames().stream().sorted().toList()) {
            if (!KEYS.has(key)) {
                faults.add(path, line(key), KEYS.complaint(key));
            }
        }
        List<String> missing = NEEDED.stream().filter(key -> get(key).isEmpty()).toList();
        missing.forEach(key -> faults.add(path, line(key), key + " is missing or blank"));
        if (!missing.isEmpty()) {
            return false;
        }
        if (!get("folder").equals(returnId)) {
            String message = "folder is '" + get("folder") + "'; a return's input folder has its name, " + returnId;
            faults.add(path, line("folder"), message);
        }
        boolean known = REPEATED_KEY.has(get("repeated_key"));
        if (!known) {
            faults.add(path, line("repeated_key"), REPEATED_KEY.complaint(get("repeated_key")));
        }
        String kind = get(KIND);
        if (!kind.isEmpty() && !KINDS.has(kind)) {
            faults.add(path, line(KIND), KINDS.complaint(kind));
        }
        return known;
    }

    /** Where nothing is said, a return that is sent in. */
    ReturnKind kind() {
        return ReturnKind.find(get(KIND)).orElse(ReturnKind.RETURN);
    }

    String get(String key) {
        return values.getProperty(key, "").strip();
    }

    RepeatedKey repeatedKey() {
        return RepeatedKey.find(get("repeated_key")).orElseThrow();
    }

    /** The column that tells submissions apart; it has to be a required column of codes. */
    Optional<String> basisColumn(List<Column> columns) {
        String name = get(BASIS_COLUMN);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<String> candidates = columns.stream()
                .filter(c -> c.type() == ColumnType.CODE && c.required())
                .map(Column::name)
                .toList();
        Choice choice = Choice.of("a required column of type code", candidates);
        if (!choice.has(name)) {
            faults.add(path, line(BASIS_COLUMN), BASIS_COLUMN + ": " + choice.complaint(name));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** Line on which a key stands; 0 where it does not. */
    private int line(String key) {
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).split("[=:]", 2)[0].strip().equals(key)) {
                return i + 1;
            }
        }
        return 0;
    }
}
