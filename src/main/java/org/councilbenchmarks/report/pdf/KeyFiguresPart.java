package org.councilbenchmarks.report.pdf;

import java.util.List;
import org.councilbenchmarks.report.blocks.KeyFigures.KeyFigure;
import org.councilbenchmarks.report.blocks.Text;
import org.openpdf.text.pdf.PdfStructureElement;

/** Key figures, two beside each other; a row of them is never split. To a screen reader they are a list. */
final class KeyFiguresPart implements Part {

    private static final int ACROSS = 2;
    private static final float BETWEEN = 14;
    private static final float PADDING = 10;
    private static final float BAR = 3;
    private static final float CARD = (HouseStyle.WIDTH - BETWEEN) / ACROSS;
    private static final float INNER = CARD - BAR - 2 * PADDING;

    private final Press press;
    private final List<KeyFigure> figures;
    private final TextStyle label;
    private final TextStyle value;
    private final TextStyle sentence;

    KeyFiguresPart(Press press, List<KeyFigure> figures) {
        this.press = press;
        this.figures = figures;
        this.label = TextStyle.bold(press.fonts(), 10, HouseStyle.INK);
        this.value = TextStyle.bold(press.fonts(), 22, HouseStyle.FOCUS);
        this.sentence = TextStyle.regular(press.fonts(), 10, HouseStyle.INK);
    }

    @Override
    public float opening() {
        return height(row(0));
    }

    @Override
    public void set() {
        var list = press.tags().list("None");
        press.pages().gap(4);
        for (int first = 0; first < figures.size(); first += ACROSS) {
            List<KeyFigure> row = row(first);
            float height = height(row);
            press.pages().ensure(height);
            float top = press.pages().y();
            for (int i = 0; i < row.size(); i++) {
                card(list, row.get(i), HouseStyle.LEFT + i * (CARD + BETWEEN), top, height);
            }
            press.pages().down(height);
            press.pages().gap(BETWEEN * 0.7f);
        }
    }

    private void card(PdfStructureElement list, KeyFigure figure, float x, float top, float height) {
        press.tags().decorate(() -> {
            press.ink().ground(x, top, CARD, height, HouseStyle.GROUND);
            press.ink().ground(x, top, BAR, height, HouseStyle.FOCUS);
        });
        var body = press.tags().element(press.tags().element(list, "LI"), "LBody");
        float left = x + BAR + PADDING;
        float y = top - PADDING;
        y -= paragraph(body, label, figure.label(), left, y);
        y -= paragraph(body, value, figure.value(), left, y);
        paragraph(body, sentence, figure.sentence(), left, y);
    }

    /** Returns its height. */
    private float paragraph(PdfStructureElement body, TextStyle style, String words, float x, float top) {
        var text = TaggedText.of(press, press.tags().element(body, "P"), style, Text.of(words), INNER);
        text.draw(x, top);
        return text.height();
    }

    private List<KeyFigure> row(int first) {
        return figures.subList(first, Math.min(first + ACROSS, figures.size()));
    }

    private float height(List<KeyFigure> row) {
        return (float) row.stream().mapToDouble(this::height).max().orElse(0);
    }

    private float height(KeyFigure figure) {
        return 2 * PADDING
                + height(label, figure.label())
                + height(value, figure.value())
                + height(sentence, figure.sentence());
    }

    private static float height(TextStyle style, String words) {
        return new LineBreaker(style, INNER).lines(Text.of(words)).size() * style.leading();
    }
}
