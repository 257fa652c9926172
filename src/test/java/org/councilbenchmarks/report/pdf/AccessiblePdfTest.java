package org.councilbenchmarks.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.councilbenchmarks.NaughtyStrings;
import org.councilbenchmarks.report.EveryKindOfBlock;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.chart.JFreeChartPainter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AccessiblePdfTest {

    private final PdfRenderer renderer = new PdfRenderer(new JFreeChartPainter());

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void aReportWithEveryKindOfBlockKeepsTheStandard(PDFAFlavour standard) throws Exception {
        byte[] pdf = renderer.render(EveryKindOfBlock.report());
        assertThat(VeraPdf.faults(pdf, standard)).isEmpty();
    }

    @Test
    void theJudgeFindsFaultWithAFileThatBreaksARule() throws Exception {
        byte[] pdf = renderer.render(EveryKindOfBlock.report());
        byte[] damaged = withoutTitle(pdf);
        assertThat(VeraPdf.faults(damaged, PDFAFlavour.PDFUA_1)).anyMatch(fault -> fault.startsWith("7.1-10 "));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void lettersThatTheFontLacksBreakNoStandard(PDFAFlavour standard) throws Exception {
        byte[] pdf = renderer.render(EveryKindOfBlock.of(
                Block.heading(2, "Ŵrexham & <Ynys Môn>"),
                Block.paragraph("\u200B"),
                new Block.Items(NaughtyStrings.all().stream().map(Text::of).toList())));
        assertThat(VeraPdf.faults(pdf, standard)).isEmpty();
    }

    @Test
    void theSameReportGivesTheSameBytesFromAnyThread() throws Exception {
        Report report = EveryKindOfBlock.report();
        byte[] once = renderer.render(report);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var again = new ArrayList<byte[]>();
            for (var rendered : threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<byte[]>>mapToObj(i -> () -> renderer.render(report))
                    .toList())) {
                again.add(rendered.get());
            }
            again.add(new PdfRenderer(new JFreeChartPainter()).render(report));
            assertThat(again).allSatisfy(bytes -> assertThat(bytes).isEqualTo(once));
        }
    }

    @Test
    void anotherReportHasAnotherIdentity() throws Exception {
        assertThat(identity(Block.paragraph("Spending rose.")))
                .isEqualTo(identity(Block.paragraph("Spending rose.")))
                .isNotEqualTo(identity(Block.paragraph("Spending fell.")));
    }

    private String identity(Block block) throws Exception {
        try (var file = Loader.loadPDF(renderer.render(EveryKindOfBlock.of(block)))) {
            return file.getDocument().getDocumentID().toString();
        }
    }

    private static byte[] withoutTitle(byte[] pdf) throws Exception {
        try (var file = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            file.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false);
            file.save(out);
            return out.toByteArray();
        }
    }
}
