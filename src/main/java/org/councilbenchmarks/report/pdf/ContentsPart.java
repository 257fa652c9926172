package org.councilbenchmarks.report.pdf;

import java.util.List;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Text;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfStructureElement;

/** A table of contents in two columns: each section with its page, and a link to it. */
final class ContentsPart implements Part {

    private static final float BETWEEN_COLUMNS = 24;
    private static final float COLUMN = (HouseStyle.WIDTH - BETWEEN_COLUMNS) / 2;
    private static final float BEFORE = 8;
    private static final float BETWEEN = 2;
    private static final float AFTER = 8;
    private static final String TITLE = "In this report";

    private final Press press;
    private final Contents contents;
    private final TextStyle title;

    ContentsPart(Press press, Contents contents) {
        this.press = press;
        this.contents = contents;
        this.title = TextStyle.bold(press.fonts(), HouseStyle.SMALL, HouseStyle.INK);
    }

    @Override
    public float opening() {
        return BEFORE + title.leading() + BETWEEN + rows() * row() + AFTER;
    }

    private float row() {
        return contents.style().leading() + BETWEEN;
    }

    /** In the left column, which has one more where their number is odd. */
    private int rows() {
        return (contents.entries().size() + 1) / 2;
    }

    @Override
    public void set() {
        press.pages().gap(BEFORE);
        var paragraph = press.tags().element("P");
        press.pages().flow(TaggedText.of(press, paragraph, title, Text.of(TITLE), HouseStyle.WIDTH), HouseStyle.LEFT);
        press.pages().down(BETWEEN);
        var list = press.tags().element("TOC");
        float top = press.pages().y();
        List<Contents.Entry> entries = contents.entries();
        for (int i = 0; i < entries.size(); i++) {
            boolean isLeft = i < rows();
            float x = HouseStyle.LEFT + (isLeft ? 0 : COLUMN + BETWEEN_COLUMNS);
            entry(list, entries.get(i), x, top - (isLeft ? i : i - rows()) * row());
        }
        press.pages().down(rows() * row());
        press.pages().gap(AFTER);
    }

    private void entry(PdfStructureElement list, Contents.Entry entry, float x, float top) {
        TextStyle style = contents.style();
        var element = press.tags().element(press.tags().element(list, "TOCI"), "Link");
        var words = new Span.Plain(entry.title());
        var line = new LineBreaker(style, COLUMN - Contents.NUMBER)
                .lines(Text.of(words))
                .getFirst();
        String shown = line.pieces().getFirst().text().stripTrailing();
        float width = style.plain().width(shown, style.size());
        press.tags().mark(element, () -> {
            press.ink().letters(style, shown + " ", x, top);
            press.ink().content().addTemplate(entry.page(), x + COLUMN - Contents.NUMBER, top - style.leading());
        });
        press.tags()
                .decorate(() -> press.ink()
                        .rule(
                                x + width + 4,
                                x + COLUMN - Contents.NUMBER + 4,
                                style.baseline(top),
                                0.4f,
                                HouseStyle.RULE));
        press.links()
                .add(
                        element,
                        entry.title(),
                        PdfAction.gotoLocalPage(entry.destination(), false),
                        new Links.Place(x, top - style.leading(), x + COLUMN, top));
    }
}
