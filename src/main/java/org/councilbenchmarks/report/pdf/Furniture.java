package org.councilbenchmarks.report.pdf;

import org.councilbenchmarks.report.Report;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What stands around the content of each page: banner and header, which the first page says in its own words, and the
 * footer. None of it is read out; the number of pages is filled in when it is known.
 */
final class Furniture extends PdfPageEventHelper {

    private static final float RULE = 0.5f;

    private final Press press;
    private final Report report;
    private final TextStyle style;
    private final PdfTemplate pageCount;

    Furniture(Press press, Report report) {
        this.press = press;
        this.report = report;
        this.style = TextStyle.regular(press.fonts(), HouseStyle.FURNITURE, HouseStyle.SECOND);
        this.pageCount = press.ink().content().createTemplate(40, style.leading());
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        int page = writer.getPageNumber();
        if (page > 1) {
            press.tags().furnish("Header", this::header);
        }
        press.tags().furnish("Footer", () -> footer(page));
    }

    /** To be told once, on the last page. */
    void fillPageCount(int pages) {
        PdfContentByte here = pageCount;
        new Ink(here).letters(style, String.valueOf(pages), 0, style.leading());
    }

    private void header() {
        float top = HouseStyle.HIGHEST;
        if (report.imprint().banner().isPresent()) {
            var banner = new Banner(
                    press.ink(), press.fonts(), report.imprint().banner().get());
            banner.ground(top);
            banner.letters(top);
            top -= Banner.HEIGHT + Banner.AFTER;
        }
        var subject = report.subject();
        String subtitle = fitting(subject.subtitle(), HouseStyle.WIDTH * 0.5f);
        float width = style.plain().width(subtitle, style.size());
        String title = fitting(subject.title(), HouseStyle.WIDTH - width - 12);
        press.ink().letters(style, title, HouseStyle.LEFT, top);
        press.ink().letters(style, subtitle, HouseStyle.RIGHT - width, top);
        rule(top - style.leading() - 3);
    }

    private void footer(int page) {
        float top = HouseStyle.LOWEST + style.leading();
        rule(top + 3);
        String of = "Page " + page + " of ";
        press.ink().letters(style, of, HouseStyle.LEFT, top);
        float count = HouseStyle.LEFT + style.plain().width(of, style.size());
        press.ink().content().addTemplate(pageCount, count, HouseStyle.LOWEST);
        var imprint = report.imprint();
        String edition = "Edition %s, version %s, for %s"
                .formatted(
                        imprint.edition(),
                        imprint.version(),
                        report.subject().audience().readers());
        String fitting = fitting(edition, HouseStyle.WIDTH * 0.7f);
        press.ink().letters(style, fitting, HouseStyle.RIGHT - style.plain().width(fitting, style.size()), top);
    }

    private void rule(float y) {
        press.ink().rule(HouseStyle.LEFT, HouseStyle.RIGHT, y, RULE, HouseStyle.RULE);
    }

    private String fitting(String text, float width) {
        if (style.plain().width(text, style.size()) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && style.plain().width(text.substring(0, end) + "…", style.size()) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
