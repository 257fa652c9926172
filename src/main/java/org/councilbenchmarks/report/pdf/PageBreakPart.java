package org.councilbenchmarks.report.pdf;

/** Makes what follows begin a page; at the end of a report nothing follows, and no blank page is left. */
record PageBreakPart(Pages pages) implements Part {

    @Override
    public float opening() {
        return 0;
    }

    @Override
    public void set() {
        pages.wantTurn();
    }
}
