package org.councilbenchmarks.report.table;

import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.EditionTitle;

/** Puts in front of a title that the figures are synthetic, where any of them is: a CSV has no room for it. */
final class SampleNotice {

    private SampleNotice() {}

    static String on(String title, EditionFigures figures) {
        return figures.isSample() ? EditionTitle.SAMPLE_NOTICE + ". " + title : title;
    }
}
