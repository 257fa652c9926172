package org.councilbenchmarks.pages;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.councilbenchmarks.pipeline.console.TextRunLog;
import org.councilbenchmarks.pipeline.edition.EditionDraft;
import org.councilbenchmarks.pipeline.edition.PlannedReport;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.pipeline.settings.Setting;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.councilbenchmarks.pipeline.settings.SettingsReader;
import org.councilbenchmarks.pipeline.verify.OpenedEdition;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.chart.JFreeChartPainter;
import org.councilbenchmarks.report.pdf.PdfRenderer;

/**
 * Composes and renders the PDF reports of all councils of the latest edition again and again in one process, and says what
 * the last time cost: the processors' time a report, pages and bytes. Started by {@code scripts/measure-reports}.
 */
public final class MeasureRendering {

    private static final int TIMES = 4;
    private static final double PAGES_OF_THE_MEASURE = 6;

    private MeasureRendering() {}

    /** @param arguments the folder of the record, and that of the editions; the configuration is that of this folder */
    public static void main(String[] arguments) throws IOException, SettingsException {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        given.put(Setting.DATA, arguments[0]);
        given.put(Setting.OUTPUT, arguments[1]);
        Path here = Path.of("").toAbsolutePath();
        Clock clock = Clock.systemUTC();
        var settings = new SettingsReader(here, here, Map.of(), clock).read(given);
        var workspace = Workspace.of(settings, clock, new TextRunLog(System.err, false));
        String latest = workspace.shelf().findLatest().orElseThrow();
        try (OpenedEdition edition = OpenedEdition.open(workspace, latest)) {
            measure(EditionDraft.in(here, edition.content()).listReports().stream()
                    .filter(report -> report.audience() == Audience.COUNCIL)
                    .toList());
        }
    }

    private static void measure(List<PlannedReport> reports) throws IOException {
        var renderer = new PdfRenderer(new JFreeChartPainter());
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<byte[]> files = new ArrayList<>();
        double milliseconds = 0;
        for (int i = 0; i < TIMES; i++) {
            files.clear();
            long began = system.getProcessCpuTime();
            for (PlannedReport report : reports) {
                files.add(renderer.render(report.composed().get()));
            }
            milliseconds = (system.getProcessCpuTime() - began) / 1e6;
        }
        int pages = 0;
        long bytes = 0;
        for (byte[] file : files) {
            bytes += file.length;
            try (var pdf = Loader.loadPDF(file)) {
                pages += pdf.getNumberOfPages();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d council reports as PDF: %.1f ms of CPU a report, %.1f ms for six pages; %.1f pages and %,d bytes a report%n",
                reports.size(),
                milliseconds / reports.size(),
                milliseconds / pages * PAGES_OF_THE_MEASURE,
                (double) pages / reports.size(),
                bytes / reports.size());
    }
}
