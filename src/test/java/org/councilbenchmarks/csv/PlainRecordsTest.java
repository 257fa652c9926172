package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of plain files reads what the reader of all files reads, or says that the file is not plain. */
class PlainRecordsTest {
    @TempDir
    Path folder;

    @Test
    void readsAPlainFileAsTheOtherReaderDoes() throws IOException {
        Path file = file(
                "Date,Supplier,Amount\r\n01/02/2026,\"Smith, \"\"Jo\"\" & Co\",1.00\r\n\r\n,,\r\n€,x,é\r\n1,2", UTF_8);

        assertThat(plain(file)).contains(all(file));
        assertThat(plain(file).orElseThrow())
                .containsExactly(
                        "1: Date|Supplier|Amount",
                        "2: 01/02/2026|Smith, \"Jo\" & Co|1.00",
                        "3: ",
                        "4: ||",
                        "5: €|x|é",
                        "6: 1|2");
    }

    @Test
    void tellsOfABytesOrderMarkAsTheOtherReaderDoes() throws IOException {
        Path file = file("\uFEFFa;b\n1;2\n", UTF_8);
        FindingLog other = new FindingLog();
        FindingLog own = new FindingLog();
        try (RecordReader reader =
                RecordReader.open(file, ReadingLimits.standard(), other).value().orElseThrow()) {
            reader.forEachRemaining(record -> assertThat(record.cells()).hasSize(2));
        }
        try (PlainRecords records =
                PlainRecords.open(file, ReadingLimits.standard()).orElseThrow()) {
            records.noteForm(own);
            assertThat(records.delimiter()).isEqualTo("semicolon");
        }

        assertThat(own.tally()).isEqualTo(other.tally());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\r\n3,4\n",
                "a,b\r1,2\r",
                "a,b\n1,x\"y\n",
                "a,b\n1,\"x\"y\n",
                "a,b\n1,\"open\n2,3\n",
                "a,b\n1,\u0000\n"
            })
    void leavesWhatIsNotPlain(String text) throws IOException {
        assertThat(plain(file(text, UTF_8))).isEmpty();
    }

    @Test
    void leavesAnotherEncoding() throws IOException {
        assertThat(plain(file("a,b\ncafé,£5\n", StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Property(tries = 300)
    void whatItReadsIsWhatTheOtherReaderReads(
            @ForAll @Size(min = 1, max = 8)
                    List<
                                    @Size(min = 1, max = 4) List<
                                            @Chars({'a', '1', ',', '"', '\n', ' ', 'é', ';'}) @StringLength(max = 5)
                                            String>>
                            rows,
            @ForAll boolean windows)
            throws IOException {
        Path place = Files.createTempFile("plain", ".csv");
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add('"' + cell.replace("\"", "\"\"") + '"'));
            text.append(String.join(",", cells)).append(windows ? "\r\n" : "\n");
        }
        Files.writeString(place, text);
        plain(place).ifPresent(read -> assertThat(read).as(text.toString()).isEqualTo(all(place)));
        Files.delete(place);
    }

    /** Cells as they come, without quotation marks, longer than the eight and 64 bytes that are looked at together. */
    @Property(tries = 300)
    void whatItReadsOfBareCellsIsWhatTheOtherReaderReads(
            @ForAll @Size(min = 1, max = 40)
                    List<@Chars({'a', '1', ',', '\n', '\t', ' ', 'é', '€', ';', '-'}) @StringLength(max = 90) String>
                            lines)
            throws IOException {
        Path place = Files.createTempFile("plain", ".csv");
        Files.writeString(place, "a,b,c\n" + String.join("\n", lines) + "\n");
        plain(place).ifPresent(read -> assertThat(read).as(lines.toString()).isEqualTo(all(place)));
        Files.delete(place);
    }

    @Test
    void readsRecordsThatLieAcrossTwoBlocks() throws IOException {
        StringBuilder text = new StringBuilder("number,name,sum\r\n");
        for (int i = 0; i < 20_000; i++) {
            text.append(i).append(i % 3 == 0 ? ",\"Caf\u00e9, " + i + " \"\"so\"\"\"" : ",Caf\u00e9 " + i);
            text.append(",").append("9".repeat(i % 17)).append("\r\n");
        }
        Path file = file(text.toString(), UTF_8);

        assertThat(plain(file)).contains(all(file));
    }

    @Test
    void leavesAFileWithABadByteFarDown() throws IOException {
        String text = "number,name\n" + "1,ordinary words\n".repeat(20_000) + "2,caf\u00e9\n";

        assertThat(plain(file(text, UTF_8))).isPresent();
        assertThat(plain(file(text, StandardCharsets.ISO_8859_1))).isEmpty();
    }

    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("file.csv"), text.getBytes(charset));
    }

    private static Optional<List<String>> plain(Path file) throws IOException {
        Optional<PlainRecords> opened = PlainRecords.open(file, ReadingLimits.standard());
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        List<String> read = new ArrayList<>();
        try (PlainRecords records = opened.get()) {
            CellBytes cells = new CellBytes();
            while (records.next(cells)) {
                read.add(cells.line() + ": " + String.join("|", cells.texts()));
            }
            return records.isPlain() ? Optional.of(read) : Optional.empty();
        }
    }

    /** As the other reader has them, without the blanks at the ends of cells. */
    private static List<String> all(Path file) {
        List<String> read = new ArrayList<>();
        CellBytes cells = new CellBytes();
        try (RecordReader reader = RecordReader.open(file, ReadingLimits.standard(), new FindingLog())
                .value()
                .orElseThrow()) {
            reader.forEachRemaining(record -> {
                cells.set(record);
                read.add(cells.line() + ": " + String.join("|", cells.texts()));
            });
        }
        return read;
    }
}
