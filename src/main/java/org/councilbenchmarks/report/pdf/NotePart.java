package org.councilbenchmarks.report.pdf;

import java.util.List;
import org.councilbenchmarks.report.blocks.Text;

/** A caveat: a bar at its side sets it apart. It is kept on one page. */
final class NotePart implements Part {

    private static final float BAR = 3;
    private static final float INDENT = 12;
    private static final float PADDING = 4;
    private static final float AFTER = 9;
    private static final float WIDTH = HouseStyle.TEXT_WIDTH - INDENT;

    private final Press press;
    private final Text text;
    private final List<Line> lines;

    NotePart(Press press, Text text) {
        this.press = press;
        this.text = text;
        this.lines = new LineBreaker(style(), WIDTH).lines(text);
    }

    @Override
    public float opening() {
        return Math.min(height(), press.pages().wholePage());
    }

    @Override
    public void set() {
        float top = press.pages().y();
        // Text that is longer than a page goes on without the bar.
        float shown = Math.min(height(), press.pages().room());
        press.tags().decorate(() -> press.ink().ground(HouseStyle.LEFT, top, BAR, shown, HouseStyle.FOCUS));
        press.pages().down(PADDING);
        var element = press.tags().element(press.tags().note(), "P");
        press.pages().flow(TaggedText.of(press, element, style(), text, WIDTH), HouseStyle.LEFT + INDENT);
        press.pages().down(PADDING);
        press.pages().gap(AFTER);
    }

    private float height() {
        return lines.size() * style().leading() + 2 * PADDING;
    }

    private TextStyle style() {
        return TextStyle.regular(press.fonts(), HouseStyle.BODY - 0.5f, HouseStyle.INK);
    }
}
