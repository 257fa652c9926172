package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever table is written in whatever way comes back as it was. */
class AnyTableTest {
    /** A way of writing tables. */
    record Writing(char delimiter, String lineEnd, Charset charset, String mark, boolean quotesAll) {
        byte[] bytes(List<List<String>> table) {
            var text = table.stream()
                    .map(row -> row.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(delimiter))))
                    .collect(Collectors.joining(lineEnd, mark, lineEnd));
            return text.getBytes(charset);
        }

        private String quoted(String cell) {
            var needed = cell.chars().anyMatch(c -> c == delimiter || c == '"' || c == '\r' || c == '\n');
            return quotesAll || needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }
    }

    @Property(tries = 300)
    void isReadBackAsItWasWritten(@ForAll("tables") List<List<String>> table, @ForAll("writings") Writing writing) {
        var file = DroppedFile.of(writing.bytes(table));
        assertThat(file.isRefused()).isFalse();
        assertThat(file.cells()).isEqualTo(table);
    }

    @Property(tries = 300)
    void isReadBackFromOurOwnWriter(@ForAll("tables") List<List<String>> table) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = CsvWriter.open(bytes, table.getFirst())) {
            for (var row : table.subList(1, table.size())) {
                row.forEach(writer::plain);
                writer.endRow();
            }
        }
        var file = DroppedFile.of(bytes.toByteArray());
        assertThat(file.cells()).isEqualTo(table);
        assertThat(file.notes()).isEmpty();
    }

    /** Nothing that is dropped may hang the reader or make it throw. */
    @Property(tries = 1_000)
    void anyBytesGiveRecordsOrARefusal(@ForAll("fragments") List<byte[]> fragments) {
        var bytes = new ByteArrayOutputStream();
        fragments.forEach(bytes::writeBytes);
        var file = DroppedFile.of(bytes.toByteArray(), new ReadingLimits(1_000_000, 200, 50, 20));
        assertThat(file.isRefused() || !file.cells().isEmpty()).isTrue();
        assertThat(file.lines()).isSorted();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var text = Arbitraries.of(
                "Acme Ltd",
                "Smith, Jones & Co",
                "one; two",
                "said \"no\"",
                "line\nbreak",
                "tab\there",
                "a|b",
                "café £5",
                "it’s",
                " spaced ",
                "",
                "1,496.00",
                "-5",
                "02/07/2012",
                "O'Hara",
                "\"whole\"",
                "12:30",
                "E06000052");
        var name = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Arbitraries.integers()
                .between(2, 7)
                .flatMap(width -> Combinators.combine(
                                name.list().ofSize(width),
                                text.list().ofSize(width).list().ofMinSize(3).ofMaxSize(20))
                        .as((header, rows) -> {
                            var table = new ArrayList<List<String>>();
                            table.add(header);
                            table.addAll(rows);
                            return table;
                        }));
    }

    @Provide
    Arbitrary<Writing> writings() {
        var encodings = Arbitraries.of(
                new Writing(',', "", StandardCharsets.UTF_8, "", false),
                new Writing(',', "", StandardCharsets.UTF_8, "\uFEFF", false),
                new Writing(',', "", StandardCharsets.UTF_16LE, "\uFEFF", false),
                new Writing(',', "", StandardCharsets.UTF_16BE, "", false),
                new Writing(',', "", Charset.forName("windows-1252"), "", false));
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|'),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        encodings,
                        Arbitraries.of(true, false))
                .as((delimiter, lineEnd, encoding, quotesAll) ->
                        new Writing(delimiter, lineEnd, encoding.charset(), encoding.mark(), quotesAll));
    }

    @Provide
    Arbitrary<List<byte[]>> fragments() {
        var marks = Arbitraries.of(
                        "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "\\", "\\\"", "'", "a", "sep=;\n", "\0", "£",
                        "\uFEFF", " ")
                .map(mark -> mark.getBytes(StandardCharsets.UTF_8));
        var anything = Arbitraries.bytes().array(byte[].class).ofMaxSize(5);
        return Arbitraries.frequencyOf(Tuple.of(9, marks), Tuple.of(1, anything))
                .list()
                .ofMaxSize(60);
    }
}
