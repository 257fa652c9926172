package org.councilbenchmarks.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.EveryKindOfBlock;
import org.councilbenchmarks.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a file says about itself, and on each of its pages. */
class AboutTheFileTest {

    private final Report report = EveryKindOfBlock.report();
    private PDDocument file;

    @BeforeEach
    void render() throws IOException {
        file = Loader.loadPDF(new PdfRenderer(new PlainBars()).render(report));
    }

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    @Test
    void titleAndLanguageAreThoseOfTheReport() throws IOException {
        assertThat(file.getDocumentInformation().getTitle())
                .isEqualTo(report.subject().title());
        assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains(">" + report.subject().title() + "<", ">2026-03-31T00:00:00Z<");
    }

    @Test
    void itIsDatedByTheDayThatItIsAbout() {
        var about = file.getDocumentInformation();
        assertThat(List.of(about.getCreationDate(), about.getModificationDate()))
                .allSatisfy(date -> assertThat(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC))
                        .isEqualTo(report.imprint().asOf()));
    }

    @Test
    void theOutlineHasEachHeadingBelowItsOwn() {
        assertThat(outline(file.getDocumentCatalog().getDocumentOutline(), ""))
                .containsExactly(
                        "Summary", "  Questions to ask", "Spending", "Staffing", "  Vacancies by role", "Systems");
    }

    @Test
    void eachPageSaysWhichOfHowManyItIsAndThatTheDataIsASample() throws IOException {
        int pages = file.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            assertThat(text(page))
                    .contains("Page " + page + " of " + pages)
                    .contains(EditionTitle.SAMPLE_NOTICE)
                    .contains(report.subject().title().substring(0, 30))
                    .contains("Edition 2026-03-31-1a2b3c4d, version 0.1.0, for this council only");
        }
    }

    private String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file);
    }

    private static List<String> outline(PDOutlineNode node, String indent) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(outline(item, indent + "  "));
        }
        return titles;
    }
}
