package org.councilbenchmarks.report.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.domain.measures.Unit;

/**
 * Round values along an axis.
 *
 * @param step 1, 2 or 5 times a power of ten
 * @param first the lowest of them, in steps
 * @param last the highest of them, in steps
 */
record Ticks(BigDecimal step, long first, long last) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** About so many ticks, such that the values lie between the first and the last. */
    static Ticks over(Scale values, int about) {
        double span = values.high() - values.low();
        int magnitude = (int) Math.floor(Math.log10(span / about));
        for (int exponent = magnitude; ; exponent++) {
            for (int digit : List.of(1, 2, 5)) {
                var step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
                long first = (long) Math.floor(values.low() / step.doubleValue() + 1e-9);
                long last = (long) Math.ceil(values.high() / step.doubleValue() - 1e-9);
                if (last - first <= about) {
                    return new Ticks(step, first, last);
                }
            }
        }
    }

    /** From the first tick to the last. */
    Scale scale() {
        return new Scale(value(first).doubleValue(), value(last).doubleValue());
    }

    List<BigDecimal> values() {
        var values = new ArrayList<BigDecimal>();
        for (long i = first; i <= last; i++) {
            values.add(value(i));
        }
        return values;
    }

    /** A tick as it is written along the axis: all with the same decimals and the same thousands. */
    String text(BigDecimal value, Unit unit) {
        String before = unit == Unit.POUNDS ? "£" : "";
        String after = unit == Unit.PER_CENT ? "%" : "";
        var highest = value(first).abs().max(value(last).abs());
        if (unit == Unit.POUNDS && highest.compareTo(MILLION) >= 0) {
            return written(value, MILLION, before, "m");
        }
        if (unit == Unit.POUNDS && highest.compareTo(THOUSAND) >= 0) {
            return written(value, THOUSAND, before, "k");
        }
        return written(value, BigDecimal.ONE, before, after);
    }

    private String written(BigDecimal value, BigDecimal size, String before, String after) {
        int decimals = Math.max(0, step.divide(size).stripTrailingZeros().scale());
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return (value.signum() < 0 ? "−" : "")
                + before
                + format.format(value.divide(size).abs())
                + after;
    }

    private BigDecimal value(long steps) {
        return step.multiply(BigDecimal.valueOf(steps));
    }
}
