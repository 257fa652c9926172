package org.councilbenchmarks.report.chart;

import java.math.BigDecimal;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.FigureText;

/** Figures as a plot takes them, and as they are written beside it. */
final class Values {

    private Values() {}

    /** Not a number where the figure is absent: JFreeChart then draws nothing, and words say why. */
    static double of(Figure figure) {
        return figure.find().map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    /** As it stands in a chart: £1.2m, 14.2%; "withheld" or "not available" where it is absent. */
    static String text(Figure figure, Unit unit) {
        return switch (figure) {
            case Figure.Known known -> FigureText.compact(known, unit);
            case Figure.Absent absent -> FigureText.inWords(absent.reason());
        };
    }
}
