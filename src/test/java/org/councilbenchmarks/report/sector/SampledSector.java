package org.councilbenchmarks.report.sector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilbenchmarks.benchmark.Benchmarking;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionFacts;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.pipeline.reading.ReturnFileReader;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.Licence;
import org.councilbenchmarks.report.SectorNames;
import org.councilbenchmarks.sample.SampleFile;
import org.councilbenchmarks.sample.SampleRequest;
import org.councilbenchmarks.sample.SyntheticSector;

/** An edition of the synthetic sector: returns of many councils with all that a real return names. */
final class SampledSector {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private final Map<SubmissionKey, List<Row>> rows = new TreeMap<>();
    private final List<StandingSubmission> standing = new ArrayList<>();
    private final List<SettledFile> files = new ArrayList<>();
    private final Path folder;

    private SampledSector(Path folder) {
        this.folder = folder;
    }

    /** @param folder to put files into while they are read */
    static SampledSector of(int councils, Path folder) {
        var sector = new SampledSector(folder);
        var request = new SampleRequest(councils, 2, FinancialYear.of(2025), 0, 0, 2026);
        SyntheticSector.of(DrawnSector.CATALOGUE, request).files().forEach(sector::take);
        return sector;
    }

    private void take(SampleFile file) {
        var source = new SourceFile("a".repeat(64), file.path(), 1, AS_OF);
        Facts facts = read(file);
        files.add(new SettledFile(source, facts.summary(), Fate.TAKEN, "", List.of()));
        for (int i = 0; i < facts.submissions().size(); i++) {
            SubmissionFacts submission = facts.submissions().get(i);
            standing.add(new StandingSubmission(submission.submission(), source, i));
            rows.put(submission.submission().key(), submission.rows());
        }
    }

    private Facts read(SampleFile file) {
        try {
            Path bytes = Files.write(folder.resolve("file.csv"), file.content());
            return new ReturnFileReader(DrawnSector.CATALOGUE, ReadingLimits.standard()).read(bytes, file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EditionFigures figures() {
        var settlement = new Settlement(standing, files, List.of());
        return new EditionFigures(
                new EditionTitle("2026-11-22-1a2b3c4d", AS_OF, "1.0.0", "A sector body", Licence.of("OGL-UK-3.0")),
                SectorNames.of(DrawnSector.CATALOGUE),
                Benchmarking.of(DrawnSector.CATALOGUE, AS_OF).compute(settlement, s -> rows.get(s.key())),
                settlement,
                submission -> {
                    throw new AssertionError("An open report asked for the rows of a submission");
                },
                new NothingOfOneCouncil(),
                new NothingOfOneCouncil(),
                List.of());
    }

    /** What the rows of all systems say in a column, as written. */
    Stream<String> cells(String column) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().returnId().value().equals("systems"))
                .flatMap(entry -> entry.getValue().stream())
                .map(row -> row.text(column))
                .filter(text -> !text.isBlank())
                .distinct();
    }
}
