package org.councilbenchmarks.report.chart;

import java.util.List;
import org.councilbenchmarks.report.blocks.Chart.Spread;
import org.jfree.data.xy.AbstractXYDataset;

/** How groups are spread, a group a row, as JFreeChart takes it. */
final class SpreadData extends AbstractXYDataset {

    private final List<Row> rows;

    /**
     * What one row shows; not a number where it is absent.
     *
     * @param place of the row, from the top
     * @param own the value of whoever the chart is about, if of anybody
     */
    record Row(int place, double lowest, double lower, double median, double upper, double highest, double own) {

        static Row of(int place, Spread spread, double own) {
            return new Row(
                    place,
                    Values.of(spread.lowest()),
                    Values.of(spread.lowerQuartile()),
                    Values.of(spread.median()),
                    Values.of(spread.upperQuartile()),
                    Values.of(spread.highest()),
                    own);
        }

        /** From the least of all that it shows to the greatest. */
        Scale scale() {
            return Scale.around(lowest, lower, median, upper, highest, own);
        }

        boolean showsSpread() {
            return Double.isFinite(lowest + highest) || Double.isFinite(lower + upper) || Double.isFinite(median);
        }
    }

    SpreadData(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    Row row(int item) {
        return rows.get(item);
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return "spread";
    }

    @Override
    public int getItemCount(int series) {
        return rows.size();
    }

    @Override
    public Number getX(int series, int item) {
        return rows.get(item).place();
    }

    @Override
    public Number getY(int series, int item) {
        return rows.get(item).median();
    }
}
