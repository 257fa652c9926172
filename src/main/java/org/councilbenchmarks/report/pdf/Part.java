package org.councilbenchmarks.report.pdf;

/** A block that knows its own size and can set itself where the pages are. */
interface Part {

    /** The height, in points, of what must stand together at the beginning, space before it included. */
    float opening();

    /** The height of what should stand together, where that leaves no large gap above it: a short table's is all of it. */
    default float whole() {
        return opening();
    }

    /** Draws and tags it, and moves the pages on. There is room for the opening. */
    void set();

    /** Whether the beginning of the next part must stand on the same page. */
    default boolean keepsWithNext() {
        return false;
    }

    /** Whether it is so short that it should stand on the page of the figure that follows it, if one does. */
    default boolean introduces() {
        return false;
    }

    /** Whether it is something that a few lines introduce: a table, a chart or a list. */
    default boolean isFigure() {
        return false;
    }
}
