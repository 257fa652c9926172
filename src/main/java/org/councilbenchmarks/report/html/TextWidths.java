package org.councilbenchmarks.report.html;

import java.util.Locale;
import org.councilbenchmarks.report.chart.ChartPainter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Says of each text of a drawing how wide it was meant to be. A reader's machine may set it in other letters than those it was
 * measured in; it then stays as wide as the drawing has room for.
 */
record TextWidths(ChartPainter painter) {

    /** What a text has of those around it. */
    private record Lettering(float size, boolean bold) {

        Lettering within(Element element) {
            String weight = element.getAttribute("font-weight");
            String given = element.getAttribute("font-size");
            return new Lettering(
                    given.isEmpty() ? size : Float.parseFloat(given.replace("px", "")),
                    weight.isEmpty() ? bold : weight.equals("bold"));
        }
    }

    void set(Element drawing) {
        set(drawing, new Lettering(0, false));
    }

    private void set(Element element, Lettering around) {
        Lettering own = around.within(element);
        if (element.getTagName().equals("text") && !element.getTextContent().isBlank()) {
            float width = painter.textWidth(element.getTextContent(), own.size(), own.bold());
            element.setAttribute("textLength", String.format(Locale.ROOT, "%.1f", width));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                set(part, own);
            }
        }
    }
}
