package org.councilbenchmarks.report.pdf;

import java.util.List;
import org.councilbenchmarks.report.blocks.Text;

/** A list, with a bullet before each item. */
final class ItemsPart implements Part {

    private static final float INDENT = 16;
    private static final float BETWEEN = 3;
    private static final float AFTER = 7;
    private static final String BULLET = "•";

    private final Press press;
    private final List<Text> items;

    ItemsPart(Press press, List<Text> items) {
        this.press = press;
        this.items = items;
    }

    @Override
    public float opening() {
        return opening(items.getFirst());
    }

    @Override
    public boolean isFigure() {
        return true;
    }

    @Override
    public void set() {
        var list = press.tags().list("Disc");
        for (Text item : items) {
            press.pages().ensure(opening(item));
            var element = press.tags().element(list, "LI");
            var bullet = press.tags().element(element, "Lbl");
            float top = press.pages().y();
            press.tags().mark(bullet, () -> press.ink().letters(press.body(), BULLET, HouseStyle.LEFT + 4, top));
            var body = press.tags().element(element, "LBody");
            press.pages().flow(TaggedText.of(press, body, press.body(), item, width()), HouseStyle.LEFT + INDENT);
            press.pages().gap(BETWEEN);
        }
        press.pages().gap(AFTER - BETWEEN);
    }

    private float opening(Text item) {
        return Pages.opening(
                new LineBreaker(press.body(), width()).lines(item), press.body().leading());
    }

    private static float width() {
        return HouseStyle.TEXT_WIDTH - INDENT;
    }
}
