package org.councilbenchmarks.report.pdf;

import org.councilbenchmarks.report.Report;

/** Reports as files, with plain bars for charts: for tests that are about something else. */
public final class SampleFiles {
    private SampleFiles() {}

    public static byte[] rendered(Report report) {
        return new PdfRenderer(new PlainBars()).render(report);
    }
}
