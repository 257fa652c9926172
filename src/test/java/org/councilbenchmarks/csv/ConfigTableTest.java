package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.findings.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTableTest {
    @TempDir
    private Path root;

    @Test
    void givesStrippedCellsByColumn() throws IOException {
        var table = read("code,title,synonyms\nit, Technology ,\"ICT; digital;;\"\n\nhr,\"People, pay\",\n")
                .value()
                .orElseThrow();
        assertThat(table.header()).containsExactly("code", "title", "synonyms");
        var it = table.rows().getFirst();
        assertThat(it.get("title")).isEqualTo("Technology");
        assertThat(it.list("synonyms")).containsExactly("ICT", "digital");
        var hr = table.rows().getLast();
        assertThat(hr.line()).isEqualTo(4);
        assertThat(hr.get("synonyms")).isEmpty();
        assertThat(hr.list("synonyms")).isEmpty();
    }

    @Test
    void aColumnThatIsNotThereIsOurOwnMistake() throws IOException {
        var row = read("code\nit\n").value().orElseThrow().rows().getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> row.get("titel")).withMessageContaining("codes/list.csv");
    }

    @Test
    void aRowOfAnotherWidthIsLeftOutWithItsLine() throws IOException {
        var read = read("code,title\nit,a,b\nhr,People\n");
        assertThat(read.value().orElseThrow().rows()).hasSize(1);
        assertThat(fault(read).place()).isEqualTo(new Place("codes/list.csv", 2, ""));
    }

    @Test
    void columnsHaveNamesThatDiffer() throws IOException {
        assertThat(fault(read("code,code\nit,hr\n")).message()).contains("each a different one");
        assertThat(fault(read("code,\nit,hr\n")).message()).contains("each a different one");
    }

    @Test
    void aFaultyFileGivesNoTable() throws IOException {
        assertThat(fault(read("code,title\nit,\"open\n")).message()).contains("Quotation marks");
        assertThat(fault(read("")).message()).contains("empty");
        Files.write(root.resolve("codes/list.csv"), new byte[] {'a', '\n', (byte) 0xA3, '\n'});
        assertThat(fault(ConfigTable.read(root, "codes/list.csv")).message()).contains("UTF-8");
        assertThat(fault(ConfigTable.read(root, "codes/other.csv")).message()).contains("missing");
    }

    @Test
    void theMarkAndLineEndsOfASpreadsheetAreNoFault() throws IOException {
        var read = read("\uFEFFcode,title\r\nit,Technology\r\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().header()).containsExactly("code", "title");
    }

    @Test
    void aFaultOfARowSaysWhereItIsAndWhatWasThere() throws IOException {
        var row =
                read("code,title\nit,Technology\n").value().orElseThrow().rows().getFirst();
        var fault = row.fault("code", "Not a code");
        assertThat(fault.place()).isEqualTo(new Place("codes/list.csv", 2, "code"));
        assertThat(fault.was()).isEqualTo("it");
    }

    private Outcome<ConfigTable> read(String text) throws IOException {
        Files.createDirectories(root.resolve("codes"));
        Files.write(root.resolve("codes/list.csv"), text.getBytes(StandardCharsets.UTF_8));
        return ConfigTable.read(root, "codes/list.csv");
    }

    private static Finding fault(Outcome<ConfigTable> outcome) {
        assertThat(outcome.findings()).singleElement().extracting(Finding::code).isEqualTo(FindingCode.CONFIGURATION);
        return outcome.findings().getFirst();
    }
}
