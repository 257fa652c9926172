package org.councilbenchmarks.pipeline.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which edition is the latest, on file systems with links and without. */
class EditionShelfTest {
    private static final String FIRST = "2026-03-31-11111111";
    private static final String SECOND = "2026-04-30-22222222";

    @TempDir
    private Path output;

    @Test
    void latestIsALinkThatCanBeMovedWithTheFolder() throws IOException {
        var shelf = new EditionShelf(output);
        publish(shelf, FIRST);
        publish(shelf, SECOND);

        assertThat(Files.readSymbolicLink(output.resolve("latest"))).isEqualTo(Path.of("editions", SECOND));
        assertThat(shelf.findLatest()).contains(SECOND);
        assertThat(shelf.list()).containsExactly(FIRST, SECOND);
    }

    @Test
    void whereTheFileSystemHasNoLinksATextNamesTheLatest() throws IOException {
        var shelf = new EditionShelf(output, (link, target) -> {
            throw new UnsupportedOperationException();
        });
        publish(shelf, FIRST);
        publish(shelf, SECOND);

        assertThat(output.resolve("latest")).doesNotExist();
        assertThat(output.resolve("latest.txt")).hasContent(SECOND + "\n");
        assertThat(shelf.findLatest()).contains(SECOND);
    }

    @Test
    void whereLinksAreNotPermittedATextNamesTheLatest() throws IOException {
        var shelf = new EditionShelf(output, (link, target) -> {
            throw new FileSystemException(link.toString(), null, "Operation not permitted");
        });
        publish(shelf, FIRST);

        assertThat(output.resolve("latest.txt")).hasContent(FIRST + "\n");
    }

    @Test
    void aLinkThatCannotBeRenewedIsAFailureAndNeverAnOlderLatest() throws IOException {
        publish(new EditionShelf(output), FIRST);
        var full = new EditionShelf(output, (link, target) -> {
            throw new FileSystemException(link.toString(), null, "No space left on device");
        });

        assertThatThrownBy(() -> publish(full, SECOND))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be renewed")
                .hasMessageContaining("No space left on device");
        assertThat(output.resolve("latest.txt")).doesNotExist();
    }

    @Test
    void aLinkTakesThePlaceOfTheText() throws IOException {
        Files.writeString(output.resolve("latest.txt"), "an older one\n");
        var shelf = new EditionShelf(output);
        publish(shelf, FIRST);

        assertThat(output.resolve("latest.txt")).doesNotExist();
        assertThat(shelf.findLatest()).contains(FIRST);
    }

    @Test
    void whatIsNoLinkOfOursIsLeftAlone() throws IOException {
        Files.createDirectory(output.resolve("latest"));

        assertThatThrownBy(() -> publish(new EditionShelf(output), FIRST))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("move it away");
        assertThat(output.resolve("latest")).isDirectory();
    }

    @Test
    void anEditionThatWasTakenAwayIsNoLongerTheLatest() throws IOException {
        var shelf = new EditionShelf(output);
        publish(shelf, FIRST);
        Folders.deleteAll(shelf.folder(FIRST));

        assertThat(shelf.findLatest()).isEmpty();
    }

    private static void publish(EditionShelf shelf, String name) throws IOException {
        Path staging = shelf.freshStaging();
        Files.writeString(staging.resolve(Manifest.FILE_NAME), "{}");
        shelf.publish(staging, name);
        shelf.switchLatest(name);
    }
}
