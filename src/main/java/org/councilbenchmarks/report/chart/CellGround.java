package org.councilbenchmarks.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/** The grounds of cells, with white joints between them; a frame around what has no value. */
final class CellGround extends XYBlockRenderer {

    private static final double JOINT = 0.75;
    private static final BasicStroke FRAME = new BasicStroke(0.75f);

    CellGround(HeatGround ground) {
        setPaintScale(ground);
    }

    /** @param cells column, row and value of each */
    static XYZDataset data(List<double[]> cells) {
        var data = new DefaultXYZDataset();
        data.addSeries("cells", Values.columns(cells, 3));
        return data;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        double x = data.getXValue(series, item);
        double y = data.getYValue(series, item);
        double value = ((XYZDataset) data).getZValue(series, item);
        var block = new Rectangle2D.Double();
        block.setFrameFromDiagonal(
                domain.valueToJava2D(x - 0.5, area, RectangleEdge.BOTTOM) + JOINT,
                range.valueToJava2D(y - 0.5, area, RectangleEdge.LEFT) + JOINT,
                domain.valueToJava2D(x + 0.5, area, RectangleEdge.BOTTOM) - JOINT,
                range.valueToJava2D(y + 0.5, area, RectangleEdge.LEFT) - JOINT);
        graphics.setPaint(getPaintScale().getPaint(value));
        graphics.fill(block);
        if (!Double.isFinite(value)) {
            graphics.setPaint(HouseTheme.RULE);
            graphics.setStroke(FRAME);
            graphics.draw(block);
        }
    }
}
