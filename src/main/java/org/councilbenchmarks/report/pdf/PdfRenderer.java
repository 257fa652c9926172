package org.councilbenchmarks.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.chart.ChartPainter;

/** Turns reports into PDF files. One renderer serves any number of reports, from any number of threads. */
public final class PdfRenderer {

    private final Typefaces typefaces = Typefaces.read();
    private final ChartPainter painter;

    /** @param painter draws the charts; called from as many threads as the renderer is */
    public PdfRenderer(ChartPainter painter) {
        this.painter = painter;
    }

    /**
     * The file: PDF/UA-1 and PDF/A-2a. The same report gives the same bytes.
     *
     * @throws java.io.UncheckedIOException where the house's fonts are damaged
     */
    public byte[] render(Report report) {
        var file = new PdfFile(report);
        var press = Press.open(file, typefaces.open(), report);
        var furniture = new Furniture(press, report);
        file.writer().setPageEvent(furniture);
        set(parts(report, press), press.pages());
        furniture.fillPageCount(file.writer().getPageNumber());
        return file.close();
    }

    private List<Part> parts(Report report, Press press) {
        var parts = new ArrayList<Part>();
        parts.add(new TitlePart(press, report));
        var of = new Parts(press, painter, report);
        for (Block block : report.blocks()) {
            parts.add(of.block(block));
        }
        return parts;
    }

    private static void set(List<Part> parts, Pages pages) {
        for (int i = 0; i < parts.size(); i++) {
            pages.ensure(isBound(parts, i) ? parts.get(i).opening() : together(parts, i, pages));
            parts.get(i).set();
        }
    }

    /** Whether the place of the part was settled with the one before it. */
    private static boolean isBound(List<Part> parts, int i) {
        return i > 0
                && (parts.get(i - 1).keepsWithNext()
                        || (parts.get(i - 1).introduces() && parts.get(i).isFigure()));
    }

    /**
     * The height of what stands on one page from this part on: a heading takes the beginning of the next part with it, and the
     * few lines that introduce a figure take that.
     * What is too high for that is rather parted than moved to the next page.
     */
    private static float together(List<Part> parts, int first, Pages pages) {
        float height = 0;
        int i = first;
        while (parts.get(i).keepsWithNext() && i + 1 < parts.size()) {
            height += parts.get(i).opening();
            i++;
        }
        Part next = parts.get(i);
        if (next.introduces() && i + 1 < parts.size() && parts.get(i + 1).isFigure()) {
            height += next.opening();
            next = parts.get(i + 1);
            if (height + next.opening() > pages.mostIntroduced()) {
                return height;
            }
        }
        return height + next.whole() <= pages.mostKept() ? height + next.whole() : height + next.opening();
    }
}
