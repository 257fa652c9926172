package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file's form alone tells of the table in it. */
class LexicalTableTest {
    @TempDir
    private Path folder;

    private final FindingLog log = new FindingLog();

    private String read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("file.csv"), text);
        var written = new StringWriter();
        try (var table =
                LexicalTable.open(file, ReadingLimits.standard(), log).value().orElseThrow()) {
            assertThat(table.write(written)).isEmpty();
        }
        return written.toString();
    }

    private List<FindingCode> codes() {
        return log.tally().kept().stream().map(Finding::code).toList();
    }

    @Test
    void aCleanTableIsWrittenAsItWas() throws IOException {
        assertThat(read("a,b\n1,\"x, y\"\n2,\n")).isEqualTo("a,b\n1,\"x, y\"\n2,\n");
        assertThat(codes()).isEmpty();
    }

    @Test
    void titlesAndBlankLinesAboveTheHeaderAreLeftOut() throws IOException {
        assertThat(read("Payments,,\n,,\ndate,supplier,amount\n1/4/2025,Acme,5\n2/4/2025,Bright,6\n"))
                .startsWith("date,supplier,amount\n1/4/2025");
        assertThat(codes()).containsExactly(FindingCode.PREAMBLE);
    }

    @Test
    void aTableWithoutHeaderKeepsItsFirstRow() throws IOException {
        var rows = "1/4/2025,Acme,5\n2/4/2025,Bright,6\n3/4/2025,Cole,7\n";
        assertThat(read(rows)).isEqualTo(rows);
    }

    @Test
    void aSparseFirstRowOfATableWithoutHeaderIsNoTitle() throws IOException {
        var rows = "1,,\n2/4/2025,Bright,6\n3/4/2025,Cole,7\n";
        assertThat(read(rows)).isEqualTo(rows);
    }

    @Test
    void stackedHeadingsArePutTogether() throws IOException {
        assertThat(read("payment,payment,net\ndate,supplier,amount\n1/4/2025,Acme,5\n2/4/2025,Bright,6\n"))
                .startsWith("payment date,payment supplier,net amount\n1/4/2025,Acme,5\n");
        assertThat(codes()).containsExactly(FindingCode.PREAMBLE);
    }

    @Test
    void rowsOfTextAloneAreNoHeadings() throws IOException {
        var rows = "name,town\nAcme,Leeds\nBright,York\nCole,Hull\n";
        assertThat(read(rows)).isEqualTo(rows);
    }

    @Test
    void totalsRepeatedHeadingsAndBlankRowsStay() throws IOException {
        var rows = "name,amount\nAcme,5\n,\nname,amount\nBright,6\nTotal,11\n";
        assertThat(read(rows)).isEqualTo(rows.replace("\n,\n", "\n\"\",\n"));
    }

    @Test
    void aRowThatIsTooShortIsReported() throws IOException {
        read("foo,bar,baz\n1,2");
        assertThat(codes()).containsExactly(FindingCode.MISSING_CELL);
    }

    @Test
    void aRowThatIsTooLongIsReported() throws IOException {
        assertThat(read("foo,bar,baz\n1,2,3,4")).isEqualTo("foo,bar,baz\n1,2,3,4\n");
        assertThat(codes()).containsExactly(FindingCode.EXTRA_CELL);
    }
}
