package org.councilbenchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.councilbenchmarks.report.EveryKindOfBlock;
import org.councilbenchmarks.report.pdf.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckPagesTest {

    @TempDir
    private Path folder;

    private Path edition;

    @BeforeEach
    void anEditionOfTwoFiles() throws IOException {
        edition = folder.resolve("edition");
        Files.createDirectories(edition.resolve("councils"));
        byte[] pdf = SampleFiles.rendered(EveryKindOfBlock.report());
        Files.write(edition.resolve("sector.pdf"), pdf);
        Files.write(edition.resolve("councils/E06000059-dorset.pdf"), pdf);
    }

    @Test
    void whatTheRendererMakesHasNoFault() throws Exception {
        assertThat(said(true)).startsWith("2 files, 10 pages: no faults.");
    }

    @Test
    void eachKindOfPageIsShownOnceInTheContactSheet() throws Exception {
        said(true);
        var sheet = ImageIO.read(sheet().toFile());
        assertThat(sheet.getHeight() / 467)
                .as("rows of pages: two folders of six kinds")
                .isEqualTo(2);
    }

    @Test
    void aFaultIsNamedWithItsFileAndPage() throws Exception {
        Files.write(
                edition.resolve("councils/E06000052-cornwall.pdf"),
                new DrawnPdf().text("P", 20, 40, 6, "Small print").bytes());
        assertThat(said(false))
                .startsWith("councils/E06000052-cornwall.pdf, page 1: type of 6.0 points: \"Small print\"\n3 files, ");
    }

    @Test
    void aFolderWithoutPdfIsNoPass() {
        assertThatThrownBy(() -> EditionFiles.in(Files.createDirectory(folder.resolve("empty"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no PDF");
    }

    private String said(boolean isRight) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            assertThat(CheckPages.check(edition, sheet(), out)).isEqualTo(isRight);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Path sheet() {
        return folder.resolve("sheet.png");
    }
}
