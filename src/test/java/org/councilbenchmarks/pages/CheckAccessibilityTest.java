package org.councilbenchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmarks.report.EveryKindOfBlock;
import org.councilbenchmarks.report.pdf.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckAccessibilityTest {

    @TempDir
    private Path edition;

    @Test
    void whatTheRendererMakesKeepsBothStandards() throws Exception {
        Files.write(edition.resolve("sector.pdf"), SampleFiles.rendered(EveryKindOfBlock.report()));
        Files.write(edition.resolve("one-more.pdf"), SampleFiles.rendered(EveryKindOfBlock.report()));
        assertThat(said(true)).isEqualTo("2 files: all keep PDF/UA-1 and PDF/A-2a\n");
    }

    @Test
    void aFileThatDoesNotIsListedWithTheRulesThatItBreaks() throws Exception {
        Files.write(edition.resolve("sector.pdf"), SampleFiles.rendered(EveryKindOfBlock.report()));
        Files.write(
                edition.resolve("untagged.pdf"),
                new DrawnPdf().text("P", 20, 40, "No title").bytes());
        assertThat(said(false).lines())
                .anyMatch(line -> line.matches("untagged\\.pdf +PDF/UA-1 +7\\.1-10 .*"))
                .anyMatch(line -> line.matches("untagged\\.pdf +PDF/A-2a +6\\..*"))
                .noneMatch(line -> line.startsWith("sector.pdf"))
                .last()
                .isEqualTo("2 files: 1 keep PDF/UA-1 and PDF/A-2a");
    }

    private String said(boolean isRight) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            assertThat(CheckAccessibility.check(edition, out)).isEqualTo(isRight);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
