package org.councilbenchmarks.report.chart;

import java.math.BigDecimal;
import java.util.List;
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

    /** Rows of so many numbers, turned into an array a column, as JFreeChart's datasets want them. */
    static double[][] columns(List<double[]> rows, int size) {
        var columns = new double[size][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < size; k++) {
                columns[k][i] = rows.get(i)[k];
            }
        }
        return columns;
    }

    /** As it stands in a chart: £1.2m, 14.2%; "withheld" or "not available" where it is absent. */
    static String text(Figure figure, Unit unit) {
        return switch (figure) {
            case Figure.Known known -> FigureText.compact(known, unit);
            case Figure.Absent absent -> FigureText.inWords(absent.reason());
        };
    }
}
