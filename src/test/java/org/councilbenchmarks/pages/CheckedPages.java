package org.councilbenchmarks.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of one file, looked at.
 *
 * @param faults each with its page
 * @param kinds of page that it has, in order
 * @param emptyEnds how many pages that end a section are empty in their lower 40 %: allowed, but not handsome
 */
public record CheckedPages(int pages, List<String> faults, List<PageKind> kinds, int emptyEnds) {

    public CheckedPages {
        faults = List.copyOf(faults);
        kinds = List.copyOf(kinds);
    }

    static CheckedPages of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** Looks at each page and the one after it; no more than two are kept at once. */
    public static CheckedPages of(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            var places = TaggedPlace.of(file);
            var faults = new ArrayList<String>();
            var kinds = new ArrayList<PageKind>();
            int emptyEnds = 0;
            int pages = file.getNumberOfPages();
            PrintedPage page = printed(file, 0, places);
            for (int i = 0; i < pages; i++) {
                Optional<PrintedPage> next =
                        i + 1 < pages ? Optional.of(printed(file, i + 1, places)) : Optional.empty();
                for (PageCheck check : PageCheck.all()) {
                    String where = "page " + page.number() + ": ";
                    check.faults(page, next).map(where::concat).forEach(faults::add);
                }
                if (EmptyPage.isEmptyBelow(page) && EmptyPage.endsSection(next)) {
                    emptyEnds++;
                }
                kinds.add(PageKind.after(kinds, page));
                page = next.orElse(page);
            }
            return new CheckedPages(pages, faults, kinds, emptyEnds);
        }
    }

    private static PrintedPage printed(PDDocument file, int index, Map<PDPage, Map<Integer, TaggedPlace>> places)
            throws IOException {
        PDPage page = file.getPage(index);
        var reader = new PageReader(places.getOrDefault(page, Map.of()));
        reader.processPage(page);
        BufferedImage image = new PDFRenderer(file).renderImageWithDPI(index, PrintedPage.DPI, ImageType.GRAY);
        return new PrintedPage(index + 1, reader.letters(), reader.elements(), reader.rows(), image);
    }
}
