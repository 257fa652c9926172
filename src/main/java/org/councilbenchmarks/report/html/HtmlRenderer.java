package org.councilbenchmarks.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilbenchmarks.report.Imprint;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.chart.ChartPainter;

/** Turns reports into HTML files. One renderer serves any number of reports, from any number of threads. */
public final class HtmlRenderer {

    private static final String STYLE_SHEET = "house.css";

    /** Sections of the report, which the contents name; what is below them is found by reading. */
    private static final int SECTION = 2;

    private final ChartPainter painter;
    private final String style;

    /**
     * @param painter draws the charts; called from as many threads as the renderer is
     * @throws UncheckedIOException where the style sheet is not on the class path
     */
    public HtmlRenderer(ChartPainter painter) {
        this.painter = painter;
        this.style = style();
    }

    private static String style() {
        try (var sheet = HtmlRenderer.class.getResourceAsStream(STYLE_SHEET)) {
            if (sheet == null) {
                throw new IOException("No style sheet on the class path: " + STYLE_SHEET);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, in UTF-8. The same report gives the same bytes. */
    public byte[] render(Report report) {
        var html = new Markup();
        head(html, report);
        html.open("body").element("a class=\"skip\" href=\"#content\"", "Skip to the report");
        top(html, report);
        contents(html, report.blocks());
        html.open("main id=\"content\"");
        var body = new Body(html, new ChartSvg(painter(report.imprint())));
        report.blocks().forEach(body::write);
        html.close("main");
        bottom(html, report);
        html.close("body").close("html");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ChartPainter painter(Imprint imprint) {
        return imprint.banner().map(painter::withNotice).orElse(painter);
    }

    private void head(Markup html, Report report) {
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", report.subject().language().toLanguageTag())
                .raw("\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .element(
                        "title",
                        report.subject().title() + ": " + report.subject().subtitle())
                .raw("<style>\n" + style + "</style>\n</head>\n");
    }

    private static void top(Markup html, Report report) {
        report.imprint()
                .banner()
                .ifPresent(banner -> html.element("aside class=\"banner\" aria-label=\"Notice\"", banner));
        html.open("header")
                .element("h1", report.subject().title())
                .element("p class=\"subtitle\"", report.subject().subtitle())
                .close("header");
    }

    private static void contents(Markup html, List<Block> blocks) {
        html.open("nav aria-labelledby=\"contents\"")
                .element("p id=\"contents\"", "Contents")
                .open("ul");
        int headings = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                headings++;
                if (heading.level() == SECTION) {
                    html.open("li")
                            .open("a", "href", "#" + Body.anchor(headings))
                            .text(heading.text())
                            .raw("</a>")
                            .close("li");
                }
            }
        }
        html.close("ul").close("nav");
    }

    private static void bottom(Markup html, Report report) {
        Imprint imprint = report.imprint();
        html.open("footer")
                .element(
                        "p",
                        "Edition %s, figures as of %s, version %s, for %s."
                                .formatted(
                                        imprint.edition(),
                                        imprint.asOf(),
                                        imprint.version(),
                                        report.subject().audience().readers()))
                .close("footer");
    }
}
