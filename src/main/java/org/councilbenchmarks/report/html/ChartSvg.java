package org.councilbenchmarks.report.html;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.chart.ChartPainter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Charts as SVG that can stand within HTML. Text stays text. The same chart gives the same characters. */
record ChartSvg(ChartPainter painter) {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Digits after the point of a coordinate: a hundredth of a point is not seen. */
    private static final int PRECISION = 2;

    /**
     * The drawing.
     *
     * @param width in points, at which letters have the size that the house gives them
     * @param prefix of the names that one part of the drawing uses for another, for there are many drawings in a page
     * @param alternative what it shows, for whoever does not see it
     */
    String of(Chart chart, float width, String prefix, String alternative) {
        float height = painter.height(chart, width);
        var context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(PRECISION);
        context.setComment(null);
        context.setIDGenerator(new Names(prefix));
        var graphics = new SVGGraphics2D(context, false);
        painter.paint(chart, graphics, width, height);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", width, height));
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", alternative);
        root.removeAttribute("width");
        root.removeAttribute("height");
        new TextWidths(painter).set(root);
        return written(graphics, root);
    }

    private static String written(SVGGraphics2D graphics, Element root) {
        var out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("A drawing could not be written", e);
        }
        String svg = out.toString();
        return svg.substring(svg.indexOf("<svg")).strip() + "\n";
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java has no XML of its own", e);
        }
    }

    /** Counts on within a drawing, behind the drawing's own prefix. */
    private static final class Names extends SVGIDGenerator {
        private final String prefix;
        private int given;

        Names(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            given++;
            return prefix + "-" + given;
        }
    }
}
