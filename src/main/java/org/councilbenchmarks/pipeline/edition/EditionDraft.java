package org.councilbenchmarks.pipeline.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.councilbenchmarks.benchmark.SubmissionSums;
import org.councilbenchmarks.benchmark.SystemAssessment;
import org.councilbenchmarks.pipeline.edition.Manifest.OutputFile;
import org.councilbenchmarks.record.AtomicFiles;
import org.councilbenchmarks.record.Sha256;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.Licence;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.SectorNames;
import org.councilbenchmarks.report.chart.ChartPainter;
import org.councilbenchmarks.report.chart.JFreeChartPainter;
import org.councilbenchmarks.report.html.HtmlRenderer;
import org.councilbenchmarks.report.index.EditionIndex;
import org.councilbenchmarks.report.pdf.PdfRenderer;
import org.councilbenchmarks.report.table.EditionTables;
import org.councilbenchmarks.report.table.WrittenTable;

/**
 * An edition while it is written into a folder: its tables, then its reports, from any number of threads, then the manifest.
 * Nothing in it holds a wall-clock time, duration, host, absolute path or run number, so that the same content always gives
 * the same bytes.
 */
public final class EditionDraft {
    private final Path folder;
    private final EditionContent content;
    private final EditionFigures figures;
    private final List<PlannedReport> reports;
    private final PdfRenderer pdf;
    private final HtmlRenderer html;
    private final Map<String, Audience> audiences = new ConcurrentHashMap<>();

    private EditionDraft(Path folder, EditionContent content) {
        this.folder = folder;
        this.content = content;
        this.figures = figures(content);
        this.reports = EditionReports.of(figures, content.catalogue());
        ChartPainter painter = new JFreeChartPainter();
        this.pdf = new PdfRenderer(painter);
        this.html = new HtmlRenderer(painter);
    }

    /** @param folder an empty one */
    public static EditionDraft in(Path folder, EditionContent content) {
        return new EditionDraft(folder, content);
    }

    /** Writes the tables, open and restricted, and what describes them. */
    public void writeTables() throws IOException {
        ConfinedFiles.makeFolder(folder.resolve("restricted"));
        ConfinedFiles.makeFolder(folder.resolve(EditionReports.COUNCILS));
        Files.createDirectories(folder.resolve(EditionReports.GROUPS));
        List<WrittenTable> tables = EditionTables.write(folder, figures);
        tables.forEach(table -> audiences.put(table.file(), table.audience()));
        Report index = EditionIndex.of(
                figures,
                content.catalogue(),
                tables,
                reports.stream().map(PlannedReport::shown).toList());
        Files.write(folder.resolve(EditionIndex.FILE_NAME), html.render(index));
    }

    /** All that are to be written. */
    public List<PlannedReport> listReports() {
        return reports;
    }

    /** Composes a report and writes it as PDF and as HTML; may be called from any thread, once the tables are written. */
    public void write(PlannedReport planned) throws IOException {
        Report report = planned.composed().get();
        Files.write(folder.resolve(planned.pdf()), pdf.render(report));
        Files.write(folder.resolve(planned.html()), html.render(report));
        audiences.put(planned.pdf(), planned.audience());
        audiences.put(planned.html(), planned.audience());
    }

    /**
     * Writes the manifest, the last of all files, and keeps others out of what is not open.
     *
     * @return how many files the edition has
     */
    public int finish() throws IOException {
        SortedMap<String, OutputFile> outputs = new TreeMap<>();
        for (String path : Folders.listFiles(folder)) {
            Path file = folder.resolve(path);
            Audience audience = audiences.getOrDefault(path, Audience.OPEN);
            if (audience != Audience.OPEN) {
                ConfinedFiles.confine(file);
            }
            outputs.put(path, new OutputFile(Sha256.of(file), Files.size(file), audience.text()));
        }
        AtomicFiles.write(folder.resolve(Manifest.FILE_NAME), Manifests.bytes(Manifest.of(content, outputs)));
        return outputs.size() + 1;
    }

    /** Writes it from beginning to end, so many reports at once. */
    public void writeAll(int threads) throws IOException {
        writeTables();
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Callable<String>> work = reports.stream()
                    .<Callable<String>>map(report -> () -> {
                        write(report);
                        return report.path();
                    })
                    .toList();
            for (Future<String> written : executor.invokeAll(work)) {
                written.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while reports were written", e);
        } catch (ExecutionException e) {
            throw new IOException("A report could not be written: " + e.getCause(), e.getCause());
        }
        finish();
    }

    /** All that an edition says in numbers. */
    public static EditionFigures figures(EditionContent content) {
        EditionBasis basis = content.basis();
        var title = new EditionTitle(
                basis.identity().name(),
                basis.identity().asOf(),
                basis.version(),
                basis.settings().getOrDefault("publisher", ""),
                Licence.of(basis.settings().getOrDefault("data-licence", "")));
        return new EditionFigures(
                title,
                SectorNames.of(content.catalogue()),
                content.results(),
                content.settlement(),
                content.rows(),
                SystemAssessment.of(content.catalogue(), basis.identity().asOf()),
                SubmissionSums.of(content.catalogue(), content.rows()),
                content.results().analyses().findings());
    }
}
