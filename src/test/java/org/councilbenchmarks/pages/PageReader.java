package org.councilbenchmarks.pages;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.councilbenchmarks.pages.PrintedPage.Element;

/** Reads one page: its letters, where they stand, and what they are tagged as. */
final class PageReader extends PDFMarkedContentExtractor {

    /** Of a letter's size: how far small capitals reach above the baseline. */
    private static final float HEIGHT = 0.66f;

    private static final int NO_MARK = -1;

    private final Map<Integer, TaggedPlace> places;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<StringBuilder> texts = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();

    /** @param places what each mark of the page is */
    PageReader(Map<Integer, TaggedPlace> places) {
        this.places = places;
    }

    List<Letter> letters() {
        return letters;
    }

    List<Element> elements() {
        return IntStream.range(0, types.size())
                .mapToObj(i -> new Element(types.get(i), texts.get(i).toString().strip()))
                .toList();
    }

    Set<Integer> rows() {
        return rows;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        int mark = properties == null ? NO_MARK : properties.getInt(COSName.MCID, NO_MARK);
        open.push(mark);
        TaggedPlace place = places.get(mark);
        if (place != null) {
            types.add(place.element());
            texts.add(new StringBuilder());
            place.row().ifPresent(rows::add);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        open.poll();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        super.processTextPosition(text);
        var matrix = text.getTextMatrix();
        float size = matrix.getScalingFactorY();
        var box = new Rectangle2D.Double(
                matrix.getTranslateX(), matrix.getTranslateY(), text.getWidthDirAdj(), size * HEIGHT);
        String element = element();
        letters.add(new Letter(text.getUnicode(), box, size, element));
        if (!element.equals(Letter.FURNITURE)) {
            texts.getLast().append(text.getUnicode());
        }
    }

    /** The innermost mark that has a place in the tree. */
    private String element() {
        return open.stream()
                .filter(places::containsKey)
                .findFirst()
                .map(mark -> places.get(mark).element())
                .orElse(Letter.FURNITURE);
    }
}
