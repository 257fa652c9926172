package org.councilbenchmarks.report.pdf;

/** A block that knows its own size and can set itself where the pages are. */
interface Part {

    /** The height, in points, of what must stand together at the beginning, space before it included. */
    float opening();

    /** Draws and tags it, and moves the pages on. There is room for the opening. */
    void set();

    /** Whether the beginning of the next part must stand on the same page. */
    default boolean keepsWithNext() {
        return false;
    }
}
