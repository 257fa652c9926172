package org.councilbenchmarks.pipeline.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.csv.ConfigTable;
import org.councilbenchmarks.pipeline.edition.EditionDraft;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.councilbenchmarks.pipeline.verify.OpenedEdition;
import org.councilbenchmarks.report.table.EditionTables;
import org.councilbenchmarks.report.table.Field;
import org.councilbenchmarks.report.table.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every table of an edition of invented councils, a number in each of its columns. */
class ExplainedLinesTest {

    /** Their rows are named by the explanation of the value or group, or they need none. */
    private static final Set<String> WITHOUT_ROWS =
            Set.of("data/indicators.csv", "data/benchmarks.csv", "data/positions.csv", "data/changes.csv");

    private static final String AS_OF = "2026-06-30";

    @TempDir
    Path folder;

    @Test
    void aNumberInEachColumnOfEachTableHasItsFormulaAndItsRows()
            throws IOException, SettingsException, WrongUsageException {
        run("sample", "--councils", "8", "--years", "2", "--payments-per-council", "60", "--to", at("input"));
        run("run");
        Workspace workspace = workspace();
        String name = workspace.shelf().findLatest().orElseThrow();
        Set<String> explained = new TreeSet<>();
        try (OpenedEdition edition = OpenedEdition.open(workspace, name)) {
            for (String file : tables(workspace.shelf().folder(name))) {
                List<ConfigRow> rows = ConfigTable.read(workspace.shelf().folder(name), file)
                        .value()
                        .orElseThrow()
                        .rows();
                for (Field field : EditionTables.findFields(EditionDraft.figures(edition.content()), file)
                        .orElseThrow()) {
                    Optional<ConfigRow> known = rows.stream()
                            .filter(row -> row.get(field.name()).matches("-?[0-9.]+"))
                            .findFirst();
                    if (isNumber(field) && known.isPresent()) {
                        String what = file + ":" + known.get().line() + ":" + field.name();
                        ExplainedLine line = ExplainedLine.of(CsvLine.find(workspace.shelf(), what), edition.content());
                        check(what, file, line);
                        explained.add(file);
                    }
                }
            }
        }
        assertThat(explained).hasSizeGreaterThanOrEqualTo(14);
    }

    private static void check(String what, String file, ExplainedLine line) {
        assertThat(line.cells()).as(what).hasSize(1);
        assertThat(line.cells().getFirst().formula()).as(what).isNotEmpty();
        assertThat(line.cells().getFirst().worked()).as(what).doesNotContain("{", "}");
        boolean nobody = line.line().row().cells().getOrDefault("returned", "").equals("no")
                || line.line().row().cells().getOrDefault("received", "").equals("0")
                || line.line().row().cells().getOrDefault("councils", "").equals("0");
        boolean fromEdition = file.equals("restricted/findings.csv")
                && line.line().row().get("file").isEmpty();
        if (!WITHOUT_ROWS.contains(file) && !nobody && !fromEdition) {
            assertThat(line.rows()).as(what).isNotEmpty();
        }
    }

    private static boolean isNumber(Field field) {
        return field.type() == FieldType.NUMBER || field.type() == FieldType.INTEGER;
    }

    private static List<String> tables(Path edition) throws IOException {
        try (Stream<Path> all = Files.walk(edition)) {
            return all.map(file -> edition.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(arguments[0].equals("run") ? folders() : List.of("--config", "config", "--as-of", AS_OF));
        assertThat(Commands.execute(all.toArray(String[]::new))).isZero();
    }

    private List<String> folders() {
        return List.of(
                "--input", at("input"),
                "--output", at("output"),
                "--data", at("data"),
                "--config", "config",
                "--as-of", AS_OF);
    }

    private Workspace workspace() throws SettingsException {
        return CommandLine.populateCommand(new SharedOptions(), folders().toArray(String[]::new))
                .quietWorkspace();
    }
}
