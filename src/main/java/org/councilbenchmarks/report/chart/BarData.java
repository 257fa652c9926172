package org.councilbenchmarks.report.chart;

import java.util.List;
import org.councilbenchmarks.report.blocks.Chart.Bar;
import org.jfree.data.xy.AbstractIntervalXYDataset;

/** Bars at places along an axis, as JFreeChart takes them. */
final class BarData extends AbstractIntervalXYDataset {

    private final List<Placed> bars;

    /**
     * A bar from one value to another.
     *
     * @param place along the axis, where its middle is
     * @param width of the distance between two places
     */
    record Placed(double place, double width, double from, double to) {}

    BarData(List<Placed> bars) {
        this.bars = List.copyOf(bars);
    }

    static Placed bar(double place, double width, Bar bar) {
        return new Placed(place, width, 0, Values.of(bar.value()));
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return "bars";
    }

    @Override
    public int getItemCount(int series) {
        return bars.size();
    }

    @Override
    public Number getX(int series, int item) {
        return bars.get(item).place();
    }

    @Override
    public Number getStartX(int series, int item) {
        return bars.get(item).place() - bars.get(item).width() / 2;
    }

    @Override
    public Number getEndX(int series, int item) {
        return bars.get(item).place() + bars.get(item).width() / 2;
    }

    @Override
    public Number getY(int series, int item) {
        return bars.get(item).to();
    }

    @Override
    public Number getStartY(int series, int item) {
        return bars.get(item).from();
    }

    @Override
    public Number getEndY(int series, int item) {
        return bars.get(item).to();
    }
}
