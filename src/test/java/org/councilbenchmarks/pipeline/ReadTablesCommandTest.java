package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmarks.pipeline.commands.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader shown by itself, for whoever wants to measure it. */
class ReadTablesCommandTest {
    @TempDir
    private Path place;

    private House.Said readTables(Path target) {
        PrintStream out = System.out;
        var said = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(print);
            int code = Commands.execute("read-tables", place.resolve("files").toString(), target.toString());
            return new House.Said(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
        }
    }

    private House.Said readTables() {
        return readTables(place.resolve("out"));
    }

    private void file(String name, String text) throws IOException {
        Path file = place.resolve("files").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void everyFileIsWrittenAsTheTableItHolds() throws IOException {
        file("semicolons.csv", "a;b\r\n1;2\r\n3;4\r\n");
        file("inner/pounds.txt", "a,b\n1,\u00A35\n");
        assertThat(readTables().code()).isZero();
        assertThat(place.resolve("out/semicolons.csv")).hasContent("a,b\n1,2\n3,4\n");
        assertThat(place.resolve("out/inner/pounds.txt")).hasContent("a,b\n1,£5\n");
    }

    @Test
    void whatIsOddOrUnusableIsSaid() throws IOException {
        file("open.csv", "foo,bar,baz\n1,\"I forgot to close this one,3");
        file("empty.csv", "");
        file("sheet.csv", "PK\u0003\u0004rest");
        String text = readTables().text();
        assertThat(text).contains("open.csv,2,unclosed-quote,query,");
        assertThat(text).contains("empty.csv,0,empty-file,file-refused,");
        assertThat(text).contains("sheet.csv,0,not-a-csv,file-refused,");
        assertThat(place.resolve("out/empty.csv")).isEmptyFile();
        assertThat(place.resolve("out/sheet.csv")).doesNotExist();
    }

    @Test
    void tablesAreNotWrittenAmongTheFiles() throws IOException {
        file("a.csv", "a,b\n1,2\n");
        assertThat(readTables(place.resolve("files/out")).code()).isEqualTo(2);
    }
}
