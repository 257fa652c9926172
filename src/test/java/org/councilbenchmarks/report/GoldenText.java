package org.councilbenchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts as they were when somebody last read them. They are written anew with {@code -Dgolden=write}, and then read. */
public final class GoldenText {

    private static final Path FOLDER = Path.of("src/test/resources/report");

    private GoldenText() {}

    /** @throws AssertionError where the text is not what the file holds */
    public static void check(String file, String text) throws IOException {
        Path golden = FOLDER.resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
