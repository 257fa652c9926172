package org.councilbenchmarks.pipeline.edition;

import java.util.function.Supplier;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.Report;

/**
 * A report that an edition is to have.
 *
 * @param path in the edition's folder, without the ending that says its format: {@code sector}
 * @param audience whom it is for
 * @param composed its words and figures, worked out when asked for, since an edition has hundreds
 */
public record PlannedReport(String path, Audience audience, Supplier<Report> composed) {

    /** Where it lies as PDF. */
    public String pdf() {
        return path + ".pdf";
    }

    /** Where it lies as HTML. */
    public String html() {
        return path + ".html";
    }
}
