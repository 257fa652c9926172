package org.councilbenchmarks.pipeline.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.SubmissionSums;
import org.councilbenchmarks.benchmark.SystemAssessment;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.pipeline.edition.Manifest.InputFile;
import org.councilbenchmarks.pipeline.edition.Manifest.OutputFile;
import org.councilbenchmarks.record.AtomicFiles;
import org.councilbenchmarks.record.Sha256;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.Licence;
import org.councilbenchmarks.report.SectorNames;
import org.councilbenchmarks.report.table.EditionTables;
import org.councilbenchmarks.report.table.WrittenTable;

/**
 * Writes all files of an edition into a folder, the manifest last. What it writes holds no wall-clock time, duration,
 * host, absolute path or run number, so that the same content always gives the same bytes.
 */
public final class EditionWriter {
    private EditionWriter() {}

    /** @return how many files were written */
    public static int write(Path folder, EditionContent content) throws IOException {
        Map<String, Audience> audiences = new HashMap<>();
        for (WrittenTable table : EditionTables.write(folder, figures(content))) {
            audiences.put(table.file(), table.audience());
        }
        Manifest manifest = manifest(folder, content, audiences);
        AtomicFiles.write(folder.resolve(Manifest.FILE_NAME), Manifests.bytes(manifest));
        return manifest.outputs().size() + 1;
    }

    private static EditionFigures figures(EditionContent content) {
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

    private static Manifest manifest(Path folder, EditionContent content, Map<String, Audience> audiences)
            throws IOException {
        EditionBasis basis = content.basis();
        DataStatus status = content.settlement().status();
        return new Manifest(
                basis.identity().name(),
                "council-benchmarks " + basis.version(),
                basis.identity().asOf(),
                status.code(),
                status == DataStatus.SAMPLE ? EditionTitle.SAMPLE_NOTICE : "",
                basis.previousEdition(),
                basis.ledgerPosition(),
                basis.settings(),
                counts(content),
                content.settlement().files().stream().map(EditionWriter::input).toList(),
                basis.configuration(),
                outputs(folder, audiences));
    }

    private static SortedMap<String, Long> counts(EditionContent content) {
        SortedMap<String, Long> counts = new TreeMap<>();
        var settlement = content.settlement();
        counts.put("files", (long) settlement.files().size());
        counts.put("submissions-standing", (long) settlement.standing().size());
        counts.put(
                "rows-standing",
                settlement.standing().stream()
                        .mapToLong(s -> s.submission().taken())
                        .sum());
        counts.put("indicator-values", (long) content.results().listValues().size());
        counts.put("benchmarks", (long) content.results().listBenchmarks().size());
        return counts;
    }

    private static InputFile input(SettledFile file) {
        return new InputFile(
                file.source().path(),
                file.source().sha256(),
                file.facts().reading().returnId().map(ReturnId::value).orElse(""),
                file.fate().code());
    }

    private static SortedMap<String, OutputFile> outputs(Path folder, Map<String, Audience> audiences)
            throws IOException {
        SortedMap<String, OutputFile> outputs = new TreeMap<>();
        for (String path : Folders.listFiles(folder)) {
            Audience audience = audiences.getOrDefault(path, Audience.OPEN);
            Path file = folder.resolve(path);
            outputs.put(path, new OutputFile(Sha256.of(file), Files.size(file), audience.text()));
        }
        return outputs;
    }
}
