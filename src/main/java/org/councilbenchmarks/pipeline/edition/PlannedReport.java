package org.councilbenchmarks.pipeline.edition;

import java.util.function.Supplier;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.index.EditionIndex;

/**
 * A report that an edition is to have.
 *
 * @param path in the edition's folder, without the ending that says its format: {@code sector}
 * @param title what it is called where it is linked to
 * @param audience whom it is for
 * @param composed its words and figures, worked out when asked for, since an edition has hundreds
 */
public record PlannedReport(String path, String title, Audience audience, Supplier<Report> composed) {

    /** As a page that leads to it shows it. */
    EditionIndex.Shown shown() {
        return new EditionIndex.Shown(title, pdf(), html(), audience);
    }

    /** Where it lies as PDF. */
    public String pdf() {
        return path + ".pdf";
    }

    /** Where it lies as HTML. */
    public String html() {
        return path + ".html";
    }
}
