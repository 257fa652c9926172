package org.councilbenchmarks.report.pdf;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A chart, or two beside each other: titles, drawings and captions in line, all on one page. */
final class ChartPart implements Part {

    /** Between two charts that stand beside each other. */
    static final float GUTTER = 20;

    private static final float BEFORE = 6;
    private static final float BETWEEN = 4;
    private static final float AFTER = 9;

    private final Press press;
    private final List<ChartFrame> frames;
    private final float titles;
    private final float captions;
    private final float least;

    ChartPart(Press press, ChartFrame... frames) {
        this.press = press;
        this.frames = List.of(frames);
        this.titles = highest(ChartFrame::titleHeight);
        this.captions = highest(ChartFrame::captionHeight);
        this.least = highest(ChartFrame::least);
    }

    @Override
    public float opening() {
        return BEFORE + titles + BETWEEN + least + BETWEEN + captions;
    }

    @Override
    public boolean isFigure() {
        return true;
    }

    /** Charts are as high as they want to be, or as the rest of the page lets them. */
    @Override
    public void set() {
        press.pages().gap(BEFORE);
        float room = press.pages().room() - titles - 2 * BETWEEN - captions;
        float height = Math.max(least, Math.min(room, highest(ChartFrame::wanted)));
        float top = press.pages().y();
        float chart = top - titles - BETWEEN;
        for (ChartFrame frame : frames) {
            frame.title(top);
            frame.chart(chart, height);
            frame.caption(chart - height - BETWEEN);
        }
        press.pages().down(titles + BETWEEN + height + BETWEEN + captions);
        press.pages().gap(AFTER);
    }

    private float highest(ToDoubleFunction<ChartFrame> height) {
        return (float) frames.stream().mapToDouble(height).max().orElseThrow();
    }
}
