package org.councilbenchmarks.report.pdf;

import java.util.List;
import org.councilbenchmarks.report.blocks.Text;

/** Running text. */
final class ParagraphPart implements Part {

    private static final float AFTER = 7;

    private final Press press;
    private final Text text;
    private final List<Line> lines;

    ParagraphPart(Press press, Text text) {
        this.press = press;
        this.text = text;
        this.lines = new LineBreaker(press.body(), HouseStyle.TEXT_WIDTH).lines(text);
    }

    @Override
    public float opening() {
        float opening = Pages.opening(lines, press.body().leading());
        return introduces() ? opening + AFTER : opening;
    }

    /** Two or three lines, which say what the figure shows. */
    @Override
    public boolean introduces() {
        return lines.size() <= 3;
    }

    @Override
    public void set() {
        var element = press.tags().element("P");
        press.pages().flow(TaggedText.of(press, element, press.body(), text, HouseStyle.TEXT_WIDTH), HouseStyle.LEFT);
        press.pages().gap(AFTER);
    }
}
