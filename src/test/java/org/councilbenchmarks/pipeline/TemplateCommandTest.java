package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that a council can fill in and send as they are. */
class TemplateCommandTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() throws IOException {
        house = House.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "spending", "staffing", "skills", "systems", "initiatives"})
    void intakeReadsAFormAsAnEmptyReturn(String returnId) throws IOException {
        Path form = folder.resolve("form.csv");
        Files.writeString(form, house.run("template", returnId).text());

        House.Said said = house.run("check", form.toString());

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.text()).contains("form.csv: " + returnId + ", refused").contains("[empty-file]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "spending", "staffing", "skills", "systems", "initiatives"})
    void intakeReadsAFormThatWasFilledIn(String returnId) throws IOException {
        Path form = folder.resolve("form.csv");
        List<String> example = Files.readAllLines(Path.of("config/returns/" + returnId + "/example.csv"));
        String text = house.run("template", returnId, "--year", "2025-26").text();
        String header = text.lines().reduce((a, b) -> b).orElseThrow();
        Files.writeString(form, text + exampleRow(text, header));

        House.Said said = house.run("check", form.toString());

        assertThat(said.text())
                .as(example.getFirst() + "\n" + text)
                .contains("form.csv: " + returnId + " (UTF-8, comma, header on line ")
                .contains("1 row read: 1 taken, 0 refused");
        assertThat(said.code()).isZero();
    }

    /** The examples that the guidance gives for each column, as a row. */
    private static String exampleRow(String text, String header) {
        StringBuilder row = new StringBuilder();
        for (String column : header.split(",")) {
            String guidance = text.lines()
                    .map(line -> line.startsWith("\"")
                            ? line.substring(1, line.length() - 1).replace("\"\"", "\"")
                            : line)
                    .filter(line -> line.startsWith("# " + column + ":") || line.startsWith("# " + column + "*:"))
                    .findFirst()
                    .orElseThrow();
            int at = guidance.indexOf("Example: ");
            String cell = at < 0 ? "" : guidance.substring(at + "Example: ".length());
            row.append(row.isEmpty() ? "" : ",")
                    .append('"')
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        return row + "\n";
    }

    @Test
    void guidanceSaysWhatIsRequiredAndAllowed() {
        String text = house.run("template", "spending", "--year", "2025-26").text();

        assertThat(text)
                .startsWith("\"# Technology spending 2025-26. A row is ")
                .contains("# council_code*: ", "# Due: 2026-09-30 (from england).")
                .contains("One of: outturn, budget, forecast.")
                .contains("Example: 2025-26")
                .endsWith("shared_with,notes\n");
        assertThat(text.lines().filter(line -> !line.matches("\"?#.*")).count()).isEqualTo(1);
    }

    @Test
    void anUnknownReturnListsTheKnownOnes() {
        House.Said said = house.run("template", "spendings");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text())
                .contains(
                        "There is no return 'spendings'.",
                        "council, initiatives, payments, skills, spending, staffing, systems");
    }
}
