package org.councilbenchmarks.report.pdf;

import java.util.List;

/** Where on which page the next thing will stand: content flows from the top of each page to its bottom. */
final class Pages {

    private static final float MOST_KEPT = 0.25f;
    private static final float MOST_INTRODUCED = 0.27f;

    private final PdfFile file;
    private final float top;
    private float y;
    private boolean isTurnWanted;

    /** @param top where content begins on pages after the first */
    Pages(PdfFile file, float top) {
        this.file = file;
        this.top = top;
        this.y = HouseStyle.HIGHEST;
    }

    /** The upper edge of what comes next. */
    float y() {
        return y;
    }

    float room() {
        return y - HouseStyle.BOTTOM;
    }

    /** What a whole page has room for. */
    float wholePage() {
        return top - HouseStyle.BOTTOM;
    }

    /** What is kept together for the sake of looks is not higher than this: else it would leave half a page empty. */
    float mostKept() {
        return MOST_KEPT * wholePage();
    }

    /** A heading, and the few lines that introduce a figure, with the figure's beginning: lines that say of what it is. */
    float mostIntroduced() {
        return MOST_INTRODUCED * wholePage();
    }

    /** Space that is taken, or left free. */
    void down(float height) {
        y -= height;
    }

    /** Free space, which the top of a page does without. */
    void gap(float height) {
        if (!isAtTop()) {
            y -= height;
        }
    }

    /** What comes next, if anything does, begins a page. */
    void wantTurn() {
        isTurnWanted = !isAtTop();
    }

    /**
     * Turns the page where there is less room than this, or a turn was wanted.
     *
     * @return whether it turned
     */
    boolean ensure(float height) {
        boolean isTurning = isTurnWanted || (room() < height && !isAtTop());
        if (isTurning) {
            turn();
        }
        return isTurning;
    }

    void turn() {
        file.turn();
        y = top;
        isTurnWanted = false;
    }

    /** Sets lines from here on, over as many pages as it takes; neither the first nor the last stands alone. */
    void flow(TaggedText text, float x) {
        int from = 0;
        while (from < text.size()) {
            int to = lastThatFits(text, from);
            if (to == from) {
                turn();
                continue;
            }
            text.draw(from, to, x, y);
            down((to - from) * text.leading());
            from = to;
        }
    }

    private int lastThatFits(TaggedText text, int from) {
        int size = text.size();
        int to = Math.min(size, from + (int) (room() / text.leading()));
        if (isAtTop()) {
            return Math.max(to, from + 1);
        }
        if (to == size - 1) {
            to--;
        }
        return from == 0 && to < Math.min(2, size) ? from : Math.max(to, from);
    }

    /** The height of the lines that must not be parted from each other at the beginning of running text. */
    static float opening(List<Line> lines, float leading) {
        return (lines.size() <= 3 ? lines.size() : 2) * leading;
    }

    private boolean isAtTop() {
        return y == top;
    }
}
