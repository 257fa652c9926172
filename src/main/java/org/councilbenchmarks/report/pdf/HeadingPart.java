package org.councilbenchmarks.report.pdf;

import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Text;

/** A heading, with its line in the outline. It never stands at the foot of a page. */
final class HeadingPart implements Part {

    private final Press press;
    private final Outline outline;
    private final Contents contents;
    private final Block.Heading heading;
    private final TextStyle style;
    private final Text text;
    private final float height;

    HeadingPart(Press press, Outline outline, Contents contents, Block.Heading heading) {
        this.press = press;
        this.outline = outline;
        this.contents = contents;
        this.heading = heading;
        this.style = style(press, heading.level());
        this.text = Text.of(heading.text());
        this.height = new LineBreaker(style, HouseStyle.WIDTH).lines(text).size() * style.leading();
    }

    @Override
    public float opening() {
        return before() + height + after();
    }

    @Override
    public boolean keepsWithNext() {
        return true;
    }

    @Override
    public void set() {
        press.pages().gap(before());
        outline.add(heading.level(), heading.text(), press.pages().y());
        contents.begin(heading, press.pages().y());
        var element = press.tags().element("H" + heading.level());
        press.pages().flow(TaggedText.of(press, element, style, text, HouseStyle.WIDTH), HouseStyle.LEFT);
        press.pages().down(after());
    }

    private static TextStyle style(Press press, int level) {
        return switch (level) {
            case 2 -> TextStyle.bold(press.fonts(), 18, HouseStyle.FOCUS);
            case 3 -> TextStyle.bold(press.fonts(), 13.5f, HouseStyle.INK);
            default -> TextStyle.bold(press.fonts(), HouseStyle.BODY, HouseStyle.INK);
        };
    }

    private float before() {
        return style.size() * 0.85f;
    }

    private float after() {
        return style.size() / 4;
    }
}
