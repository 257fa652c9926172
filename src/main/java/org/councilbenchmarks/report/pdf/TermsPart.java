package org.councilbenchmarks.report.pdf;

import java.util.List;
import org.councilbenchmarks.report.blocks.Terms.Term;
import org.councilbenchmarks.report.blocks.Text;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * Terms in two columns of small print, the left one first; no term is split. On the last page both columns end at about the
 * same height. To a screen reader they are a list.
 */
final class TermsPart implements Part {

    private static final float BETWEEN_COLUMNS = 18;
    private static final float COLUMN = (HouseStyle.WIDTH - BETWEEN_COLUMNS) / 2;
    private static final float BETWEEN = 4;
    private static final float AFTER = 9;
    private static final float SIZE = 8.5f;

    /** Rounding must not push the last term of a column over its end. */
    private static final float HAIR = 0.01f;

    private final Press press;
    private final List<Text> terms;
    private final TextStyle style;
    private final float[] heights;

    TermsPart(Press press, List<Term> terms) {
        this.press = press;
        this.terms = terms.stream().map(Term::text).toList();
        this.style = TextStyle.regular(press.fonts(), SIZE, HouseStyle.INK);
        this.heights = new float[terms.size()];
        for (int i = 0; i < heights.length; i++) {
            int lines = new LineBreaker(style, COLUMN).lines(this.terms.get(i)).size();
            heights[i] = lines * style.leading() + BETWEEN;
        }
    }

    /** Two terms above each other, and two beside them. */
    @Override
    public float opening() {
        int some = Math.min(4, heights.length);
        return Math.min(evenly(0, some), press.pages().wholePage());
    }

    @Override
    public void set() {
        var list = press.tags().list("None");
        press.pages().gap(BETWEEN);
        int from = 0;
        while (from < heights.length) {
            from = heights[from] > press.pages().wholePage() ? across(list, from) : beside(list, from);
        }
        press.pages().gap(AFTER - BETWEEN);
    }

    /** Sets as many terms as this page has room for in two columns, and returns the first that it has none for. */
    private int beside(PdfStructureElement list, int from) {
        press.pages().ensure(heights[from]);
        float height = Math.min(press.pages().room(), evenly(from, heights.length));
        int right = column(list, from, height, HouseStyle.LEFT);
        int next = column(list, right, height, HouseStyle.LEFT + COLUMN + BETWEEN_COLUMNS);
        press.pages().down(Math.max(height(from, right), height(right, next)));
        return next;
    }

    private int column(PdfStructureElement list, int from, float height, float x) {
        float top = press.pages().y();
        int i = from;
        while (i < heights.length && height(from, i + 1) <= height + HAIR) {
            TaggedText.of(press, item(list), style, terms.get(i), COLUMN).draw(x, top - height(from, i));
            i++;
        }
        return i;
    }

    /** A term that is longer than a whole column goes across the page, and over as many as it takes. */
    private int across(PdfStructureElement list, int at) {
        var text = TaggedText.of(press, item(list), style, terms.get(at), HouseStyle.WIDTH);
        press.pages().flow(text, HouseStyle.LEFT);
        press.pages().gap(BETWEEN);
        return at + 1;
    }

    private PdfStructureElement item(PdfStructureElement list) {
        return press.tags().element(press.tags().element(list, "LI"), "LBody");
    }

    /** The least height of two columns that hold these terms. */
    private float evenly(int from, int to) {
        float best = height(from, to);
        for (int middle = from + 1; middle < to; middle++) {
            best = Math.min(best, Math.max(height(from, middle), height(middle, to)));
        }
        return best;
    }

    private float height(int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }
}
